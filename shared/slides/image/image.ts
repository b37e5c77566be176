import * as z from 'zod/mini'
import { headingSchema, imageSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const imageLimits = { alt: 300 } as const

export const imageConfigSchema = z.strictObject({
  image: imageSchema,
  caption: headingSchema,
  /** What the picture shows, for those who do not see it. */
  alt: z.string().check(z.maxLength(imageLimits.alt)),
  /** `contain` shows all of it, `cover` fills the screen. */
  fit: z.enum(['contain', 'cover']),
})
export type ImageConfig = z.infer<typeof imageConfigSchema>
export type ImageShape = { config: ImageConfig; answer: never; public: ImageConfig; revealed: ImageConfig }

export const image: SlideKind<ImageShape> = {
  ...takesNoAnswers,
  group: 'content',
  configSchema: imageConfigSchema,
  newConfig: () => ({ image: null, caption: '', alt: '', fit: 'contain' }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.caption || config.alt,
  media: (config) => (config.image === null ? [] : [config.image]),
}
