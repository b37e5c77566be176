import * as z from 'zod/mini'
import { bodySchema, headingSchema } from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'

export const winnerDrawLimits = {
  prize: 120,
  winners: 20,
  reserves: 20,
  rules: 5000,
  answeredSlides: 50,
} as const

export const winnerDrawConfigSchema = z.strictObject({
  heading: headingSchema,
  text: bodySchema,
  prize: z.string().check(z.maxLength(winnerDrawLimits.prize)),
  winners: z.int().check(z.gte(1), z.lte(winnerDrawLimits.winners)),
  reserves: z.int().check(z.gte(0), z.lte(winnerDrawLimits.reserves)),
  /** Official rules; their hash is published before the first entry. */
  rules: z.string().check(z.maxLength(winnerDrawLimits.rules)),
  /** B: the audience gives a phrase after the lock; C: seed only. See `docs/giveaways.md`. */
  tier: z.enum(['B', 'C']),
  eligibility: z.strictObject({
    /** Connected when entries are locked. */
    present: z.boolean(),
    /** Ids of slides that must have been answered. */
    answeredSlideIds: z
      .array(z.string().check(z.maxLength(32)))
      .check(z.maxLength(winnerDrawLimits.answeredSlides)),
    /** Stage id to have reached at least, or none. */
    stageAtLeast: z.nullable(z.string().check(z.maxLength(32))),
    /** Only those who tap "enter the draw" take part; else all who qualify do. */
    optIn: z.boolean(),
    /** Winners of this session's earlier giveaways take no part. */
    excludeFormerWinners: z.boolean(),
  }),
})
export type WinnerDrawConfig = z.infer<typeof winnerDrawConfigSchema>

export const winnerDrawAnswerSchema = z.strictObject({ enter: z.literal(true) })
export type WinnerDrawAnswer = z.infer<typeof winnerDrawAnswerSchema>

export interface WinnerDrawPublic {
  heading: string
  text: string
  prize: string
  winners: number
  rules: string
  tier: 'B' | 'C'
  optIn: boolean
}
export type WinnerDrawShape = {
  config: WinnerDrawConfig
  answer: WinnerDrawAnswer
  public: WinnerDrawPublic
  revealed: WinnerDrawPublic
}

const publicConfig = ({
  heading,
  text,
  prize,
  winners,
  rules,
  tier,
  eligibility,
}: WinnerDrawConfig): WinnerDrawPublic => ({
  heading,
  text,
  prize,
  winners,
  rules,
  tier,
  optIn: eligibility.optIn,
})

export const winnerDraw: SlideKind<WinnerDrawShape> = {
  group: 'game',
  configSchema: winnerDrawConfigSchema,
  answerSchema: winnerDrawAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: false,
  lingers: false,
  defaultStage: 'engagement',
  newConfig: () => ({
    heading: '',
    text: '',
    prize: '',
    winners: 1,
    reserves: 2,
    rules: '',
    tier: 'B',
    eligibility: {
      present: true,
      answeredSlideIds: [],
      stageAtLeast: null,
      optIn: true,
      excludeFormerWinners: true,
    },
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.heading || config.prize,
  media: () => [],
  accepts: (_answer, config) => config.eligibility.optIn,
  count: () => ({ entered: 1 }),
  facts: () => ({}),
  optionStages: () => [],
  plausible: () => ({ enter: true }),
  summary: (_answer, config) => config.prize,
}
