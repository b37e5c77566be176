import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { deviationOf, meanOf } from '../../../../shared/slides/parts/spread.ts'
import { fitStatements } from '../../../../shared/slides/scales/fit-statements.ts'
import {
  draftRatings,
  sameRatings,
  scaleKey,
  statementSteps,
  withRating,
} from '../../../../shared/slides/scales/ratings.ts'
import { onAxis, ridgePath } from '../../../../shared/slides/scales/ridge.ts'
import { type ScalesConfig, scales } from '../../../../shared/slides/scales/scales.ts'

const config: ScalesConfig = {
  question: 'How far do you agree?',
  statements: [
    { id: 'a', text: 'Fast', stage: 'evaluation' },
    { id: 'b', text: 'Cheap', stage: null },
    { id: 'c', text: 'Safe', stage: 'purchase' },
  ],
  steps: 5,
  lowLabel: '',
  highLabel: '',
}
const given = (ratings: Record<string, number>) => ({
  ratings: Object.entries(ratings).map(([statement, rating]) => ({ statement, rating })),
})

describe('the answer', () => {
  it('may leave statements out, but not all, and rates none twice', () => {
    expect(scales.accepts(given({ b: 3 }), config)).toBe(true)
    expect(scales.answerSchema?.safeParse({ ratings: [] }).success).toBe(false)
    const twice = [...given({ b: 3 }).ratings, ...given({ b: 4 }).ratings]
    expect(scales.accepts({ ratings: twice }, config)).toBe(false)
  })

  it('must know the statements and keep to the scale', () => {
    expect(scales.accepts(given({ x: 3 }), config)).toBe(false)
    expect(scales.accepts(given({ a: 6 }), config)).toBe(false)
    expect(scales.answerSchema?.safeParse(given({ a: 0 })).success).toBe(false)
  })

  it('speaks for a statement’s stage at the highest step only', () => {
    expect(scales.optionStages(given({ a: 5, b: 5, c: 4 }), config)).toEqual(['evaluation'])
    expect(scales.facts(given({ a: 5, b: 5, c: 2 }), config)).toEqual({ rating: 4, picked: ['a', 'b'] })
  })

  it('is summed up by statement', () => {
    expect(scales.summary(given({ c: 2, a: 5 }), config)).toBe('Fast: 5 / 5; Safe: 2 / 5')
  })
})

describe('mean and spread', () => {
  test.prop([fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 })])(
    'are those of all ratings of the statement',
    (ratings) => {
      const counts: Record<string, number> = { [scaleKey('other', 3)]: 7 }
      for (const rating of ratings) {
        const key = scaleKey('a', rating)
        counts[key] = (counts[key] ?? 0) + 1
      }
      const steps = statementSteps(counts, 'a', 10)
      const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
      const variance = ratings.reduce((sum, rating) => sum + (rating - mean) ** 2, 0) / ratings.length
      expect(meanOf(steps)).toBeCloseTo(mean, 9)
      expect(deviationOf(steps)).toBeCloseTo(Math.sqrt(variance), 9)
    },
  )

  it('do not exist without ratings', () => {
    expect(meanOf(statementSteps({}, 'a', 5))).toBeNull()
    expect(deviationOf(statementSteps({}, 'a', 5))).toBeNull()
  })
})

describe('the curve', () => {
  it('passes through every step and lies on the base line at both ends', () => {
    expect(ridgePath([0, 1], 1)).toBe(
      'M0,100C12.5,100 12.5,100 25,100C50,100 50,0 75,0C87.5,0 87.5,100 100,100',
    )
  })

  test.prop([fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 10 })])(
    'never leaves its box',
    (shares) => {
      const numbers = ridgePath(shares, Math.max(...shares)).match(/-?\d+(\.\d+)?/g) ?? []
      expect(numbers.length).toBe(2 + 6 * (shares.length + 1))
      for (const number of numbers.map(Number)) expect(number >= 0 && number <= 100).toBe(true)
    },
  )

  it('has its steps where the axis has them', () => {
    expect([onAxis(1, 5), onAxis(3, 5), onAxis(5, 5)]).toEqual([0.1, 0.5, 0.9])
  })
})

describe('a draft', () => {
  it('keeps what the slide still has', () => {
    const draft = given({ a: 9, b: 2, gone: 1 })
    expect(draftRatings(draft, config)).toEqual(given({ b: 2 }).ratings)
    for (const other of [null, 4, {}, { ratings: 'x' }]) expect(draftRatings(other, config)).toBeNull()
    expect(draftRatings({ ratings: [null, 3, { statement: 'a' }] }, config)).toEqual([])
  })

  it('sets and takes back single ratings, in the order of the statements', () => {
    const one = withRating(given({ c: 1 }).ratings, config.statements, { statement: 'a', rating: 4 })
    expect(one).toEqual(given({ a: 4, c: 1 }).ratings)
    expect(withRating(one, config.statements, { statement: 'c', rating: null })).toEqual(
      given({ a: 4 }).ratings,
    )
    expect(sameRatings(one, given({ c: 1, a: 4 }).ratings)).toBe(true)
    expect(sameRatings(one, given({ c: 1, a: 3 }).ratings)).toBe(false)
  })
})

describe('statements on the screen', () => {
  it('are as large as fits, and cut only where nothing fits whole', () => {
    const room = { width: 163, height: 62 }
    expect(fitStatements(['Fast', 'Cheap'], room)).toEqual({ size: 5, lines: 1, share: 0.42 })
    const ten = fitStatements(new Array(10).fill('ә'.repeat(120)), room)
    expect(ten.size).toBe(2.3)
    expect(ten.lines).toBeGreaterThanOrEqual(1)
    // Where texts are cut, the distributions leave them most of the width.
    expect(ten.share).toBe(0.6)
    expect(10 * (ten.lines * 1.2 + 0.5) * ten.size).toBeLessThanOrEqual(62)
  })
})
