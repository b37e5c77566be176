import type { ModeratedCounts } from '../../../shared/protocol/views.ts'

export interface WordVariant {
  key: string
  text: string
  count: number
  /** It was put here, or apart, by hand. */
  byHand: boolean
}

/** A word as the room sees it: with its variants, where several count as one. */
export interface WordRow extends WordVariant {
  hidden: boolean
  pending: boolean
  marked: boolean
  /** The other variants, the most frequent first. */
  variants: readonly WordVariant[]
}

/** What was marked or hidden first, then the most frequent. */
export function wordRows(
  { counts, words, groups, byHand }: ModeratedCounts,
  textOf: (key: string) => string | null,
): WordRow[] {
  const moderated = new Map(words.map((word) => [word.key, word]))
  const membersOf = new Map(groups.map(({ key, members }) => [key, members]))
  const within = new Set(groups.flatMap(({ key, members }) => members.filter((member) => member !== key)))
  const hands = new Set(byHand)
  const variantOf = (key: string): WordVariant | null => {
    const text = textOf(key)
    return text === null ? null : { key, text, count: counts[key] ?? 0, byHand: hands.has(key) }
  }
  // The one that names a group may be of the last time that the slide was asked.
  const keys = new Set([...Object.keys(counts), ...membersOf.keys()])
  return [...keys]
    .flatMap((key): WordRow[] => {
      const own = within.has(key) ? null : variantOf(key)
      if (own === null) return []
      const others = (membersOf.get(key) ?? []).flatMap((member) => {
        const variant = member === key ? null : variantOf(member)
        return variant && variant.count > 0 ? [variant] : []
      })
      const count = others.reduce((sum, variant) => sum + variant.count, own.count)
      const word = moderated.get(key)
      const { hidden = false, pending = false, marked = false } = word ?? {}
      return count > 0 ? [{ ...own, count, hidden, pending, marked, variants: others }] : []
    })
    .sort(
      (a, b) =>
        Number(b.marked || b.hidden) - Number(a.marked || a.hidden) ||
        b.count - a.count ||
        (a.text < b.text ? -1 : 1),
    )
}
