import * as z from 'zod/mini'
import { numberSchema, unitSchema } from '../number-parts.ts'
import { isGuessRange, nearestNumber, numberAt, rangeLimits, stepOf, stepsOf } from '../parts/guess-range.ts'
import { countGuess } from '../parts/guess-spread.ts'
import { countShare } from '../parts/quiz-keys.ts'
import {
  newQuizConfig,
  type QuizPublic,
  type QuizRevealed,
  quizFields,
  quizManner,
  quizPublic,
  quizRevealed,
  quizScoring,
} from '../quiz-parts.ts'
import type { SlideKind } from '../slide-kind.ts'
import { type ClosestKey, closestShare } from './closest-score.ts'

const distanceSchema = numberSchema.check(z.gte(0), z.lte(rangeLimits.number))

export const closestNumberConfigSchema = z
  .strictObject({
    ...quizFields,
    /** After the number: "%", "kg", "seats". */
    unit: unitSchema,
    min: numberSchema,
    max: numberSchema,
    step: numberSchema,
    correct: numberSchema,
    tolerance: distanceSchema,
    zeroAt: distanceSchema,
  })
  .check(z.refine(isGuessRange, 'range-has-steps'))
export type ClosestNumberConfig = z.infer<typeof closestNumberConfigSchema>

export const closestNumberAnswerSchema = z.strictObject({ value: numberSchema })
export type ClosestNumberAnswer = z.infer<typeof closestNumberAnswerSchema>

interface AskedNumber {
  unit: string
  min: number
  max: number
  step: number
}
export type ClosestNumberPublic = QuizPublic & AskedNumber
export type ClosestNumberRevealed = QuizRevealed & AskedNumber & ClosestKey

export type ClosestNumberShape = {
  config: ClosestNumberConfig
  answer: ClosestNumberAnswer
  public: ClosestNumberPublic
  revealed: ClosestNumberRevealed
}

const askedNumber = ({ unit, min, max, step }: AskedNumber): AskedNumber => ({ unit, min, max, step })

const shareOf = ({ value }: ClosestNumberAnswer, key: ClosestKey) => closestShare(value, key)

export const closestNumber: SlideKind<ClosestNumberShape> = {
  ...quizManner,
  configSchema: closestNumberConfigSchema,
  answerSchema: closestNumberAnswerSchema,
  newConfig: () => ({
    ...newQuizConfig(),
    ...{ unit: '', min: 0, max: 100, step: 1 },
    ...{ correct: 50, tolerance: 0, zeroAt: 10 },
  }),
  publicConfig: (config) => ({ ...quizPublic(config), ...askedNumber(config) }),
  revealedConfig: (config) => ({
    ...quizRevealed(config),
    ...askedNumber(config),
    correct: config.correct,
    tolerance: config.tolerance,
    zeroAt: config.zeroAt,
  }),
  heading: (config) => config.question,
  media: (config) => (config.image === null ? [] : [config.image]),
  accepts: ({ value }, config) => stepOf(value, config) !== null,
  count: (answer, config) => ({
    ...countGuess(answer.value, config),
    ...countShare(shareOf(answer, config)),
  }),
  facts: (answer, config) => ({ share: shareOf(answer, config) }),
  optionStages: () => [],
  plausible: (config, dice) => ({
    value: dice.knows()
      ? nearestNumber(config.correct, config)
      : numberAt(Math.round(dice.share() * stepsOf(config)), config),
  }),
  summary: ({ value }, { unit }) => `${value} ${unit}`.trim(),
  score: shareOf,
  scoring: quizScoring,
}
