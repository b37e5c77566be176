import * as z from 'zod/mini'
import { bodySchema, headingSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const podiumConfigSchema = z.strictObject({
  heading: headingSchema,
  /** Said under the podium, for example what the winners get. */
  text: bodySchema,
})
export type PodiumConfig = z.infer<typeof podiumConfigSchema>
export type PodiumShape = {
  config: PodiumConfig
  answer: never
  public: PodiumConfig
  revealed: PodiumConfig
}

export const podium: SlideKind<PodiumShape> = {
  ...takesNoAnswers,
  group: 'game',
  configSchema: podiumConfigSchema,
  newConfig: () => ({ heading: '', text: '' }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.heading,
  media: () => [],
}
