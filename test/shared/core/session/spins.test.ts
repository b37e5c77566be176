import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { decide } from '../../../../shared/core/session/decide.ts'
import {
  mostSpins,
  noSpins,
  refilled,
  type Spins,
  slicesOf,
  spinMs,
  spun,
} from '../../../../shared/core/session/spins.ts'
import { newSessionState } from '../../../../shared/core/session/state.ts'
import { newSlide, type Slide } from '../../../../shared/slides/deck.ts'

const entries = [
  { name: 'A', weight: 1 },
  { name: 'B', weight: 3 },
]
const first = () => 0

/** Spins `times` times with the first chance, each as early as it may be. */
function spinTimes(times: number, removes: boolean, from: Spins = noSpins): Spins {
  let spins = from
  for (let time = 0; time < times; time++) {
    const next = spun(spins, { entries, removes }, (spins.results.length + 1) * spinMs, first)
    if (!next.ok) throw new Error(next.refusal)
    spins = next.value
  }
  return spins
}

describe('a wheel with an own list', () => {
  test.prop([fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 })])(
    '[SPIN1] has as many slices of each entry as its weight',
    (weights) => {
      const slices = slicesOf(
        weights.map((weight, index) => ({ name: `${index}`, weight })),
        new Set(),
      )
      for (const [index, weight] of weights.entries()) {
        expect(slices.filter((entry) => entry === index)).toHaveLength(weight)
      }
    },
  )

  it('[SPIN2] picks the slice that chance names, out of all that are left', () => {
    const asked: number[] = []
    const result = spun(noSpins, { entries, removes: true }, spinMs, (below) => {
      asked.push(below)
      return asked.length === 1 ? 3 : 2 ** 31
    })
    expect(asked).toEqual([4, 2 ** 32])
    const slice = slicesOf(entries, new Set())[3]
    expect(result).toMatchObject({
      value: { results: [{ entry: slice, slice: 3, slices: 4, stop: 0.5, round: 1 }] },
    })
  })

  it('[SPIN3] loses what has won where it is set so, until it is filled again', () => {
    const both = spinTimes(2, true)
    expect(new Set(both.results.map(({ entry }) => entry))).toEqual(new Set([0, 1]))
    const now = 9 * spinMs
    expect(spun(both, { entries, removes: true }, now, first)).toEqual({ ok: false, refusal: 'wheel-empty' })
    expect(spun(refilled(both), { entries, removes: true }, now, first)).toMatchObject({ ok: true })
    expect(spinTimes(5, false).results).toHaveLength(5)
  })

  it('[SPIN4] is not spun while it turns, nor without end', () => {
    const one = spinTimes(1, true)
    expect(spun(one, { entries, removes: true }, 2 * spinMs - 1, first)).toEqual({
      ok: false,
      refusal: 'wheel-turns',
    })
    const full = spinTimes(mostSpins, false)
    expect(spun(full, { entries, removes: false }, 9e9, first)).toMatchObject({ refusal: 'too-many-spins' })
  })

  it('[SPIN5] is turned once by the clicker, which then goes on', () => {
    const blank = newSlide('spinner', 'wheel')
    const slides: Slide[] = [{ ...blank, config: { ...blank.config, entries } }, newSlide('title', 'after')]
    const step = (state = newSessionState, now = 0) => {
      const next = decide(state, { do: 'advance' }, slides, now, [], first)
      if (!next.ok) throw new Error(next.refusal)
      return next.value
    }
    const spinning = step(step(), spinMs)
    expect(spinning.slides.wheel?.spins?.results).toHaveLength(1)
    expect(step(spinning, 2 * spinMs).stand).toEqual({ status: 'showing', slideId: 'after' })
    expect(decide(step(spinning, 2 * spinMs), { do: 'spin' }, slides, 0)).toEqual({
      ok: false,
      refusal: 'nothing-to-spin',
    })
  })
})
