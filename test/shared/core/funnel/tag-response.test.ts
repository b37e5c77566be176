import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fourStages,
  sixStages,
  stageIndexForRole,
  stageRoles,
} from '../../../../shared/core/funnel/stages.ts'
import { ruleHolds, type StageRule, tagResponse } from '../../../../shared/core/funnel/tag-response.ts'

const input: Parameters<typeof tagResponse>[0] = {
  model: sixStages,
  optionStages: [],
  rules: [],
  facts: {},
  slideStage: null,
  kindStage: 'interest',
}
const rule: StageRule = { when: 'text-contains', words: ['price', 'баға'], stage: 'purchase' }

describe('tagResponse', () => {
  it('[FUN1] takes the furthest of the tags of the picked options', () => {
    expect(tagResponse({ ...input, optionStages: ['evaluation', 'interest'] })).toEqual({
      stage: 2,
      by: 'option',
    })
  })

  it('[FUN1] lets an option tag win over a rule that would go further', () => {
    const tagged = tagResponse({
      ...input,
      optionStages: ['interest'],
      rules: [rule],
      facts: { text: 'price' },
    })
    expect(tagged).toEqual({ stage: 1, by: 'option' })
  })

  it('[FUN2] takes the first rule that holds, not the furthest', () => {
    const rules: StageRule[] = [
      { when: 'rating-at-least', atLeast: 5, stage: 'loyalty' },
      { when: 'rating-at-least', atLeast: 3, stage: 'evaluation' },
      { when: 'rating-at-least', atLeast: 1, stage: 'purchase' },
    ]
    expect(tagResponse({ ...input, rules, facts: { rating: 4 } })).toEqual({ stage: 2, by: 'rule' })
  })

  it('[FUN3] falls back to the slide, then to the kind', () => {
    expect(tagResponse({ ...input, slideStage: 'engagement' })).toEqual({ stage: 3, by: 'default' })
    expect(tagResponse(input)).toEqual({ stage: 1, by: 'default' })
  })

  it('[FUN4] passes over stages that the funnel lacks', () => {
    const unknown = {
      ...input,
      model: fourStages,
      optionStages: ['loyalty'],
      slideStage: 'engagement',
      rules: [rule],
    }
    expect(tagResponse({ ...unknown, facts: { text: 'price' } })).toEqual({ stage: 1, by: 'default' })
  })

  it('[FUN5] plays engagement with Decision in a four-stage funnel, and never with Action', () => {
    expect(stageRoles.map((role) => stageIndexForRole(fourStages, role))).toEqual([0, 1, 2, 2, 3, 3])
    expect(stageRoles.map((role) => stageIndexForRole(sixStages, role))).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('[FUN5] plays a role with the first stage where none is as early', () => {
    const late = sixStages.slice(4)
    expect(stageIndexForRole(late, 'awareness')).toBe(0)
  })

  it('[FUN9] finds words in any case and in decomposed letters', () => {
    expect(ruleHolds(rule, { text: 'Бағасы қанша, БАҒА?' })).toBe(true)
    expect(ruleHolds({ ...rule, words: ['й'] }, { text: 'Йод'.normalize('NFD') })).toBe(true)
    expect(ruleHolds(rule, { text: 'нарық' })).toBe(false)
    expect(ruleHolds(rule, {})).toBe(false)
  })

  it('[FUN10] holds at exactly the threshold', () => {
    expect(ruleHolds({ when: 'score-at-least', percent: 80, stage: 'x' }, { share: 4 / 5 })).toBe(true)
    expect(ruleHolds({ when: 'score-at-least', percent: 80, stage: 'x' }, { share: 0.79 })).toBe(false)
    expect(ruleHolds({ when: 'rating-at-least', atLeast: 4, stage: 'x' }, { rating: 4 })).toBe(true)
    expect(ruleHolds({ when: 'rating-at-least', atLeast: 4, stage: 'x' }, { rating: 3 })).toBe(false)
  })

  it('counts only the named options towards "picked at least"', () => {
    const picked: StageRule = { when: 'picked-at-least', options: ['a', 'b'], atLeast: 2, stage: 'x' }
    expect(ruleHolds(picked, { picked: ['a', 'c'] })).toBe(false)
    expect(ruleHolds(picked, { picked: ['b', 'c', 'a'] })).toBe(true)
    expect(ruleHolds(picked, {})).toBe(false)
  })

  it('always gives a stage of the model', () => {
    const stageId = fc.constantFrom('awareness', 'evaluation', 'loyalty', 'no-such-stage')
    fc.assert(
      fc.property(
        fc.constantFrom(sixStages, fourStages, sixStages.slice(3)),
        fc.array(stageId, { maxLength: 4 }),
        fc.option(stageId),
        fc.constantFrom(...stageRoles),
        (model, optionStages, slideStage, kindStage) => {
          const { stage } = tagResponse({
            ...input,
            model,
            optionStages,
            slideStage,
            kindStage,
            rules: [rule],
          })
          expect(model[stage]).toBeDefined()
        },
      ),
    )
  })
})
