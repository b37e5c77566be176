import * as z from 'zod/mini'
import {
  distinctIds,
  headingSchema,
  limits,
  partIdSchema,
  signalSchema,
  stageTagSchema,
} from '../config-parts.ts'
import { leanSeveral } from '../dice.ts'
import { signalsFrom } from '../signals.ts'
import type { SlideKind } from '../slide-kind.ts'
import { objectionKey } from './keys.ts'

export const objectionLimits = { options: { min: 2, max: 15 } } as const

const optionSchema = z.strictObject({
  id: partIdSchema,
  text: z.string().check(z.maxLength(limits.optionText)),
  stage: stageTagSchema,
  /** What the follow-up list calls the objection; empty: the option's text. null: not an objection ("Nothing, I am ready"). */
  objection: z.nullable(signalSchema),
})
export type ObjectionOption = z.infer<typeof optionSchema>

export const objectionPollConfigSchema = z.strictObject({
  question: headingSchema,
  options: z
    .array(optionSchema)
    .check(
      z.minLength(objectionLimits.options.min),
      z.maxLength(objectionLimits.options.max),
      z.refine(distinctIds, 'option-ids-differ'),
    ),
  /** How many options one participant may pick. */
  maxPicks: z.int().check(z.gte(1), z.lte(objectionLimits.options.max)),
})
export type ObjectionPollConfig = z.infer<typeof objectionPollConfigSchema>

export const objectionPollAnswerSchema = z.strictObject({
  picked: z
    .array(z.string().check(z.maxLength(12)))
    .check(z.minLength(1), z.maxLength(objectionLimits.options.max)),
})
export type ObjectionPollAnswer = z.infer<typeof objectionPollAnswerSchema>

/** What the team calls an objection is not for those who have it. */
export interface ObjectionPollPublic {
  question: string
  options: { id: string; text: string }[]
  maxPicks: number
}
export type ObjectionPollShape = {
  config: ObjectionPollConfig
  answer: ObjectionPollAnswer
  public: ObjectionPollPublic
  revealed: ObjectionPollPublic
}

const publicConfig = (config: ObjectionPollConfig): ObjectionPollPublic => ({
  question: config.question,
  options: config.options.map(({ id, text }) => ({ id, text })),
  maxPicks: Math.min(config.maxPicks, config.options.length),
})

const pickedOf = (answer: ObjectionPollAnswer, config: ObjectionPollConfig): ObjectionOption[] =>
  config.options.filter(({ id }) => answer.picked.includes(id))

export const objectionPoll: SlideKind<ObjectionPollShape> = {
  group: 'sales',
  configSchema: objectionPollConfigSchema,
  answerSchema: objectionPollAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'evaluation',
  newConfig: () => ({
    question: '',
    options: ['a', 'b', 'c'].map((id) => ({ id, text: '', stage: null, objection: '' })),
    maxPicks: 3,
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: () => [],
  accepts: (answer, config) =>
    answer.picked.length <= config.maxPicks &&
    new Set(answer.picked).size === answer.picked.length &&
    answer.picked.every((id) => config.options.some((option) => option.id === id)),
  count: (answer) => Object.fromEntries(answer.picked.map((id) => [objectionKey(id), 1])),
  facts: (answer) => ({ picked: answer.picked }),
  optionStages: (answer, config) =>
    pickedOf(answer, config).flatMap(({ stage }) => (stage === null ? [] : [stage])),
  summary: (answer, config) =>
    pickedOf(answer, config)
      .map((option) => option.text)
      .join('; '),
  plausible: ({ options, maxPicks }, dice) => {
    const count = 1 + dice.below(Math.min(maxPicks, options.length, 3))
    return { picked: leanSeveral(dice, count, options.length).flatMap((index) => options[index]?.id ?? []) }
  },
  signals: (answer, config) =>
    signalsFrom({
      objections: pickedOf(answer, config).flatMap(({ text, objection }) =>
        objection === null ? [] : [objection || text],
      ),
    }),
}
