import * as z from 'zod/mini'
import { headingSchema } from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'

export const ratingConfigSchema = z.strictObject({
  question: headingSchema,
  /** Steps of the scale, 1 being the least. */
  max: z.int().check(z.gte(3), z.lte(10)),
  lowLabel: z.string().check(z.maxLength(40)),
  highLabel: z.string().check(z.maxLength(40)),
})
export type RatingConfig = z.infer<typeof ratingConfigSchema>

export const ratingAnswerSchema = z.strictObject({ rating: z.int().check(z.gte(1), z.lte(10)) })
export type RatingAnswer = z.infer<typeof ratingAnswerSchema>
export type RatingShape = {
  config: RatingConfig
  answer: RatingAnswer
  public: RatingConfig
  revealed: RatingConfig
}

/** The key under which answers with this rating are counted. */
export const ratingKey = (rating: number): string => `r:${rating}`

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
  summary: (answer, config) => `${answer.rating} / ${config.max}`,
}
