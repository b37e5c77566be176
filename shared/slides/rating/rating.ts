import * as z from 'zod/mini'
import { headingSchema } from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'
import { ratingKey } from './steps.ts'

export const ratingLimits = { steps: { min: 3, max: 10 }, label: 40 } as const

export const ratingConfigSchema = z.strictObject({
  question: headingSchema,
  /** Steps of the scale, 1 being the least. */
  max: z.int().check(z.gte(ratingLimits.steps.min), z.lte(ratingLimits.steps.max)),
  lowLabel: z.string().check(z.maxLength(ratingLimits.label)),
  highLabel: z.string().check(z.maxLength(ratingLimits.label)),
})
export type RatingConfig = z.infer<typeof ratingConfigSchema>

export const ratingAnswerSchema = z.strictObject({
  rating: z.int().check(z.gte(1), z.lte(ratingLimits.steps.max)),
})
export type RatingAnswer = z.infer<typeof ratingAnswerSchema>
export type RatingShape = {
  config: RatingConfig
  answer: RatingAnswer
  public: RatingConfig
  revealed: RatingConfig
}

export const rating: SlideKind<RatingShape> = {
  group: 'opinion',
  configSchema: ratingConfigSchema,
  answerSchema: ratingAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'interest',
  newConfig: () => ({ question: '', max: 5, lowLabel: '', highLabel: '' }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.question,
  media: () => [],
  accepts: (answer, config) => answer.rating <= config.max,
  count: (answer) => ({ [ratingKey(answer.rating)]: 1 }),
  facts: (answer) => ({ rating: answer.rating }),
  optionStages: () => [],
  plausible: ({ max }, dice) => ({ rating: 1 + Math.round(dice.share() * (max - 1)) }),
  summary: (answer, config) => `${answer.rating} / ${config.max}`,
}
