import { fc, it as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { planSpin, segmentAtPointer, wheelAngle } from '../../../../shared/core/giveaway/wheel.ts'

const spin = fc.integer({ min: 1, max: 5000 }).chain((slices) =>
  fc.record({
    slices: fc.constant(slices),
    winner: fc.nat(slices - 1),
    durationMs: fc.integer({ min: 0, max: 60_000 }),
    u: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  }),
)

describe('the wheel', () => {
  property.prop([spin], { numRuns: 2000 })('[WHL-1] rests on the winner, whatever u', (options) => {
    const { finalAngle } = planSpin(options)
    expect(segmentAtPointer(finalAngle, options.slices)).toBe(options.winner)
  })

  it.each([1, 2, 3, 7, 360, 4999, 5000])('[WHL-1] rests on each of %d slices at both ends of u', (slices) => {
    for (let winner = 0; winner < slices; winner += 1) {
      for (const u of [0, 1 - 2 ** -53]) {
        const { finalAngle } = planSpin({ slices, winner, durationMs: 6000, u })
        if (segmentAtPointer(finalAngle, slices) !== winner) expect.unreachable(`slice ${winner}, u ${u}`)
      }
    }
  })

  it('[WHL-1] the pointer meets the slices from the last to the first as the wheel turns clockwise', () => {
    expect([0, 1, 89, 91, 179, 181, 271, 359, 361].map((angle) => segmentAtPointer(angle, 4))).toEqual([
      0, 3, 3, 2, 2, 1, 0, 0, 3,
    ])
  })

  property.prop([spin])('[WHL-2] keeps away from the edges, by u', (options) => {
    const width = 360 / options.slices
    const { finalAngle } = planSpin(options)
    const intoSlice = (360 - (finalAngle % 360)) / width - options.winner
    expect(intoSlice).toBeCloseTo(0.05 + 0.9 * options.u, 6)
  })

  property.prop([spin, fc.array(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { minLength: 2 })])(
    '[WHL-3] never turns back, and ends exactly at the final angle',
    (options, shares) => {
      const plan = planSpin(options)
      const angles = [...shares]
        .sort((a, b) => a - b)
        .map((share) => wheelAngle(plan, share * plan.durationMs))
      expect(angles).toEqual([...angles].sort((a, b) => a - b))
      expect(wheelAngle(plan, -1)).toBe(0)
      expect(wheelAngle(plan, plan.durationMs)).toBe(plan.finalAngle)
      expect(wheelAngle(plan, plan.durationMs + 1)).toBe(plan.finalAngle)
    },
  )

  it('[WHL-3] slows all the way', () => {
    const plan = planSpin({ slices: 12, winner: 5, durationMs: 6000, u: 0.3 })
    const angles = Array.from({ length: 61 }, (_, step) => wheelAngle(plan, step * 100))
    const speeds = angles.slice(1).map((angle, index) => angle - (angles[index] ?? 0))
    expect(angles[0]).toBe(0)
    for (const [index, speed] of speeds.entries()) {
      if (index > 0) expect(speed).toBeLessThan(speeds[index - 1] ?? 0)
    }
    expect(speeds.at(-1)).toBeLessThan(0.1)
  })

  it('[WHL-4] turns at least three times, longer ones more', () => {
    const turnsIn = (durationMs: number) =>
      planSpin({ slices: 4, winner: 1, durationMs, u: 0.5 }).finalAngle / 360
    expect(turnsIn(500)).toBeGreaterThan(3)
    expect(turnsIn(500)).toBeLessThan(4)
    expect(turnsIn(8000)).toBeGreaterThan(8)
  })

  it('[WHL-4] is at rest at once without motion', () => {
    const plan = planSpin({ slices: 4, winner: 1, durationMs: 0, u: 0.5 })
    expect(wheelAngle(plan, 0)).toBe(plan.finalAngle)
  })

  it.each([
    { slices: 0 },
    { slices: 2.5 },
    { winner: -1 },
    { winner: 4 },
    { winner: 0.5 },
    { durationMs: -1 },
    { durationMs: Number.NaN },
    { u: 1 },
    { u: -0.1 },
    { u: Number.NaN },
  ])('[WHL-5] refuses %j', (wrong) => {
    expect(() => planSpin({ slices: 4, winner: 1, durationMs: 1000, u: 0.5, ...wrong })).toThrow(RangeError)
  })
})
