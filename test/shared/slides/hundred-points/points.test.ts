import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  type HundredPointsConfig,
  hundredPoints,
} from '../../../../shared/slides/hundred-points/hundred-points.ts'
import {
  draftPoints,
  favourites,
  optionPoints,
  samePoints,
  sumOf,
  withPoints,
} from '../../../../shared/slides/hundred-points/points.ts'

const option = (id: string, stage: string | null = null) => ({
  id,
  text: id.toUpperCase(),
  image: null,
  stage,
})
const config: HundredPointsConfig = {
  question: 'Where to?',
  options: [option('a', 'interest'), option('b'), option('c', 'purchase')],
  other: null,
}
const given = (points: Record<string, number>) =>
  Object.entries(points).map(([id, value]) => ({ option: id, points: value }))
const accepts = (points: Record<string, number>) => hundredPoints.accepts({ points: given(points) }, config)

describe('the answer', () => {
  it('gives exactly a hundred points to known options, to none twice', () => {
    expect(accepts({ a: 60, c: 40 })).toBe(true)
    expect(accepts({ b: 100 })).toBe(true)
    expect(accepts({ a: 60, c: 39 })).toBe(false)
    expect(accepts({ a: 60, c: 41 })).toBe(false)
    expect(accepts({ a: 60, x: 40 })).toBe(false)
    const twice = [...given({ a: 50 }), ...given({ a: 50 })]
    expect(hundredPoints.accepts({ points: twice }, config)).toBe(false)
  })

  it('has no halves, nothing below one and nothing above a hundred', () => {
    for (const points of [0, -5, 12.5, 101]) {
      expect(hundredPoints.answerSchema?.safeParse({ points: [{ option: 'a', points }] }).success).toBe(false)
    }
  })

  it('speaks for the options with the most points', () => {
    expect(favourites(given({ a: 40, b: 20, c: 40 }))).toEqual(['a', 'c'])
    expect(hundredPoints.facts({ points: given({ a: 40, b: 60 }) }, config)).toEqual({ picked: ['b'] })
    expect(hundredPoints.optionStages({ points: given({ a: 40, b: 20, c: 40 }) }, config)).toEqual([
      'interest',
      'purchase',
    ])
    expect(hundredPoints.optionStages({ points: given({ a: 40, b: 60 }) }, config)).toEqual([])
    expect(hundredPoints.summary({ points: given({ c: 40, a: 60 }) }, config)).toBe('A: 60; C: 40')
  })
})

describe('giving points', () => {
  const tap = fc.record({
    option: fc.constantFrom('a', 'b', 'c'),
    points: fc.integer({ min: -20, max: 150 }),
  })
  test.prop([fc.array(tap, { maxLength: 40 })])(
    'never gives more than there are, nor less than none',
    (taps) => {
      const end = taps.reduce((now, one) => withPoints(now, config.options, one), given({}))
      expect(sumOf(end)).toBeLessThanOrEqual(100)
      for (const { points } of end) expect(points).toBeGreaterThan(0)
      if (end.length > 0) expect(hundredPoints.answerSchema?.safeParse({ points: end }).success).toBe(true)
    },
  )

  it('gives what is left when asked for more', () => {
    const most = withPoints(given({ a: 70 }), config.options, { option: 'b', points: 90 })
    expect(most).toEqual(given({ a: 70, b: 30 }))
    expect(withPoints(most, config.options, { option: 'a', points: 0 })).toEqual(given({ b: 30 }))
  })

  it('reads a draft without what the slide no longer has', () => {
    expect(draftPoints({ points: given({ a: 30, gone: 40, b: 20 }) }, config.options)).toEqual(
      given({ a: 30, b: 20 }),
    )
    expect(draftPoints({ points: given({ a: 80, b: 80 }) }, config.options)).toEqual(given({ a: 80, b: 20 }))
    expect(
      draftPoints({ points: [null, 3, { option: 'a' }, { option: 'b', points: '7' }] }, config.options),
    ).toEqual([])
    for (const draft of [null, 4, {}, { points: 'x' }]) expect(draftPoints(draft, config.options)).toBeNull()
    expect(samePoints(given({ a: 1, b: 2 }), given({ b: 2, a: 1 }))).toBe(true)
  })
})

describe('the sums', () => {
  it('are averages over all who answered, also those who gave the option nothing', () => {
    const counts = { 't:a': 90, 'g:a': 2 }
    expect(optionPoints(counts, 'a', 4)).toEqual({ total: 90, mean: 22.5, givers: 2 })
    expect(optionPoints(counts, 'b', 4)).toEqual({ total: 0, mean: 0, givers: 0 })
    expect(optionPoints({}, 'a', 0).mean).toBeNull()
  })
})
