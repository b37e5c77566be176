import * as z from 'zod/mini'
import type { Counts } from '../../core/counts.ts'
import { besideKey } from '../../core/grouping/grouped-counts.ts'
import { distinctIds, headingSchema, optionSchema, type PublicOption, publicOption } from '../config-parts.ts'
import { leanSeveral } from '../dice.ts'
import {
  choiceFacts,
  choosesFrom,
  chosenIdSchema,
  chosenText,
  countsTexts,
  otherSchema,
  otherTextSchema,
  plausibleOther,
  stagesOf,
} from '../other-option.ts'
import { otherId, otherPart } from '../parts/other-answer.ts'
import { wordKey } from '../parts/words.ts'
import type { SlideKind } from '../slide-kind.ts'
import { asksForAll, placeKey, placePart, placesToGive } from './order.ts'

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
  other: otherSchema,
})
export type RankingConfig = z.infer<typeof rankingConfigSchema>

export const rankingAnswerSchema = z.strictObject({
  /** Ids of the options, the first place first. */
  order: z
    .array(chosenIdSchema)
    // One more than the options: "Other".
    .check(z.minLength(1), z.maxLength(rankingLimits.options.max + 1)),
  other: otherTextSchema,
})
export type RankingAnswer = z.infer<typeof rankingAnswerSchema>

export interface RankingPublic {
  question: string
  options: PublicOption[]
  top: number | null
  /** People may write an answer of their own. */
  other: boolean
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
  other: config.other !== null,
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
    other: null,
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: (config) => config.options.flatMap(({ image }) => (image === null ? [] : [image])),
  accepts: ({ order, other }, config) => {
    const options = config.options.length
    // Whoever is asked for all leaves no option out, but need not write any; who is asked for the best may name fewer.
    const enough = asksForAll(options, config.top)
      ? order.filter((id) => id !== otherId).length === options
      : order.length <= placesToGive(options, config.top)
    return enough && choosesFrom(config, order, other)
  },
  count: ({ order, other }): Counts =>
    Object.fromEntries(
      order.flatMap((id, index) => {
        const place = index + 1
        if (id !== otherId || other === undefined) return [[placeKey(id, place), 1]]
        const text = wordKey(other)
        return [
          [besideKey(placePart(place), text), 1],
          [text, 1],
        ]
      }),
    ),
  plausible: (config, dice) => {
    const { options, top } = config
    const other = plausibleOther(config, dice)
    const ids = [...options.map(({ id }) => id), ...(other === null ? [] : [otherId])]
    const places = placesToGive(ids.length, asksForAll(options.length, top) ? null : top)
    const order = leanSeveral(dice, places, ids.length).flatMap((index) => ids[index] ?? [])
    return { order, ...otherPart(order, other ?? '') }
  },
  facts: ({ order, other }) => choiceFacts(order.slice(0, 1), other),
  optionStages: ({ order }, config) => stagesOf(config, order.slice(0, 1)),
  summary: ({ order, other }, config) =>
    order.map((id, index) => `${index + 1}. ${chosenText(config, id, other)}`).join('; '),
  ...countsTexts,
}
