import * as z from 'zod/mini'
import { headingSchema, stageTagSchema } from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'
import { groupOf, npsKey, npsRange, whyLimit } from './groups.ts'

export const npsLimits = { label: 40 } as const

const labelSchema = z.string().check(z.maxLength(npsLimits.label))

export const npsConfigSchema = z.strictObject({
  question: headingSchema,
  /** What 0 and 10 mean; empty: the usual words in the reader's language. */
  lowLabel: labelSchema,
  highLabel: labelSchema,
  /** A second field for the reason, and what it asks; an empty question: the usual words. */
  askWhy: z.boolean(),
  whyQuestion: headingSchema,
  /** The stage that each group speaks for, or none. */
  stages: z.strictObject({ promoters: stageTagSchema, passives: stageTagSchema, detractors: stageTagSchema }),
})
export type NpsConfig = z.infer<typeof npsConfigSchema>

export const npsAnswerSchema = z.strictObject({
  rating: z.int().check(z.gte(npsRange.from), z.lte(npsRange.to)),
  /** Empty: no reason given. */
  why: z.string().check(z.trim(), z.maxLength(whyLimit)),
})
export type NpsAnswer = z.infer<typeof npsAnswerSchema>

export type NpsPublic = Omit<NpsConfig, 'stages'>
export type NpsShape = { config: NpsConfig; answer: NpsAnswer; public: NpsPublic; revealed: NpsPublic }

const publicConfig = ({ stages: _, ...config }: NpsConfig): NpsPublic => config

/** Net Promoter Score: how likely a recommendation is, from 0 to 10, and why. See `npsScore` for the formula. */
export const nps: SlideKind<NpsShape> = {
  group: 'opinion',
  configSchema: npsConfigSchema,
  answerSchema: npsAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'loyalty',
  newConfig: () => ({
    question: '',
    lowLabel: '',
    highLabel: '',
    askWhy: true,
    whyQuestion: '',
    stages: { promoters: null, passives: null, detractors: null },
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: () => [],
  accepts: (answer, config) => config.askWhy || answer.why === '',
  count: (answer) => ({ [npsKey(answer.rating)]: 1 }),
  plausible: ({ askWhy }, dice) => ({
    rating: Math.round((0.35 + 0.65 * dice.share()) * npsRange.to),
    why: askWhy && dice.chance(0.4) ? dice.sentence() : '',
  }),
  facts: (answer) => ({ rating: answer.rating, ...(answer.why !== '' && { text: answer.why }) }),
  optionStages: (answer, config) => {
    const stage = config.stages[groupOf(answer.rating)]
    return stage === null ? [] : [stage]
  },
  summary: (answer) => `${answer.rating} / ${npsRange.to}${answer.why === '' ? '' : `: ${answer.why}`}`,
  entry: (answer) => (answer.why === '' ? null : answer.why),
}
