/** The key under which openings of a question are counted, one for each person. */
export const faqKey = (itemId: string): string => `q:${itemId}`

/** Questions by how many opened them, the most wanted first; equal ones stay in the author's order. */
export function byInterest<Item extends { id: string }>(
  items: readonly Item[],
  counts: Readonly<Record<string, number>>,
): Item[] {
  return items.toSorted((a, b) => (counts[faqKey(b.id)] ?? 0) - (counts[faqKey(a.id)] ?? 0))
}
