import type { Counts } from '../../core/counts.ts'

/** The most characters of an item, a side of a pair or a category: two columns of them stand on one screen. */
export const placedText = 80

/** The key under which is counted how many put the thing at `thing` to the place at `place`, both from 0. */
export const placedKey = (thing: number, place: number): string => `${thing}:${place}`

/** How an answer that is right in part earns points: not at all, or by the share of what is right in it. */
export type Partial = 'all' | 'each'

/**
 * Share of the things that were put where they belong, 0 to 1. Places with the same text are the same place: whoever
 * answers could not have told them apart.
 * @param placed the place of each thing; null: nowhere
 * @param correct where each belongs
 * @param texts of the places
 */
export function placedShare(
  placed: readonly (number | null)[],
  correct: readonly number[],
  texts: readonly string[],
  partial: Partial,
): number {
  const right = correct.filter((place, thing) => isPlaced(placed[thing] ?? null, place, texts)).length
  if (right === correct.length) return 1
  return partial === 'each' ? right / correct.length : 0
}

export function isPlaced(placed: number | null, correct: number, texts: readonly string[]): boolean {
  return placed !== null && (placed === correct || (placed in texts && texts[placed] === texts[correct]))
}

/** How many put the thing at `thing` where it belongs. */
export function rightlyPlaced(
  counts: Counts,
  thing: number,
  correct: number,
  texts: readonly string[],
): number {
  return texts.reduce(
    (sum, _, place) => sum + (isPlaced(place, correct, texts) ? (counts[placedKey(thing, place)] ?? 0) : 0),
    0,
  )
}

/** The value as where so many things were put, or null where it is not that: drafts hold whatever an earlier page wrote. */
export function placesIn(value: unknown, things: number, places: number): (number | null)[] | null {
  const isPlacing = (list: unknown): list is (number | null)[] =>
    Array.isArray(list) &&
    list.length === things &&
    list.every((one) => one === null || (Number.isInteger(one) && one >= 0 && one < places))
  return isPlacing(value) ? value : null
}
