import * as z from 'zod/mini'
import type { Counts } from '../../core/counts.ts'
import { besideKey } from '../../core/grouping/grouped-counts.ts'
import { distinctIds, headingSchema, optionSchema, type PublicOption, publicOption } from '../config-parts.ts'
import {
  choiceFacts,
  choosableIds,
  choosesFrom,
  chosenIdSchema,
  chosenText,
  countsTexts,
  otherSchema,
  otherTextSchema,
  plausibleOther,
  stagesOf,
} from '../other-option.ts'
import { otherId } from '../parts/other-answer.ts'
import { wordKey } from '../parts/words.ts'
import type { SlideKind } from '../slide-kind.ts'
import { allPoints, favourites, giversKey, pointsKey, pointsPart, sumOf } from './points.ts'

export const hundredPointsLimits = { options: { min: 2, max: 10 } } as const

export const hundredPointsConfigSchema = z.strictObject({
  question: headingSchema,
  options: z
    .array(optionSchema)
    .check(
      z.minLength(hundredPointsLimits.options.min),
      z.maxLength(hundredPointsLimits.options.max),
      z.refine(distinctIds, 'option-ids-differ'),
    ),
  other: otherSchema,
})
export type HundredPointsConfig = z.infer<typeof hundredPointsConfigSchema>

export const hundredPointsAnswerSchema = z.strictObject({
  /** Options without points are not in it. */
  points: z
    .array(z.strictObject({ option: chosenIdSchema, points: z.int().check(z.gte(1), z.lte(allPoints)) }))
    // One more than the options: "Other".
    .check(z.minLength(1), z.maxLength(hundredPointsLimits.options.max + 1)),
  other: otherTextSchema,
})
export type HundredPointsAnswer = z.infer<typeof hundredPointsAnswerSchema>

export interface HundredPointsPublic {
  question: string
  options: PublicOption[]
  /** People may write an answer of their own. */
  other: boolean
}
export type HundredPointsShape = {
  config: HundredPointsConfig
  answer: HundredPointsAnswer
  public: HundredPointsPublic
  revealed: HundredPointsPublic
}

const publicConfig = (config: HundredPointsConfig): HundredPointsPublic => ({
  question: config.question,
  options: config.options.map(publicOption),
  other: config.other !== null,
})

const isOther = ({ option }: { option: string }): boolean => option === otherId

/** A hundred points, spread over the options by how much each matters. */
export const hundredPoints: SlideKind<HundredPointsShape> = {
  group: 'opinion',
  configSchema: hundredPointsConfigSchema,
  answerSchema: hundredPointsAnswerSchema,
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
    ],
    other: null,
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: (config) => config.options.flatMap(({ image }) => (image === null ? [] : [image])),
  accepts: ({ points, other }, config) =>
    sumOf(points) === allPoints &&
    choosesFrom(
      config,
      points.map(({ option }) => option),
      other,
    ),
  count: ({ points: given, other }): Counts =>
    Object.fromEntries(
      given.flatMap(({ option, points }) => {
        if (option !== otherId || other === undefined)
          return [
            [pointsKey(option), points],
            [giversKey(option), 1],
          ]
        const text = wordKey(other)
        return [
          [besideKey(pointsPart, text), points],
          [text, 1],
        ]
      }),
    ),
  plausible: (config, dice) => {
    const ids = config.options.map(({ id }): string => id)
    const other = plausibleOther(config, dice)
    if (other !== null) ids.push(otherId)
    const points = ids.map(() => 0)
    // In tens, as people do.
    for (let given = 0; given < allPoints; given += 10) {
      const index = dice.lean(ids.length)
      points[index] = (points[index] ?? 0) + 10
    }
    const given = ids.flatMap((option, index) => (points[index] ? [{ option, points: points[index] }] : []))
    return { points: given, ...(other !== null && given.some(isOther) && { other }) }
  },
  facts: ({ points, other }) => choiceFacts(favourites(points), other),
  optionStages: ({ points }, config) => stagesOf(config, favourites(points)),
  summary: ({ points: all, other }, config) =>
    choosableIds(config)
      .flatMap((id) => {
        const given = all.find(({ option }) => option === id)
        return given ? [`${chosenText(config, id, other)}: ${given.points}`] : []
      })
      .join('; '),
  ...countsTexts,
}
