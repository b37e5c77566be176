import * as z from 'zod/mini'
import {
  distinctIds,
  headingSchema,
  imageSchema,
  limits,
  partIdSchema,
  stageTagSchema,
} from '../config-parts.ts'
import { numberSchema, unitSchema } from '../number-parts.ts'
import { isGuessRange, numberAt, stepOf, stepsOf } from '../parts/guess-range.ts'
import { bandKey, countGuess } from '../parts/guess-spread.ts'
import type { SlideKind } from '../slide-kind.ts'

export const numberGuessLimits = { bands: 6 } as const

/** Guesses from a number on, which say something of their own: "from 200 seats: a large company". */
const bandSchema = z.strictObject({
  id: partIdSchema,
  name: z.string().check(z.maxLength(limits.optionText)),
  from: numberSchema,
  stage: stageTagSchema,
})
export type GuessBand = z.infer<typeof bandSchema>

export const numberGuessConfigSchema = z
  .strictObject({
    question: headingSchema,
    image: imageSchema,
    /** After the number: "%", "kg", "seats". */
    unit: unitSchema,
    min: numberSchema,
    max: numberSchema,
    step: numberSchema,
    /** Shown at the reveal; null: the question has no true answer. It may lie outside what can be guessed. */
    actual: z.nullable(numberSchema),
    bands: z
      .array(bandSchema)
      .check(z.maxLength(numberGuessLimits.bands), z.refine(distinctIds, 'band-ids-differ')),
  })
  .check(z.refine(isGuessRange, 'range-has-steps'))
export type NumberGuessConfig = z.infer<typeof numberGuessConfigSchema>

export const numberGuessAnswerSchema = z.strictObject({ value: numberSchema })
export type NumberGuessAnswer = z.infer<typeof numberGuessAnswerSchema>

export interface NumberGuessPublic {
  question: string
  image: string | null
  unit: string
  min: number
  max: number
  step: number
  actual: number | null
}

export type NumberGuessShape = {
  config: NumberGuessConfig
  answer: NumberGuessAnswer
  public: NumberGuessPublic
  revealed: NumberGuessPublic
}

const revealedConfig = (config: NumberGuessConfig): NumberGuessPublic => ({
  question: config.question,
  image: config.image,
  unit: config.unit,
  min: config.min,
  max: config.max,
  step: config.step,
  actual: config.actual,
})

/** The band that a guess falls into: the one that begins highest among those that begin at or below it. */
function bandOf(value: number, bands: readonly GuessBand[]): GuessBand | null {
  return bands.reduce<GuessBand | null>(
    (best, band) => (band.from <= value && (best === null || band.from > best.from) ? band : best),
    null,
  )
}

export const numberGuess: SlideKind<NumberGuessShape> = {
  group: 'opinion',
  configSchema: numberGuessConfigSchema,
  answerSchema: numberGuessAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  // Guesses of others sway one's own: with an actual value, the results wait with it.
  holdsBack: (config) => config.actual !== null,
  changeable: true,
  lingers: false,
  defaultStage: 'interest',
  newConfig: () => ({
    question: '',
    image: null,
    unit: '',
    min: 0,
    max: 100,
    step: 1,
    actual: null,
    bands: [],
  }),
  publicConfig: (config) => ({ ...revealedConfig(config), actual: null }),
  revealedConfig,
  heading: (config) => config.question,
  media: (config) => (config.image === null ? [] : [config.image]),
  accepts: (answer, config) => stepOf(answer.value, config) !== null,
  count: (answer, config) => {
    const band = bandOf(answer.value, config.bands)
    return { ...countGuess(answer.value, config), ...(band === null ? {} : { [bandKey(band.id)]: 1 }) }
  },
  facts: (answer, config) => {
    const band = bandOf(answer.value, config.bands)
    return { picked: band === null ? [] : [band.id] }
  },
  optionStages: (answer, config) => {
    const stage = bandOf(answer.value, config.bands)?.stage ?? null
    return stage === null ? [] : [stage]
  },
  plausible: (config, dice) => ({ value: numberAt(Math.round(dice.share() * stepsOf(config)), config) }),
  summary: (answer, config) => `${answer.value} ${config.unit}`.trim(),
}
