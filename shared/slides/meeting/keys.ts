/** The key under which requests for a time are counted. */
export const timeKey = (timeId: string): string => `t:${timeId}`
/** The key under which openings of the calendar are counted. */
export const openedKey = 'opened'

export interface MeetingDraft {
  time: string | null
  note: string
}

/** What a draft holds, without a time that the slide no longer has; null when it is none. */
export function readDraft(draft: unknown, times: readonly { id: string }[]): MeetingDraft | null {
  if (typeof draft !== 'object' || draft === null || !('time' in draft) || !('note' in draft)) return null
  const { time, note } = draft
  const known = times.find(({ id }) => id === time)
  return { time: known?.id ?? null, note: typeof note === 'string' ? note : '' }
}
