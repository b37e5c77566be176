import * as z from 'zod/mini'
import { bodySchema, headingSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'
import { spinnerLimits } from './entries.ts'

export const spinnerConfigSchema = z.strictObject({
  heading: headingSchema,
  text: bodySchema,
  entries: z
    .array(
      z.strictObject({
        name: z.string().check(z.trim(), z.minLength(1), z.maxLength(spinnerLimits.name)),
        /** How many slices it has. */
        weight: z.int().check(z.gte(1), z.lte(spinnerLimits.weight)),
      }),
    )
    .check(
      z.maxLength(spinnerLimits.entries),
      z.refine(
        (entries) => entries.reduce((sum, { weight }) => sum + weight, 0) <= spinnerLimits.slices,
        'too-many-slices',
      ),
    ),
  /** What has won leaves the wheel. */
  removes: z.boolean(),
})
export type SpinnerConfig = z.infer<typeof spinnerConfigSchema>

/** Without the list: it would be sent to every phone. Screens get the names with the wheel. */
export interface SpinnerPublic {
  heading: string
  text: string
}
export type SpinnerShape = {
  config: SpinnerConfig
  answer: never
  public: SpinnerPublic
  revealed: SpinnerPublic
}

const publicConfig = ({ heading, text }: SpinnerConfig): SpinnerPublic => ({ heading, text })

export const spinner: SlideKind<SpinnerShape> = {
  ...takesNoAnswers,
  group: 'game',
  configSchema: spinnerConfigSchema,
  newConfig: () => ({ heading: '', text: '', entries: [], removes: true }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.heading,
  media: () => [],
}
