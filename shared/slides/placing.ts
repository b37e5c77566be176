import * as z from 'zod/mini'
import type { Counts } from '../core/counts.ts'
import { placedKey } from './parts/placings.ts'
import { countShare } from './parts/quiz-keys.ts'
import type { Choice } from './slide-kind.ts'

/**
 * What the questions share in which things are put somewhere: items to places, right sides to left ones, items to
 * categories. Both sides are named by their place in the public config.
 */

/** How much of the points an answer earns that is right in part. */
export const partialSchema = z.enum(['all', 'each'])

/** Where each thing was put, by the thing's place; null: nowhere yet when time ran out. */
export const placingSchema = (things: number, places: number) =>
  z.array(z.nullable(z.int().check(z.gte(0), z.lt(places)))).check(z.minLength(1), z.maxLength(things))

/** One for each thing that was put somewhere, and one more where the answer is right, in all or in part. */
export function countPlacing(placing: readonly (number | null)[], share: number): Counts {
  const counts: Record<string, number> = { ...countShare(share) }
  for (const [thing, place] of placing.entries()) if (place !== null) counts[placedKey(thing, place)] = 1
  return counts
}

/** Each thing in each place, as choices. */
export function placingChoices(
  things: number,
  places: number,
  of: (thing: number, place: number) => Omit<Choice, 'key'>,
): Choice[] {
  return Array.from({ length: things }, (_, thing) =>
    Array.from({ length: places }, (__, place) => ({ key: placedKey(thing, place), ...of(thing, place) })),
  ).flat()
}
