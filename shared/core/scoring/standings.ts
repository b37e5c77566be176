export interface Scored {
  id: string
  score: number
  /** Total answer time in milliseconds; of two equal scores the shorter time stands first. */
  timeMs: number
  /** Out of a quiz that only survivors go on with: stands behind all who are left. */
  out?: boolean
}

export type Ranked<Entry extends Scored> = Entry & { rank: number }

const isOut = ({ out }: Scored): number => (out === true ? 1 : 0)

/**
 * Competition ranking (1, 2, 2, 4): survivors first, then by score; equal score and equal time share a place. Order within
 * a tie is by id, so it is stable.
 */
export function standings<Entry extends Scored>(entries: readonly Entry[]): Ranked<Entry>[] {
  const sorted = [...entries].sort(
    (a, b) =>
      isOut(a) - isOut(b) ||
      b.score - a.score ||
      a.timeMs - b.timeMs ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  let rank = 0
  return sorted.map((entry, index) => {
    const before = sorted[index - 1]
    const tied =
      before !== undefined &&
      isOut(before) === isOut(entry) &&
      before.score === entry.score &&
      before.timeMs === entry.timeMs
    if (!tied) rank = index + 1
    return { ...entry, rank }
  })
}
