import * as z from 'zod/mini'
import { headingSchema, imageSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const bulletsLimits = { points: 10, pointText: 240, text: 1000 } as const

export const bulletsConfigSchema = z.strictObject({
  heading: headingSchema,
  /** A paragraph above the points; may be empty. */
  text: z.string().check(z.maxLength(bulletsLimits.text)),
  points: z
    .array(z.string().check(z.maxLength(bulletsLimits.pointText)))
    .check(z.maxLength(bulletsLimits.points)),
  image: imageSchema,
})
export type BulletsConfig = z.infer<typeof bulletsConfigSchema>
export type BulletsShape = {
  config: BulletsConfig
  answer: never
  public: BulletsConfig
  revealed: BulletsConfig
}

export const bullets: SlideKind<BulletsShape> = {
  ...takesNoAnswers,
  group: 'content',
  configSchema: bulletsConfigSchema,
  newConfig: () => ({ heading: '', text: '', points: [''], image: null }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.heading,
  media: (config) => (config.image === null ? [] : [config.image]),
}
