import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOf, draftOf, readDraft, usableChoices } from '../../../../shared/slides/lead-form/draft.ts'
import { fieldProblem } from '../../../../shared/slides/lead-form/fields.ts'
import { leadForm } from '../../../../shared/slides/lead-form/lead-form.ts'
import { buildForm } from './build-form.ts'

describe('the rules of a contact form’s fields', () => {
  it.each([
    ['name', true, '  ', 'missing'],
    ['name', false, '', null],
    ['email', true, 'aigul', 'not-an-email'],
    ['email', true, ' aigul@company.kz ', null],
    ['phone', false, '+7 70', 'not-a-phone'],
    ['phone', false, '+7 (701) 123-45-67', null],
    ['choice', false, '100', 'not-a-choice'],
    ['choice', true, '6–20', null],
  ] as const)('%s, required %s: %j is %s', (type, required, value, problem) => {
    expect(fieldProblem({ type, required, choices: ['1–5', '6–20'] }, value)).toBe(problem)
  })

  it('a draft without problems makes an answer that the server accepts', () => {
    const config = buildForm()
    fc.assert(
      fc.property(
        fc.record({ a: fc.string({ maxLength: 300 }), c: fc.string({ maxLength: 40 }) }),
        fc.subarray(['contact', 'marketing']),
        (typed, given) => {
          const values = { ...typed, b: 'a@b.kz', d: '' }
          const wrong = config.fields.some((field) => fieldProblem(field, values[field.id as 'a'] ?? ''))
          const answer = answerOf({ values, given }, config, (consent) => consent.text || 'standard')
          expect(leadForm.answerSchema?.safeParse(answer).success).toBe(true)
          if (!wrong) expect(leadForm.accepts(answer, config)).toBe(true)
        },
      ),
    )
  })

  it('what was sent comes back as a draft, and a draft survives storage', () => {
    const config = buildForm()
    const draft = { values: { a: 'Aigul', b: 'a@b.kz' }, given: ['contact'] }
    const answer = answerOf(draft, config, () => 'words')
    expect(draftOf(answer)).toEqual(draft)
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  })

  it('what is no draft is none', () => {
    for (const raw of [null, 3, 'x', {}, { values: {} }, { values: [], given: 'x' }]) {
      expect(readDraft(raw)).toBeNull()
    }
  })

  it('choices are offered once, and blank ones never', () => {
    expect(usableChoices(['', 'a', ' ', 'b', 'a'])).toEqual(['a', 'b'])
  })
})
