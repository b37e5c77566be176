import * as z from 'zod/mini'
import { headingSchema, imageSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const titleLimits = { subtitle: 300 } as const

export const titleConfigSchema = z.strictObject({
  title: headingSchema,
  subtitle: z.string().check(z.maxLength(titleLimits.subtitle)),
  image: imageSchema,
})
export type TitleConfig = z.infer<typeof titleConfigSchema>
export type TitleShape = { config: TitleConfig; answer: never; public: TitleConfig; revealed: TitleConfig }

export const title: SlideKind<TitleShape> = {
  ...takesNoAnswers,
  group: 'content',
  configSchema: titleConfigSchema,
  newConfig: () => ({ title: '', subtitle: '', image: null }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.title,
  media: (config) => (config.image === null ? [] : [config.image]),
}
