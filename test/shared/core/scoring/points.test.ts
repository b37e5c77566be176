import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PointsPolicy, points } from '../../../../shared/core/scoring/points.ts'

const speed: PointsPolicy = { policy: 'speed', max: 1000, min: 500 }

describe('points', () => {
  it('fall linearly from the maximum at once to the minimum at the limit', () => {
    expect([0, 5000, 10_000, 20_000].map((elapsed) => points(speed, 1, elapsed, 20_000))).toEqual([
      1000, 875, 750, 500,
    ])
  })

  it('are none for a wrong answer, whatever its speed', () => {
    expect(points(speed, 0, 0, 20_000)).toBe(0)
    expect(points({ policy: 'flat', points: 100 }, 0, 0, null)).toBe(0)
    expect(points({ policy: 'none' }, 1, 0, null)).toBe(0)
  })

  it('are the maximum where there is no limit to be fast against', () => {
    expect(points(speed, 1, 90_000, null)).toBe(1000)
  })

  it('are scaled by the correct share', () => {
    expect(points({ policy: 'flat', points: 300 }, 2 / 3, 0, null)).toBe(200)
    expect(points(speed, 0.5, 20_000, 20_000)).toBe(250)
  })

  it('never rise with time, never leave the bounds, and are whole', () => {
    const policy = fc.record({
      policy: fc.constant('speed' as const),
      max: fc.integer({ min: 1, max: 10_000 }),
      min: fc.integer({ min: 0, max: 10_000 }),
    })
    fc.assert(
      fc.property(
        policy,
        fc.integer({ min: -100, max: 60_000 }),
        fc.nat(5000),
        fc.integer({ min: 1, max: 60_000 }),
        (p, t, d, limit) => {
          const early = points(p, 1, t, limit)
          const late = points(p, 1, t + d, limit)
          expect(late).toBeLessThanOrEqual(early)
          expect(early).toBeLessThanOrEqual(p.max)
          expect(late).toBeGreaterThanOrEqual(Math.min(p.min, p.max))
          expect(Number.isInteger(early)).toBe(true)
        },
      ),
    )
  })
})
