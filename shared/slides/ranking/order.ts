import type { Counts } from '../../core/counts.ts'
import { otherId } from '../parts/other-answer.ts'
import { meanOf, stepCounts } from '../parts/spread.ts'

/** The key under which answers are counted that put the item in this place, 1 being the first. */
export const placeKey = (item: string, place: number): string => `p:${item}:${place}`

/** What is counted of a text of the audience's own, beside how many wrote it: its place, 1 being the first. */
export const placePart = (place: number): string => `p${place}`

/** The keys of "Other" and of its texts, as if they were options; see `withOtherRow`. */
export function otherPlaceKey(option: string, part: string): string | null {
  const [, place] = /^p(\d+)$/.exec(part) ?? []
  return place === undefined ? null : placeKey(option, Number(place))
}

/** Whether everybody puts all options in order. */
export const asksForAll = (options: number, top: number | null): boolean => top === null || top >= options

/** How many items one person may place: of all items where all options are asked for. */
export const placesToGive = (items: number, top: number | null): number => Math.min(top ?? items, items)

/** The ids that the room puts in order: those of the options, and "Other" where it is offered. */
export const rankedIds = (config: { options: readonly { id: string }[]; other: boolean }): string[] => [
  ...config.options.map(({ id }) => id),
  ...(config.other ? [otherId] : []),
]

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

/** The order with "Other" at its end where everything else is placed and must be: it has nowhere else to go. */
export function withOther(
  order: readonly string[],
  { items, places }: { items: readonly { id: string }[]; places: number },
): string[] {
  const left = items.filter(({ id }) => !order.includes(id))
  return places === items.length && left.length === 1 && left[0]?.id === otherId
    ? [...order, otherId]
    : [...order]
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

/** What the orders say of an item. */
export interface ItemPlaces {
  /** Borda count: see `borda`. */
  points: number
  /** Of those who placed it; null while nobody has. */
  meanPlace: number | null
  placedBy: number
  /** How many put it first. */
  firsts: number
}

export interface RankedItem extends ItemPlaces {
  id: string
  /** From 1; items with equal points share a place. */
  place: number
}

/**
 * Borda count: with n items a first place is worth n − 1 points, a second n − 2 … and the last, or none, 0. Source:
 * J.-C. de Borda, "Mémoire sur les élections au scrutin", Histoire de l'Académie Royale des Sciences, 1781, 657–665.
 * Where only the first k are asked for, the items that a person left out get nothing from that person.
 *
 * "Other" is an item like the options, so n counts it in, but nobody has to place it. Its points are those of whoever
 * wrote something, whatever it was: they say how much is missing among the options, and remain few while few write. Its
 * average place is that of the same few. It says how high they put it, and cannot be compared with that of an option
 * which everybody placed.
 */
export function borda(places: readonly { step: number; count: number }[], items: number): number {
  return places.reduce((sum, { step, count }) => sum + (items - step) * count, 0)
}

/** The most that one item can have: a first place from everybody. */
export const mostPoints = (items: number, responses: number): number => (items - 1) * responses

/** What the orders say of one of so many items. */
export function itemPlaces(counts: Counts, item: string, items: number): ItemPlaces {
  const places = stepCounts(counts, (place) => placeKey(item, place), { from: 1, to: items })
  return {
    points: borda(places, items),
    meanPlace: meanOf(places),
    placedBy: places.reduce((sum, { count }) => sum + count, 0),
    firsts: places[0]?.count ?? 0,
  }
}

/** The items by points, the most first; level ones in the author's order. */
export function rankItems(counts: Counts, ids: readonly string[]): RankedItem[] {
  const items = ids.map((id) => ({ id, ...itemPlaces(counts, id, ids.length) }))
  return items
    .map((item) => ({ ...item, place: 1 + items.filter((other) => other.points > item.points).length }))
    .sort((a, b) => a.place - b.place)
}
