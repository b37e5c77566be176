import * as z from 'zod/mini'
import { headingSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const qAndALimits = { text: 300 } as const

/** Questions are not answers to a slide: they have a life of their own (votes, answered, hidden), see `protocol/questions.ts`. */
export const qAndAConfigSchema = z.strictObject({
  heading: headingSchema,
  text: z.string().check(z.maxLength(qAndALimits.text)),
})
export type QAndAConfig = z.infer<typeof qAndAConfigSchema>
export type QAndAShape = { config: QAndAConfig; answer: never; public: QAndAConfig; revealed: QAndAConfig }

export const qAndA: SlideKind<QAndAShape> = {
  ...takesNoAnswers,
  group: 'q-and-a',
  configSchema: qAndAConfigSchema,
  defaultStage: 'evaluation',
  newConfig: () => ({ heading: '', text: '' }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.heading,
  media: () => [],
}
