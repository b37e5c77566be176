import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentAtPointer } from '../../../../shared/core/giveaway/wheel.ts'
import {
  flapDeflection,
  leadInMs,
  planShow,
  showAngle,
  showAt,
} from '../../../../shared/slides/parts/wheel-show.ts'
import { recordUrl, shortFingerprint, wheelSlices } from '../../../../shared/slides/winner-draw/draw-state.ts'
import { buildDrawView, drawnView, lockedView } from '../winner-draw/build-draw-view.ts'

const result = fc.integer({ min: 1, max: 5000 }).chain((slices) =>
  fc.record({
    slices: fc.constant(slices),
    winnerSlices: fc.array(fc.nat(slices - 1), { minLength: 1, maxLength: 20 }),
    spin: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  }),
)

describe('the course of the show', () => {
  it('rests on each winner’s slice when that winner is announced', () => {
    fc.assert(
      fc.property(result, (drawn) => {
        const acts = planShow(drawn)
        expect(acts).toHaveLength(drawn.winnerSlices.length)
        for (const [index, act] of acts.entries()) {
          const angle = showAngle(acts, act.announcedAt)
          expect(segmentAtPointer(angle, drawn.slices)).toBe(drawn.winnerSlices[index])
        }
      }),
    )
  })

  it('never turns the wheel back, and does not move it between two spins', () => {
    fc.assert(
      fc.property(result, fc.array(fc.nat(200_000), { minLength: 2, maxLength: 30 }), (drawn, times) => {
        const acts = planShow(drawn)
        const angles = [...times].sort((a, b) => a - b).map((time) => showAngle(acts, time))
        for (const [index, angle] of angles.entries()) {
          expect(angle).toBeGreaterThanOrEqual((angles[index - 1] ?? 0) - 1e-6)
        }
        const second = acts[1]
        if (second) expect(showAngle(acts, second.startsAt)).toBeCloseTo(second.fromAngle, 6)
      }),
    )
  })

  it('goes on from where it stands, forward, to the same rest', () => {
    fc.assert(
      fc.property(
        result,
        fc.double({ min: 0, max: 360, maxExcluded: true, noNaN: true }),
        (drawn, standsAt) => {
          const acts = planShow(drawn, standsAt)
          expect(showAngle(acts, 0)).toBe(standsAt)
          expect(acts[0]?.turn).toBeGreaterThan(0)
          const end = showAngle(acts, Number.POSITIVE_INFINITY)
          expect(segmentAtPointer(end, drawn.slices)).toBe(drawn.winnerSlices.at(-1))
        },
      ),
    )
  })

  it('tells the next change exactly: just before it nothing has changed, at it something has', () => {
    fc.assert(
      fc.property(result, fc.nat(200_000), (drawn, elapsed) => {
        const acts = planShow(drawn)
        const now = showAt(acts, elapsed)
        if (now.nextIn === null) {
          expect(now.phase).toBe('over')
          return
        }
        const justBefore = showAt(acts, elapsed + now.nextIn - 1)
        const then = showAt(acts, elapsed + now.nextIn)
        expect({ ...justBefore, nextIn: 0 }).toEqual({ ...now, nextIn: 0 })
        expect({ ...then, nextIn: 0 }).not.toEqual({ ...now, nextIn: 0 })
      }),
    )
  })

  it('goes lead-in, spin, celebration, spin, over, with one more winner each time', () => {
    const acts = planShow({ slices: 6, winnerSlices: [3, 1], spin: 0.5 })
    const [first, second] = acts
    expect(showAt(acts, 0)).toMatchObject({ phase: 'lead-in', announced: 0 })
    expect(showAt(acts, leadInMs)).toMatchObject({ phase: 'spinning', announced: 0 })
    expect(showAt(acts, first?.announcedAt ?? 0)).toMatchObject({ phase: 'celebrating', announced: 1 })
    expect(showAt(acts, second?.startsAt ?? 0)).toMatchObject({ phase: 'spinning', announced: 1 })
    expect(showAt(acts, second?.announcedAt ?? 0)).toEqual({ phase: 'over', announced: 2, nextIn: null })
  })

  it('shows latecomers, and a thumbnail, how it ended', () => {
    const acts = planShow({ slices: 6, winnerSlices: [3, 1], spin: 0.5 })
    expect(showAt(acts, Number.POSITIVE_INFINITY)).toEqual({ phase: 'over', announced: 2, nextIn: null })
    expect(segmentAtPointer(showAngle(acts, Number.POSITIVE_INFINITY), 6)).toBe(1)
  })

  it('is over at once where nobody won', () => {
    expect(showAt(planShow({ slices: 1, winnerSlices: [], spin: 0 }), 0).phase).toBe('over')
  })

  it('announces a winner whose slice does not exist without a spin, in the right order', () => {
    const acts = planShow({ slices: 3, winnerSlices: [1, 7, 2], spin: 0.2 })
    expect(acts).toHaveLength(3)
    expect(acts[1]?.turn).toBe(0)
    expect(segmentAtPointer(showAngle(acts, Number.POSITIVE_INFINITY), 3)).toBe(2)
  })

  it('takes less than two minutes for twenty winners', () => {
    const acts = planShow({ slices: 500, winnerSlices: Array.from({ length: 20 }, (_, i) => i), spin: 0 })
    expect(acts[19]?.announcedAt).toBeLessThan(150_000)
  })
})

describe('the flap', () => {
  it('is bent the most as an edge passes, and falls back', () => {
    expect(flapDeflection(0, 0.1, 10)).toBeGreaterThan(flapDeflection(5, 0.1, 10))
    expect(flapDeflection(35, 0.1, 10)).toBe(0)
  })

  it('stays still at rest, on one slice, and among slices too thin to be seen', () => {
    expect(flapDeflection(1, 0, 10)).toBe(0)
    expect(flapDeflection(1, 1, 1)).toBe(0)
    expect(flapDeflection(1, 1, 5000)).toBe(0)
  })
})

describe('what the views say of a draw', () => {
  it('has blank slices until the list is locked, and then as many as entries', () => {
    expect(wheelSlices(null)).toBe(24)
    expect(wheelSlices(buildDrawView())).toBe(24)
    expect(wheelSlices(lockedView({ entries: 148 }))).toBe(148)
    expect(wheelSlices(lockedView({ entries: 0 }))).toBe(24)
    expect(wheelSlices(drawnView([1], 0))).toBe(6)
  })

  it('shortens a fingerprint into groups that can be compared by eye', () => {
    expect(shortFingerprint('97785f2ef8b26ec779f17e2c')).toBe('9778 5f2e f8b2 6ec7')
  })

  it('links to the public record', () => {
    expect(recordUrl('ab12')).toBe('/api/v1/draws/ab12/record')
  })
})
