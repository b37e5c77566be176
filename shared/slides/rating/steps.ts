/** The key under which answers with this rating are counted. */
export const ratingKey = (rating: number): string => `r:${rating}`

/** How often each rating from 1 to `max` was given. */
export function ratingSteps(
  counts: Readonly<Record<string, number>>,
  max: number,
): { rating: number; count: number }[] {
  return Array.from({ length: max }, (_, index) => ({
    rating: index + 1,
    count: counts[ratingKey(index + 1)] ?? 0,
  }))
}

/** The mean rating, or null while there is none. */
export function meanRating(counts: Readonly<Record<string, number>>, max: number): number | null {
  const steps = ratingSteps(counts, max)
  const answers = steps.reduce((sum, step) => sum + step.count, 0)
  if (answers === 0) return null
  return steps.reduce((sum, step) => sum + step.rating * step.count, 0) / answers
}

/** The rating that a draft holds, if this scale has it. */
export function draftRating(draft: unknown, max: number): number | null {
  if (typeof draft !== 'object' || draft === null || !('rating' in draft)) return null
  const { rating } = draft
  return typeof rating === 'number' && Number.isInteger(rating) && rating >= 1 && rating <= max
    ? rating
    : null
}
