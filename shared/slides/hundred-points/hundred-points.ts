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
import type { SlideKind } from '../slide-kind.ts'
import { allPoints, favourites, giversKey, pointsKey, sumOf } from './points.ts'

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
})
export type HundredPointsConfig = z.infer<typeof hundredPointsConfigSchema>

export const hundredPointsAnswerSchema = z.strictObject({
  /** Options without points are not in it. */
  points: z
    .array(z.strictObject({ option: partIdSchema, points: z.int().check(z.gte(1), z.lte(allPoints)) }))
    .check(z.minLength(1), z.maxLength(hundredPointsLimits.options.max)),
})
export type HundredPointsAnswer = z.infer<typeof hundredPointsAnswerSchema>

export interface HundredPointsPublic {
  question: string
  options: PublicOption[]
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
})

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
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: (config) => config.options.flatMap(({ image }) => (image === null ? [] : [image])),
  accepts: ({ points }, config) =>
    sumOf(points) === allPoints &&
    new Set(points.map(({ option }) => option)).size === points.length &&
    points.every(({ option }) => config.options.some(({ id }) => id === option)),
  count: (answer): Counts =>
    Object.fromEntries(
      answer.points.flatMap(({ option, points }) => [
        [pointsKey(option), points],
        [giversKey(option), 1],
      ]),
    ),
  plausible: ({ options }, dice) => {
    const points = options.map(() => 0)
    // In tens, as people do.
    for (let given = 0; given < allPoints; given += 10) {
      const index = dice.lean(options.length)
      points[index] = (points[index] ?? 0) + 10
    }
    return {
      points: options.flatMap(({ id }, index) =>
        points[index] ? [{ option: id, points: points[index] }] : [],
      ),
    }
  },
  facts: (answer) => ({ picked: favourites(answer.points) }),
  optionStages: (answer, config) => {
    const picked = favourites(answer.points)
    return config.options.flatMap(({ id, stage }) => (stage !== null && picked.includes(id) ? [stage] : []))
  },
  summary: (answer, config) =>
    config.options
      .flatMap(({ id, text }) => {
        const given = answer.points.find(({ option }) => option === id)
        return given ? [`${text}: ${given.points}`] : []
      })
      .join('; '),
}
