import * as z from 'zod/mini'
import { type StageModel, type StageRole, stageIndex, stageIndexForRole } from './stages.ts'

/** What a slide kind says of an answer, for stage rules to test. Absent: the kind has no such fact. */
export interface Facts {
  /** Ids of the options that were picked. */
  picked?: readonly string[]
  rating?: number
  /** Correct share, 0 to 1. */
  share?: number
  text?: string
}

const stageId = z.string().check(z.minLength(1), z.maxLength(32))

export const stageRuleSchema = z.discriminatedUnion('when', [
  z.strictObject({
    when: z.literal('picked-at-least'),
    options: z.array(z.string().check(z.maxLength(32))).check(z.minLength(1), z.maxLength(30)),
    atLeast: z.int().check(z.gte(1), z.lte(30)),
    stage: stageId,
  }),
  z.strictObject({
    when: z.literal('rating-at-least'),
    atLeast: z.number().check(z.gte(0), z.lte(10)),
    stage: stageId,
  }),
  z.strictObject({
    when: z.literal('score-at-least'),
    percent: z.number().check(z.gte(0), z.lte(100)),
    stage: stageId,
  }),
  z.strictObject({
    when: z.literal('text-contains'),
    words: z
      .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(60)))
      .check(z.minLength(1), z.maxLength(30)),
    stage: stageId,
  }),
])
export type StageRule = z.infer<typeof stageRuleSchema>

export function ruleHolds(rule: StageRule, facts: Facts): boolean {
  switch (rule.when) {
    case 'picked-at-least':
      return (facts.picked ?? []).filter((id) => rule.options.includes(id)).length >= rule.atLeast
    case 'rating-at-least':
      return facts.rating !== undefined && facts.rating >= rule.atLeast
    case 'score-at-least':
      // A share is a ratio of small integers: compare in percent with a tolerance far below one answer's weight.
      return facts.share !== undefined && facts.share * 100 >= rule.percent - 1e-9
    case 'text-contains': {
      const text = facts.text?.normalize('NFC').toLowerCase()
      return (
        text !== undefined && rule.words.some((word) => text.includes(word.normalize('NFC').toLowerCase()))
      )
    }
  }
}

/** The stage that a response carries, as an index into the model, and what gave it that stage. */
export interface StageTag {
  stage: number
  by: 'option' | 'rule' | 'default'
}

/**
 * The tag of the option that was picked (the furthest, if several are tagged); else the first of the
 * slide's rules that holds; else the slide's own default; else its kind's. Tags and rules that name a stage
 * the model lacks are passed over: a deck outlives the funnel it was written for.
 */
export function tagResponse(input: {
  model: StageModel
  optionStages: readonly string[]
  rules: readonly StageRule[]
  facts: Facts
  slideStage: string | null
  kindStage: StageRole
}): StageTag {
  const { model } = input
  const tagged = Math.max(-1, ...input.optionStages.map((id) => stageIndex(model, id)))
  if (tagged >= 0) return { stage: tagged, by: 'option' }
  for (const rule of input.rules) {
    const stage = stageIndex(model, rule.stage)
    if (stage >= 0 && ruleHolds(rule, input.facts)) return { stage, by: 'rule' }
  }
  const own = input.slideStage === null ? -1 : stageIndex(model, input.slideStage)
  return { stage: own >= 0 ? own : stageIndexForRole(model, input.kindStage), by: 'default' }
}
