import * as z from 'zod/mini'
import { headingSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'

export const teamStandingsConfigSchema = z.strictObject({
  heading: headingSchema,
})
export type TeamStandingsConfig = z.infer<typeof teamStandingsConfigSchema>
export type TeamStandingsShape = {
  config: TeamStandingsConfig
  answer: never
  public: TeamStandingsConfig
  revealed: TeamStandingsConfig
}

export const teamStandings: SlideKind<TeamStandingsShape> = {
  ...takesNoAnswers,
  group: 'game',
  configSchema: teamStandingsConfigSchema,
  newConfig: () => ({ heading: '' }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.heading,
  media: () => [],
}
