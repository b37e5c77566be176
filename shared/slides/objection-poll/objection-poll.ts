import * as z from 'zod/mini'
import {
  distinctIds,
  headingSchema,
  limits,
  partIdSchema,
  signalSchema,
  stageTagSchema,
} from '../config-parts.ts'
import { mostPicks, type PickAnswer, pickManner } from '../pick-parts.ts'
import { signalsFrom } from '../signals.ts'
import type { SlideKind } from '../slide-kind.ts'

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
  /** Whether people may write what holds them back, and what the follow-up list calls it; empty: it is not listed there. */
  other: z._default(z.nullable(z.strictObject({ stage: stageTagSchema, objection: signalSchema })), null),
})
export type ObjectionPollConfig = z.infer<typeof objectionPollConfigSchema>

/** What the team calls an objection is not for those who have it. */
export interface ObjectionPollPublic {
  question: string
  options: { id: string; text: string }[]
  maxPicks: number
  /** People may write an answer of their own. */
  other: boolean
}
export type ObjectionPollShape = {
  config: ObjectionPollConfig
  answer: PickAnswer
  public: ObjectionPollPublic
  revealed: ObjectionPollPublic
}

const publicConfig = (config: ObjectionPollConfig): ObjectionPollPublic => ({
  question: config.question,
  options: config.options.map(({ id, text }) => ({ id, text })),
  maxPicks: mostPicks(config),
  other: config.other !== null,
})

export const objectionPoll: SlideKind<ObjectionPollShape> = {
  group: 'sales',
  configSchema: objectionPollConfigSchema,
  ...pickManner,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'evaluation',
  newConfig: () => ({
    question: '',
    options: ['a', 'b', 'c'].map((id) => ({ id, text: '', stage: null, objection: '' })),
    maxPicks: 3,
    other: null,
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: () => [],
  signals: ({ picked, other }, config) =>
    signalsFrom({
      objections: [
        ...config.options.flatMap(({ id, text, objection }) =>
          objection !== null && picked.includes(id) ? [objection || text] : [],
        ),
        // Their own words are the person's; what follows up is named by the team.
        ...(other !== undefined && config.other !== null ? [config.other.objection] : []),
      ],
    }),
}
