import * as z from 'zod/mini'
import { headingSchema, imageSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const twoColumnsLimits = { title: 80, text: 600, points: 6, pointText: 160, alt: 300 } as const

const columnSchema = z.strictObject({
  /** Stands over the column; may be empty. */
  title: z.string().check(z.maxLength(twoColumnsLimits.title)),
  image: imageSchema,
  /** What the image shows, for those who do not see it; empty: it is decoration. */
  alt: z.string().check(z.maxLength(twoColumnsLimits.alt)),
  text: z.string().check(z.maxLength(twoColumnsLimits.text)),
  points: z
    .array(z.string().check(z.maxLength(twoColumnsLimits.pointText)))
    .check(z.maxLength(twoColumnsLimits.points)),
})
export type Column = z.infer<typeof columnSchema>

export const twoColumnsConfigSchema = z.strictObject({
  heading: headingSchema,
  left: columnSchema,
  right: columnSchema,
})
export type TwoColumnsConfig = z.infer<typeof twoColumnsConfigSchema>
export type TwoColumnsShape = {
  config: TwoColumnsConfig
  answer: never
  public: TwoColumnsConfig
  revealed: TwoColumnsConfig
}

const newColumn = (): Column => ({ title: '', image: null, alt: '', text: '', points: [''] })

export const twoColumns: SlideKind<TwoColumnsShape> = {
  ...takesNoAnswers,
  group: 'content',
  configSchema: twoColumnsConfigSchema,
  newConfig: () => ({ heading: '', left: newColumn(), right: newColumn() }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) =>
    config.heading || [config.left.title, config.right.title].filter((title) => title !== '').join(' · '),
  media: ({ left, right }) => [left.image, right.image].filter((image) => image !== null),
}
