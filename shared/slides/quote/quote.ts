import * as z from 'zod/mini'
import { imageSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const quoteLimits = { text: 500, author: 80, role: 120 } as const

export const quoteConfigSchema = z.strictObject({
  text: z.string().check(z.maxLength(quoteLimits.text)),
  /** Who said it. */
  author: z.string().check(z.maxLength(quoteLimits.author)),
  /** Their role and company. */
  role: z.string().check(z.maxLength(quoteLimits.role)),
  portrait: imageSchema,
})
export type QuoteConfig = z.infer<typeof quoteConfigSchema>
export type QuoteShape = { config: QuoteConfig; answer: never; public: QuoteConfig; revealed: QuoteConfig }

export const quote: SlideKind<QuoteShape> = {
  ...takesNoAnswers,
  group: 'content',
  configSchema: quoteConfigSchema,
  newConfig: () => ({ text: '', author: '', role: '', portrait: null }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.text,
  media: (config) => (config.portrait === null ? [] : [config.portrait]),
}
