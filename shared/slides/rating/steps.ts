import type { Counts } from '../../core/counts.ts'
import { meanOf, type StepCount, stepCounts, stepOr } from '../parts/spread.ts'

/** The key under which answers with this rating are counted. */
export const ratingKey = (rating: number): string => `r:${rating}`

/** How often each rating from 1 to `max` was given. */
export const ratingSteps = (counts: Counts, max: number): StepCount[] =>
  stepCounts(counts, ratingKey, { from: 1, to: max })

/** The mean rating, or null while there is none. */
export const meanRating = (counts: Counts, max: number): number | null => meanOf(ratingSteps(counts, max))

/** The rating that a draft holds, if this scale has it. */
export function draftRating(draft: unknown, max: number): number | null {
  if (typeof draft !== 'object' || draft === null || !('rating' in draft)) return null
  return stepOr(draft.rating, { from: 1, to: max })
}
