import type { Counts } from '../../core/counts.ts'
import { meanOf, stepCounts } from '../parts/spread.ts'

/** The key under which answers are counted that put the item in this place, 1 being the first. */
export const placeKey = (item: string, place: number): string => `p:${item}:${place}`

/** How many items one person may place. */
export const placesToGive = (items: number, top: number | null): number => Math.min(top ?? items, items)

/** The order with an item added at its end; the last item left goes with it where all must be placed. */
export function withNext(
  order: readonly string[],
  item: string,
  { items, places }: { items: readonly { id: string }[]; places: number },
): string[] {
  if (order.includes(item) || order.length >= places) return [...order]
  const next = [...order, item]
  const left = items.filter(({ id }) => !next.includes(id)).map(({ id }) => id)
  return places === items.length && left.length === 1 ? [...next, ...left] : next
}

/** The order that a draft holds, without items that the slide no longer has; null when it holds none. */
export function draftOrder(
  draft: unknown,
  { items, places }: { items: readonly { id: string }[]; places: number },
): string[] | null {
  if (typeof draft !== 'object' || draft === null || !('order' in draft)) return null
  const { order } = draft
  if (!Array.isArray(order)) return null
  const known = order.filter(
    (id: unknown): id is string => typeof id === 'string' && items.some((item) => item.id === id),
  )
  return [...new Set(known)].slice(0, places)
}

export const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])

export interface RankedItem {
  id: string
  /** Borda count: see `borda`. */
  points: number
  /** Of those who placed it; null while nobody has. */
  meanPlace: number | null
  placedBy: number
  /** How many put it first. */
  firsts: number
  /** From 1; items with equal points share a place. */
  place: number
}

/**
 * Borda count: with n items a first place is worth n − 1 points, a second n − 2 … and the last, or none, 0. Source:
 * J.-C. de Borda, "Mémoire sur les élections au scrutin", Histoire de l'Académie Royale des Sciences, 1781, 657–665.
 * Where only the first k are asked for, the items that a person left out get nothing from that person.
 */
export function borda(places: readonly { step: number; count: number }[], items: number): number {
  return places.reduce((sum, { step, count }) => sum + (items - step) * count, 0)
}

/** The most that one item can have: a first place from everybody. */
export const mostPoints = (items: number, responses: number): number => (items - 1) * responses

/** The items by points, the most first; level ones in the author's order. */
export function rankItems(counts: Counts, ids: readonly string[]): RankedItem[] {
  const items = ids.map((id) => {
    const places = stepCounts(counts, (place) => placeKey(id, place), { from: 1, to: ids.length })
    return {
      id,
      points: borda(places, ids.length),
      meanPlace: meanOf(places),
      placedBy: places.reduce((sum, { count }) => sum + count, 0),
      firsts: places[0]?.count ?? 0,
    }
  })
  return items
    .map((item) => ({ ...item, place: 1 + items.filter((other) => other.points > item.points).length }))
    .sort((a, b) => a.place - b.place)
}
