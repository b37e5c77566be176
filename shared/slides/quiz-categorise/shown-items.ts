import { stableShuffle } from '../parts/stable-shuffle.ts'

/** The items as they are shown, shuffled, and for each the category where it belongs, by its place. */
export function shownItems({
  categories,
  items,
}: {
  categories: readonly { id: string; name: string }[]
  items: readonly { text: string; category: string }[]
}) {
  const shuffled = stableShuffle(items.map(({ text }) => text)).flatMap((place) => items[place] ?? [])
  return {
    categories: categories.map(({ name }) => name),
    items: shuffled.map(({ text }) => text),
    correct: shuffled.map(({ category }) => categories.findIndex(({ id }) => id === category)),
  }
}

export type Placed = readonly (number | null)[]

/** The next item without a category after the one at `at`, going round; `at` where all have one. */
export function nextItem(placed: Placed, at: number): number {
  const after = placed.findIndex((category, index) => index > at && category === null)
  if (after >= 0) return after
  const before = placed.indexOf(null)
  return before >= 0 ? before : at
}
