/** Most characters of the author's own words for "true" and "false". */
export const labelLimit = 40

export const sides = ['true', 'false'] as const
export type Side = (typeof sides)[number]

/** Where there is no language to say it in, and the author has given no words. */
const marks = { true: '✓', false: '✗' } as const

export const sideLabel = (side: Side, labels: Readonly<Record<Side, string>>): string =>
  labels[side].trim() || marks[side]

/** The pick of a draft; null when it has none. */
export function draftSide(draft: unknown): { picked: Side } | null {
  if (typeof draft !== 'object' || draft === null || !('picked' in draft)) return null
  const picked = sides.find((side) => side === draft.picked)
  return picked === undefined ? null : { picked }
}
