import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftRating, meanRating, ratingKey, ratingSteps } from '../../../../shared/slides/rating/steps.ts'

describe('ratings', () => {
  it('are counted step by step, also those that nobody gave', () => {
    expect(ratingSteps({ 'r:2': 3, 'r:5': 1 }, 5).map((step) => step.count)).toEqual([0, 3, 0, 0, 1])
  })

  it('have the mean of all that were given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 }), (ratings) => {
        const counts: Record<string, number> = {}
        for (const rating of ratings) counts[ratingKey(rating)] = (counts[ratingKey(rating)] ?? 0) + 1
        const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
        expect(meanRating(counts, 10)).toBeCloseTo(mean, 9)
      }),
    )
    expect(meanRating({}, 5)).toBeNull()
  })

  it('read a draft only if this scale has it', () => {
    expect(draftRating({ rating: 5 }, 5)).toBe(5)
    for (const draft of [{ rating: 6 }, { rating: 0 }, { rating: 2.5 }, { rating: '3' }, null, 3]) {
      expect(draftRating(draft, 5)).toBeNull()
    }
  })
})
