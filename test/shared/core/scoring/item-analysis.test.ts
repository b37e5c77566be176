import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  analyseItem,
  groupShare,
  type ItemAnalysis,
  type ItemResponse,
  leastForGroups,
  leastForShares,
  verdictOf,
} from '../../../../shared/core/scoring/item-analysis.ts'

const response: fc.Arbitrary<ItemResponse> = fc.record({
  share: fc.oneof(
    fc.constantFrom(0, 1),
    fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
  ),
  elapsedMs: fc.integer({ min: 0, max: 90_000 }),
  rest: fc.integer({ min: 0, max: 12 }).map((quarters) => quarters / 4),
  choices: fc.subarray(['a', 'b', 'c']),
})
const room = fc.array(response, { maxLength: 120 })

const answered = (share: number, rest: number | null = null, choices: string[] = [], elapsedMs = 1000) => ({
  ...{ share, rest, choices, elapsedMs },
})
const times = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => one(index))

/** All figures of an analysis, rounded so that the order of a sum does not show. */
const rounded = (analysis: ItemAnalysis): unknown =>
  JSON.parse(
    JSON.stringify(analysis, (_, value: unknown) => (typeof value === 'number' ? value.toFixed(9) : value)),
  )

describe('the analysis of a question', () => {
  it('[ITEM1] does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(room, (responses) => {
        expect(rounded(analyseItem([...responses].reverse(), 30_000))).toEqual(
          rounded(analyseItem(responses, 30_000)),
        )
      }),
    )
  })

  it('[ITEM2] tells counts only while there are fewer than ten answers', () => {
    fc.assert(
      fc.property(fc.array(response, { maxLength: leastForShares - 1 }), (responses) => {
        const analysis = analyseItem(responses, null)
        expect(analysis).toMatchObject({ answers: responses.length, difficulty: null, times: null })
        expect(analysis.discrimination).toBeNull()
        for (const choice of analysis.choices) expect(choice).toMatchObject({ upper: null, lower: null })
        expect(verdictOf(analysis)).toBe(responses.length === 0 ? 'nobody' : 'too-few')
      }),
    )
  })

  it('[ITEM3] gives the mean share as difficulty, and how many were right in all and in part', () => {
    const analysis = analyseItem([...times(6, () => answered(1)), ...times(4, () => answered(0.5))], null)
    expect(analysis).toMatchObject({ answers: 10, right: 6, partly: 4 })
    expect(analysis.difficulty).toBeCloseTo(0.8)
  })

  it('[ITEM4] says nothing of discrimination with fewer than thirty answers, without other questions, or where all did the same elsewhere', () => {
    const separating = (count: number) => times(count, (index) => answered(index % 2, index % 2))
    expect(analyseItem(separating(leastForGroups - 1), null).discrimination).toBeNull()
    expect(analyseItem(separating(leastForGroups), null).discrimination).not.toBeNull()
    expect(
      analyseItem(
        times(40, (index) => answered(index % 2)),
        null,
      ).discrimination,
    ).toBeNull()
    expect(
      analyseItem(
        times(40, (index) => answered(index % 2, 3)),
        null,
      ).discrimination,
    ).toBeNull()
  })

  it('[ITEM5] gives 1 where exactly the better half is right, −1 where exactly the other is, and 0 where all are', () => {
    const of = (share: (index: number) => number) =>
      analyseItem(
        times(100, (index) => answered(share(index), index)),
        null,
      ).discrimination
    expect(of((index) => (index < 50 ? 0 : 1))?.upperLower).toBe(1)
    expect(of((index) => (index < 50 ? 1 : 0))?.upperLower).toBe(-1)
    expect(of(() => 1)).toEqual({ upperLower: 0, correlation: null })
  })

  it('[ITEM5] keeps discrimination and correlation between −1 and 1; turned answers turn both', () => {
    fc.assert(
      fc.property(fc.array(response, { minLength: leastForGroups, maxLength: 90 }), (responses) => {
        const one = analyseItem(responses, null).discrimination
        const turned = analyseItem(
          responses.map((each) => ({ ...each, share: 1 - each.share })),
          null,
        ).discrimination
        fc.pre(one !== null && turned !== null)
        expect(Math.abs(one.upperLower)).toBeLessThanOrEqual(1)
        expect(Math.abs(one.correlation ?? 0)).toBeLessThanOrEqual(1)
        expect(turned.upperLower).toBeCloseTo(-one.upperLower)
        expect(turned.correlation ?? 0).toBeCloseTo(-(one.correlation ?? 0))
      }),
    )
  })

  it('[ITEM6] takes 27 % from either end and shares an edge among those who are tied on it', () => {
    // 20 above the edge, 40 on it: of these, 7 of 27 places, whoever they are.
    const analysis = analyseItem(
      [
        ...times(20, () => answered(1, 9, ['a'])),
        ...times(40, (index) => answered(index % 2, 5, [index % 2 === 1 ? 'a' : 'b'])),
        ...times(40, () => answered(0, 1, ['b'])),
      ],
      null,
    )
    const size = 100 * groupShare
    const upper = (20 + (size - 20) / 2) / size
    expect(analysis.discrimination?.upperLower).toBeCloseTo(upper)
    const [b, a] = analysis.choices
    expect(b).toMatchObject({ key: 'b', count: 60, lower: 1 })
    expect(a).toMatchObject({ key: 'a', count: 40, lower: 0 })
    expect(a?.upper).toBeCloseTo(upper)
  })

  it('[ITEM7] agrees with a correlation worked out by hand', () => {
    // Thirty times (share, rest) = (0, 1) (0, 2) (1, 2) (1, 3): covariance 0.25, deviations 0.5 and √0.5.
    const four = [answered(0, 1), answered(0, 2), answered(1, 2), answered(1, 3)]
    const analysis = analyseItem(times(30, () => four).flat(), null)
    expect(analysis.discrimination?.correlation).toBeCloseTo(Math.SQRT1_2)
  })

  it('[ITEM8] puts every answer time into one column, within the limit and the quartiles in order', () => {
    fc.assert(
      fc.property(
        fc.array(response, { minLength: leastForShares, maxLength: 80 }),
        fc.option(fc.integer({ min: 5, max: 300 }).map((seconds) => seconds * 1000)),
        (responses, limitMs) => {
          const { times: told } = analyseItem(responses, limitMs)
          expect(told).not.toBeNull()
          if (told === null) return
          expect(told.bins.length).toBeLessThanOrEqual(10)
          expect(told.bins.reduce((sum, { count }) => sum + count, 0)).toBe(responses.length)
          for (const [index, bin] of told.bins.entries()) {
            expect(bin.fromMs).toBe(told.bins[index - 1]?.toMs ?? 0)
          }
          expect(told.bins.at(-1)?.toMs).toBeGreaterThanOrEqual(limitMs ?? 0)
          const { lower, median, upper } = told.quartiles
          expect([lower, median, upper]).toEqual([lower, median, upper].sort((a, b) => a - b))
        },
      ),
    )
  })

  it('[ITEM8] interpolates quartiles between answers', () => {
    const analysis = analyseItem(
      times(10, (index) => answered(1, null, [], (index + 1) * 1000)),
      20_000,
    )
    expect(analysis.times?.quartiles).toEqual({ lower: 3250, median: 5500, upper: 7750 })
    expect(analysis.times?.bins).toHaveLength(10)
    expect(analysis.times?.bins[0]).toEqual({ fromMs: 0, toMs: 2000, count: 1 })
  })

  it('[ITEM9] lists choices by how often they were made', () => {
    fc.assert(
      fc.property(room, (responses) => {
        const { choices } = analyseItem(responses, null)
        for (const [index, { key, count }] of choices.entries()) {
          expect(count).toBe(responses.filter((one) => one.choices.includes(key)).length)
          expect(count).toBeLessThanOrEqual(choices[index - 1]?.count ?? Number.POSITIVE_INFINITY)
        }
      }),
    )
  })
})

describe('the verdict on a question', () => {
  const analysis = (difficulty: number, upperLower: number | null) => ({
    ...{ answers: 100, right: 0, partly: 0, times: null, choices: [] },
    difficulty,
    discrimination: upperLower === null ? null : { upperLower, correlation: 0 },
  })

  it.each([
    ['too-easy', 0.9, 0.1],
    ['too-hard', 0.25, 0.1],
    ['check-key', 0.2, -0.2],
    ['separates-well', 0.6, 0.4],
    ['separates', 0.6, 0.2],
    ['separates-little', 0.6, 0.19],
    ['balanced', 0.6, null],
  ] as const)('[ITEM10] is %s at difficulty %s and discrimination %s', (verdict, difficulty, upperLower) => {
    expect(verdictOf(analysis(difficulty, upperLower))).toBe(verdict)
  })
})
