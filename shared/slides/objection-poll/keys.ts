/** The key under which the picks of an option are counted. */
export const objectionKey = (optionId: string): string => `o:${optionId}`

/** The picks that a draft holds, without options that the slide no longer has; null when it holds none. */
export function draftPicks(draft: unknown, options: readonly { id: string }[]): string[] | null {
  if (typeof draft !== 'object' || draft === null || !('picked' in draft)) return null
  const { picked } = draft
  if (!Array.isArray(picked)) return null
  return options.flatMap(({ id }) => (picked.includes(id) ? [id] : []))
}

export const samePicks = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))
