import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../shared/slides/q-and-a/draft.ts'
import { fitQuestions, orderQuestions } from '../../../../shared/slides/q-and-a/order-questions.ts'
import { buildQuestion } from './build-question.ts'

describe('the order of questions', () => {
  it('is: open ones, most votes, oldest; hidden ones are left out', () => {
    const ordered = orderQuestions([
      buildQuestion({ id: 'answered', upvotes: 90, answered: true }),
      buildQuestion({ id: 'few', upvotes: 1 }),
      buildQuestion({ id: 'many later', upvotes: 5, at: 20 }),
      buildQuestion({ id: 'many', upvotes: 5, at: 10 }),
      buildQuestion({ id: 'hidden', upvotes: 50, hidden: true }),
    ])
    expect(ordered.map((question) => question.id)).toEqual(['many', 'many later', 'few', 'answered'])
  })

  it('does not depend on how they came', () => {
    const question = fc.record({
      id: fc.uuid(),
      upvotes: fc.nat(3),
      at: fc.nat(3),
      answered: fc.boolean(),
      hidden: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.uniqueArray(question, { selector: ({ id }) => id }), (given) => {
        const questions = given.map(buildQuestion)
        expect(orderQuestions([...questions].reverse())).toEqual(orderQuestions(questions))
      }),
    )
  })
})

describe('the questions on the screen', () => {
  it('show at least one and at most six, in type that can be read', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 40 }), (texts) => {
        const { shown, size } = fitQuestions(texts, { width: 163, height: 50 })
        expect(shown).toBeGreaterThanOrEqual(1)
        expect(shown).toBeLessThanOrEqual(Math.min(6, texts.length))
        expect(size).toBeGreaterThanOrEqual(2.6)
      }),
    )
  })

  it('are large when they are few', () => {
    expect(fitQuestions(['Why?', 'How?'], { width: 163, height: 60 })).toEqual({ shown: 2, size: 4.8 })
    expect(fitQuestions([], { width: 163, height: 60 }).shown).toBe(0)
  })
})

describe('a question’s draft', () => {
  it('is what was typed, or empty', () => {
    expect(readDraft({ text: 'Why?', anonymous: true })).toEqual({ text: 'Why?', anonymous: true })
    for (const raw of [null, 'x', {}, { text: 3, anonymous: 'yes' }]) {
      expect(readDraft(raw)).toEqual({ text: '', anonymous: false })
    }
  })
})
