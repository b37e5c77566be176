import * as z from 'zod/mini'
import type { Counts } from '../../core/counts.ts'
import {
  distinctIds,
  headingSchema,
  optionSchema,
  type PublicOption,
  partIdSchema,
  publicOption,
} from '../config-parts.ts'
import { leanSeveral } from '../dice.ts'
import type { SlideKind } from '../slide-kind.ts'
import { placeKey, placesToGive } from './order.ts'

export const rankingLimits = { options: { min: 2, max: 12 } } as const

export const rankingConfigSchema = z.strictObject({
  question: headingSchema,
  options: z
    .array(optionSchema)
    .check(
      z.minLength(rankingLimits.options.min),
      z.maxLength(rankingLimits.options.max),
      z.refine(distinctIds, 'option-ids-differ'),
    ),
  /** One person places up to so many; null: all of them. */
  top: z.nullable(z.int().check(z.gte(1), z.lt(rankingLimits.options.max))),
})
export type RankingConfig = z.infer<typeof rankingConfigSchema>

export const rankingAnswerSchema = z.strictObject({
  /** Ids of the options, the first place first. */
  order: z.array(partIdSchema).check(z.minLength(1), z.maxLength(rankingLimits.options.max)),
})
export type RankingAnswer = z.infer<typeof rankingAnswerSchema>

export interface RankingPublic {
  question: string
  options: PublicOption[]
  top: number | null
}
export type RankingShape = {
  config: RankingConfig
  answer: RankingAnswer
  public: RankingPublic
  revealed: RankingPublic
}

const publicConfig = (config: RankingConfig): RankingPublic => ({
  question: config.question,
  options: config.options.map(publicOption),
  top: config.top,
})

/** Items put in order by each person; see `borda` for how the orders are added up. */
export const ranking: SlideKind<RankingShape> = {
  group: 'opinion',
  configSchema: rankingConfigSchema,
  answerSchema: rankingAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'interest',
  newConfig: () => ({
    question: '',
    options: [
      { id: 'a', text: '', image: null, stage: null },
      { id: 'b', text: '', image: null, stage: null },
      { id: 'c', text: '', image: null, stage: null },
    ],
    top: null,
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: (config) => config.options.flatMap(({ image }) => (image === null ? [] : [image])),
  accepts: ({ order }, config) => {
    const places = placesToGive(config.options.length, config.top)
    return (
      // Whoever is asked for all leaves none out; whoever is asked for the best may name fewer.
      (places === config.options.length ? order.length === places : order.length <= places) &&
      new Set(order).size === order.length &&
      order.every((id) => config.options.some((option) => option.id === id))
    )
  },
  count: (answer): Counts =>
    Object.fromEntries(answer.order.map((id, index) => [placeKey(id, index + 1), 1])),
  plausible: ({ options, top }, dice) => ({
    order: leanSeveral(dice, placesToGive(options.length, top), options.length).flatMap(
      (index) => options[index]?.id ?? [],
    ),
  }),
  facts: (answer) => ({ picked: answer.order.slice(0, 1) }),
  optionStages: (answer, config) =>
    config.options.flatMap(({ id, stage }) => (stage !== null && id === answer.order[0] ? [stage] : [])),
  summary: (answer, config) =>
    answer.order
      .map((id, index) => `${index + 1}. ${config.options.find((option) => option.id === id)?.text ?? ''}`)
      .join('; '),
}
