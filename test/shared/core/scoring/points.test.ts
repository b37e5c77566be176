import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PointsPolicy, pointsOf } from '../../../../shared/core/scoring/points.ts'

/** Points of a single question without hints. */
const points = (policy: PointsPolicy, share: number, elapsedMs: number, limitMs: number | null): number =>
  pointsOf(
    { points: policy, double: false, hintCosts: [] },
    { share, elapsedMs, limitMs, hints: 0, place: null },
  )

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

  it('are halved at the limit, and whole below half a second, in the halving manner', () => {
    const halving: PointsPolicy = { policy: 'halving', max: 1000 }
    expect([0, 499, 500, 2000, 15_000, 30_000, 40_000].map((t) => points(halving, 1, t, 30_000))).toEqual([
      1000, 1000, 992, 967, 750, 500, 500,
    ])
  })

  it('fall by a step from place to place in the order of answering, and wait until the place is known', () => {
    const order: PointsPolicy = { policy: 'order', max: 500, min: 100, step: 150 }
    const at = (place: number | null) =>
      pointsOf(
        { points: order, double: false, hintCosts: [] },
        { share: 1, elapsedMs: 1, limitMs: null, hints: 0, place },
      )
    expect([null, 1, 2, 3, 4, 50].map(at)).toEqual([0, 500, 350, 200, 100, 100])
  })

  it('count twice for a double question, and each hint takes its percent off', () => {
    const flat = { points: { policy: 'flat', points: 200 } as const, double: true, hintCosts: [10, 25, 80] }
    const withHints = (hints: number) =>
      pointsOf(flat, { share: 0.5, elapsedMs: 0, limitMs: null, hints, place: null })
    expect([0, 1, 2, 3].map(withHints)).toEqual([200, 180, 130, 0])
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
