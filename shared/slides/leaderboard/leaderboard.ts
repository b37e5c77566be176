import * as z from 'zod/mini'
import { headingSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const leaderboardLimits = { places: { min: 3, max: 5000 } } as const

export const leaderboardConfigSchema = z.strictObject({
  heading: headingSchema,
  /** How many places the screen shows; what does not fit turns over page by page. */
  places: z.int().check(z.gte(leaderboardLimits.places.min), z.lte(leaderboardLimits.places.max)),
  /** Shows the first three as a podium. */
  podium: z.boolean(),
})
export type LeaderboardConfig = z.infer<typeof leaderboardConfigSchema>
export type LeaderboardShape = {
  config: LeaderboardConfig
  answer: never
  public: LeaderboardConfig
  revealed: LeaderboardConfig
}

export const leaderboard: SlideKind<LeaderboardShape> = {
  ...takesNoAnswers,
  group: 'game',
  configSchema: leaderboardConfigSchema,
  newConfig: () => ({ heading: '', places: 10, podium: true }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.heading,
  media: () => [],
}
