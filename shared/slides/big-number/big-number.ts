import * as z from 'zod/mini'
import { headingSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const bigNumberLimits = { figure: 24, source: 160 } as const

export const bigNumberConfigSchema = z.strictObject({
  /** As it is to be read: "38 %", "1 200", "3×", "24/7". */
  figure: z.string().check(z.maxLength(bigNumberLimits.figure)),
  meaning: headingSchema,
  source: z.string().check(z.maxLength(bigNumberLimits.source)),
})
export type BigNumberConfig = z.infer<typeof bigNumberConfigSchema>
export type BigNumberShape = {
  config: BigNumberConfig
  answer: never
  public: BigNumberConfig
  revealed: BigNumberConfig
}

export const bigNumber: SlideKind<BigNumberShape> = {
  ...takesNoAnswers,
  group: 'content',
  configSchema: bigNumberConfigSchema,
  newConfig: () => ({ figure: '', meaning: '', source: '' }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => [config.figure, config.meaning].filter((part) => part !== '').join(' '),
  media: () => [],
}
