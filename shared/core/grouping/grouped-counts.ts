import type { Counts } from '../counts.ts'

/** Variants of a text that count as one. */
export interface TextGroup {
  /** The variant that names it. */
  key: string
  /** Keys of the variants, that one first. */
  members: readonly string[]
}

/**
 * The key for what else is counted of a text, beside how often it was sent: points given to it, or how often it was put
 * first. It goes with its text, wherever that is hidden or counted with another one.
 * @param part letters and digits; it names what is counted
 */
export const besideKey = (part: string, textKey: string): string => `${part}@${textKey}`

/** What such a key is made of; any other key is its own, with no part. */
export function partedKey(key: string): { part: string; textKey: string } {
  const [, part = '', textKey = key] = /^([a-z0-9]+)@(.+)$/s.exec(key) ?? []
  return { part, textKey }
}

/** Counts in which every group is one key; what is in no group stays as it is. */
export function groupedCounts(counts: Counts, groups: readonly TextGroup[]): Counts {
  if (groups.length === 0) return counts
  const nameOf = new Map(groups.flatMap(({ key, members }) => members.map((member) => [member, key])))
  const sum: Record<string, number> = {}
  for (const [key, count] of Object.entries(counts)) {
    const { part, textKey } = partedKey(key)
    const group = nameOf.get(textKey) ?? textKey
    const name = part === '' ? group : besideKey(part, group)
    sum[name] = (sum[name] ?? 0) + count
  }
  return sum
}

/** Counts without some texts, and without all else that is counted of those. */
export const withoutTexts = (counts: Counts, textKeys: ReadonlySet<string>): Counts =>
  textKeys.size === 0
    ? counts
    : Object.fromEntries(Object.entries(counts).filter(([key]) => !textKeys.has(partedKey(key).textKey)))
