import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestShare } from '../../../../shared/slides/closest-number/closest-score.ts'

const key = { correct: 50, tolerance: 2, zeroAt: 12 }

describe('the share of the closest number', () => {
  it('is whole within the tolerance, falls linearly, and is nothing from the stated distance on', () => {
    expect([50, 48, 52].map((value) => closestShare(value, key))).toEqual([1, 1, 1])
    expect(closestShare(57, key)).toBe(0.5)
    expect(closestShare(43, key)).toBe(0.5)
    expect([62, 38, 1000].map((value) => closestShare(value, key))).toEqual([0, 0, 0])
  })

  it('is right or wrong where nothing lies between', () => {
    const strict = { correct: 50, tolerance: 2, zeroAt: 1 }
    expect(closestShare(52, strict)).toBe(1)
    expect(closestShare(52.01, strict)).toBe(0)
  })

  it('does not trip over decimal fractions', () => {
    expect(closestShare(0.3, { correct: 0.1, tolerance: 0.2, zeroAt: 1 })).toBe(1)
  })

  it('is never more for being further off', () => {
    const number = fc.integer({ min: -1000, max: 1000 })
    const distance = fc.nat(100)
    fc.assert(
      fc.property(
        number,
        distance,
        distance,
        distance,
        distance,
        (correct, tolerance, zeroAt, near, more) => {
          const some = { correct, tolerance, zeroAt }
          const nearer = closestShare(correct + near, some)
          expect(closestShare(correct - near - more, some)).toBeLessThanOrEqual(nearer)
          expect(nearer).toBeGreaterThanOrEqual(0)
          expect(nearer).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
