import * as z from 'zod/mini'
import { headingSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const embedLimits = { url: 2000 } as const

export const embedConfigSchema = z.strictObject({
  title: headingSchema,
  /** As it was pasted; only https is shown, and only of hosts that the server allows. */
  url: z.string().check(z.maxLength(embedLimits.url)),
  /** The page takes the presenter's clicks on the screen. */
  interactive: z.boolean(),
})
export type EmbedConfig = z.infer<typeof embedConfigSchema>
export type EmbedShape = { config: EmbedConfig; answer: never; public: EmbedConfig; revealed: EmbedConfig }

export const embed: SlideKind<EmbedShape> = {
  ...takesNoAnswers,
  group: 'content',
  configSchema: embedConfigSchema,
  newConfig: () => ({ title: '', url: '', interactive: false }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.title,
  media: () => [],
}
