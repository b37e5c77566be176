import type { Counts } from '../../core/counts.ts'
import { rightlyPlaced } from '../parts/placings.ts'

/** Apart from the schema: phones compute their share with this code. */

/** The most items that fit on a phone and a screen, and that a person can hold in mind. */
export const orderLimits = { min: 2, max: 8 } as const

/** How an order that is right in part earns points. */
export type OrderPartial = 'all' | 'places' | 'pairs'

/**
 * Share from 0 to 1 of what is right in an order.
 *
 * - `all`: 1 where every item is in its place, else 0.
 * - `places`: the items in their right place over all items.
 * - `pairs`: the pairs of items that stand in the right order to one another over all n(n − 1)/2 pairs: the concordant
 *   share (τ + 1)/2 of Kendall's rank correlation τ (M. G. Kendall, "A New Measure of Rank Correlation", Biometrika 30,
 *   1938). An order in which only one item is out of place keeps most of it, where `places` may give nothing.
 *
 * Items with the same text stand for one another.
 * @param order what was answered: indices of `items`, first place first
 * @param correct the right order, likewise
 */
export function orderShare(
  order: readonly number[],
  correct: readonly number[],
  items: readonly string[],
  partial: OrderPartial,
): number {
  const inPlace = correct.filter((item, place) => sameText(items, order[place], item)).length
  if (inPlace === correct.length) return 1
  if (partial === 'all') return 0
  return partial === 'places' ? inPlace / correct.length : pairsShare(order, correct, items)
}

/** Whether the item that was put to a place is the one that belongs there. */
export const sameText = (items: readonly string[], a: number | undefined, b: number): boolean =>
  a === b || (a !== undefined && items[a] !== undefined && items[a] === items[b])

function pairsShare(order: readonly number[], correct: readonly number[], items: readonly string[]): number {
  // Where each item belongs; of several with the same text the first that was given is taken for the first that belongs.
  const free = correct.map((item, place) => ({ text: items[item], place }))
  const ranks = order.map((item) => {
    const next = free.findIndex(({ text }) => text === items[item])
    return free.splice(next, 1)[0]?.place ?? 0
  })
  const right = ranks.reduce(
    (sum, rank, place) => sum + ranks.slice(place + 1).filter((later) => later > rank).length,
    0,
  )
  return right / ((ranks.length * (ranks.length - 1)) / 2)
}

/** Whether `order` names each of so many items once. */
export const isOrder = (order: readonly number[], items: number): boolean =>
  order.length === items && new Set(order).size === items && order.every((item) => item >= 0 && item < items)

/** How many put an item with the text of `item` to the place at `place`. */
export const inPlaceCount = (counts: Counts, place: number, item: number, items: readonly string[]): number =>
  rightlyPlaced(counts, place, item, items)
