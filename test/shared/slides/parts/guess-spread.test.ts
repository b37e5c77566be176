import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import { axisPlace, axisTicks } from '../../../../shared/slides/parts/guess-axis.ts'
import {
  draftGuess,
  type GuessRange,
  isGuessRange,
  nearestNumber,
  numberAt,
  stepOf,
  stepsOf,
} from '../../../../shared/slides/parts/guess-range.ts'
import {
  countGuess,
  guessAccuracy,
  guessSpread,
  shareFurtherOff,
} from '../../../../shared/slides/parts/guess-spread.ts'

const percent: GuessRange = { min: 0, max: 100, step: 1 }
const countAll = (values: readonly number[], range: GuessRange) =>
  values.reduce<Counts>((sum, value) => addCounts(sum, countGuess(value, range)), {})

const ranges = fc
  .record({
    min: fc.integer({ min: -5000, max: 5000 }).map((hundredths) => hundredths / 100),
    step: fc.constantFrom(0.01, 0.1, 0.25, 1, 5, 100),
    steps: fc.oneof(fc.integer({ min: 1, max: 499 }), fc.integer({ min: 500, max: 1_000_000 })),
  })
  .map(({ min, step, steps }) => ({ min, step, max: Math.round((min + step * steps) * 100) / 100 }))
const guessed = ranges.chain((range) =>
  fc.tuple(
    fc.constant(range),
    fc.array(
      fc.integer({ min: 0, max: stepsOf(range) }).map((step) => numberAt(step, range)),
      { minLength: 1, maxLength: 40 },
    ),
  ),
)

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (rank: number) => sorted[rank - 1] ?? 0
  return (at(Math.ceil(values.length / 2)) + at(Math.floor(values.length / 2) + 1)) / 2
}

describe('the numbers of a range', () => {
  test.prop([ranges, fc.nat(1_000_000)])('are known by their steps, decimals and all', (range, wanted) => {
    expect(isGuessRange(range)).toBe(true)
    const step = Math.min(wanted, stepsOf(range))
    expect(stepOf(numberAt(step, range), range)).toBe(step)
    expect(nearestNumber(numberAt(step, range), range)).toBe(numberAt(step, range))
  })

  it('leave out what lies between and beyond them', () => {
    const range = { min: 0.1, max: 1, step: 0.2 }
    expect([0.1, 0.3, 0.9].map((value) => stepOf(value, range))).toEqual([0, 1, 4])
    for (const value of [0, 0.2, 1, 1.1, 0.3001, -0.1]) expect(stepOf(value, range)).toBeNull()
    expect(nearestNumber(7, range)).toBe(0.9)
    expect(draftGuess({ value: 0.3 }, range)).toBe(0.3)
    for (const draft of [null, 3, {}, { value: '0.3' }, { value: 0.2 }])
      expect(draftGuess(draft, range)).toBeNull()
  })

  it('refuse a range without steps, or with too many', () => {
    expect(isGuessRange({ min: 5, max: 5, step: 1 })).toBe(false)
    expect(isGuessRange({ min: 0, max: 1, step: 2 })).toBe(false)
    expect(isGuessRange({ min: 0, max: 1, step: 0 })).toBe(false)
    expect(isGuessRange({ min: 0, max: 1_000_001, step: 1 })).toBe(false)
    expect(isGuessRange({ min: 0, max: 1, step: 0.001 })).toBe(false)
  })
})

describe('the spread of guesses', () => {
  test.prop([guessed])('counts everybody once, with the true mean', ([range, values]) => {
    const spread = guessSpread(countAll(values, range), range)
    expect(spread.guesses).toBe(values.length)
    expect(spread.columns.reduce((sum, column) => sum + column.count, 0)).toBe(values.length)
    expect(spread.columns.length).toBeLessThanOrEqual(24)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    expect(spread.mean).toBeCloseTo(mean, 1)
  })

  test.prop([guessed])('has the exact median, or one within the width of a bin', ([range, values]) => {
    const { median, exact } = guessSpread(countAll(values, range), range)
    const off = Math.abs((median ?? Number.NaN) - medianOf(values))
    // Bins are at most a hundredth of the range wide.
    expect(off).toBeLessThanOrEqual(exact ? 0.011 : (range.max - range.min) / 99)
  })

  test.prop([guessed])('puts each guess into the column whose numbers hold it', ([range, values]) => {
    for (const value of values) {
      const columns = guessSpread(countGuess(value, range), range).columns.filter(({ count }) => count > 0)
      expect(columns).toHaveLength(1)
      expect(columns[0]?.from).toBeLessThanOrEqual(value)
      expect(columns[0]?.to).toBeGreaterThanOrEqual(value)
    }
  })

  it('says nothing of a mean while nobody has guessed', () => {
    expect(guessSpread({}, percent)).toMatchObject({ guesses: 0, mean: null, median: null })
  })

  test.prop([ranges, fc.integer({ min: 2, max: 8 })])('fits its axis', (range, most) => {
    const { columns } = guessSpread({}, range)
    const ticks = axisTicks(columns, range, most)
    expect(ticks.length).toBeLessThanOrEqual(most + 1)
    expect(ticks[0]).toBe(range.min)
    expect(ticks.at(-1)).toBe(columns.at(-1)?.to)
    for (const tick of ticks) {
      const place = axisPlace(tick, columns, range)
      expect(place).toBeGreaterThanOrEqual(0)
      expect(place).toBeLessThanOrEqual(1)
    }
  })
})

describe('against an actual value', () => {
  const counts = countAll([10, 40, 50, 50, 60, 90], percent)

  it('tells hits, those near it and the closest', () => {
    expect(guessAccuracy(counts, percent, 50)).toEqual({ exactly: 2, near: 4, closest: 50 })
    expect(guessAccuracy(counts, percent, 47)).toEqual({ exactly: 0, near: 3, closest: 50 })
    expect(guessAccuracy({}, percent, 47)).toEqual({ exactly: 0, near: 0, closest: null })
  })

  it('tells a person how many were further off', () => {
    expect(shareFurtherOff(counts, percent, 50, 50)).toBe(0.8)
    expect(shareFurtherOff(counts, percent, 50, 10)).toBe(0)
    expect(shareFurtherOff(countAll([10], percent), percent, 50, 10)).toBeNull()
  })
})
