import type { Counts } from '../counts.ts'

/** Variants of a text that count as one. */
export interface TextGroup {
  /** The variant that names it. */
  key: string
  /** Keys of the variants, that one first. */
  members: readonly string[]
}

/** Counts in which every group is one key; what is in no group stays as it is. */
export function groupedCounts(counts: Counts, groups: readonly TextGroup[]): Counts {
  if (groups.length === 0) return counts
  const nameOf = new Map(groups.flatMap(({ key, members }) => members.map((member) => [member, key])))
  const sum: Record<string, number> = {}
  for (const [key, count] of Object.entries(counts)) {
    const name = nameOf.get(key) ?? key
    sum[name] = (sum[name] ?? 0) + count
  }
  return sum
}
