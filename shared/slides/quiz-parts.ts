import * as z from 'zod/mini'
import { type PointsPolicy, pointsLimits, type Scoring } from '../core/scoring/points.ts'
import { pointsPolicySchema } from '../core/scoring/points-policy.ts'
import { bodySchema, headingSchema, imageSchema } from './config-parts.ts'
import { hintLimits } from './parts/quiz-limits.ts'

/** What every quiz question has beside what it asks for; spread into the kind's own `strictObject`. */
export const quizFields = {
  question: headingSchema,
  image: imageSchema,
  points: pointsPolicySchema,
  /** Counts twice. */
  double: z.boolean(),
  /** Given one after another on request; each takes its percent off the answer's points. */
  hints: z
    .array(
      z.strictObject({
        text: z.string().check(z.maxLength(hintLimits.text)),
        cost: z.int().check(z.gte(0), z.lte(hintLimits.cost)),
      }),
    )
    .check(z.maxLength(pointsLimits.hints)),
  /** Why the answer is right; shown at the reveal. */
  explanation: bodySchema,
} as const

/** The config of any quiz question, as far as it is the same for all. */
export interface QuizConfig {
  question: string
  image: string | null
  points: PointsPolicy
  double: boolean
  hints: { text: string; cost: number }[]
  explanation: string
}

export interface QuizPublic {
  question: string
  image: string | null
  double: boolean
  /** What each hint costs; their words come one by one, on request. */
  hintCosts: number[]
}

export interface QuizRevealed extends QuizPublic {
  points: PointsPolicy
  explanation: string
}

export const newQuizConfig = (): QuizConfig => ({
  question: '',
  image: null,
  points: { policy: 'speed', max: 1000, min: 500 },
  double: false,
  hints: [],
  explanation: '',
})

export const quizPublic = ({ question, image, points, double, hints }: QuizConfig): QuizPublic => ({
  question,
  image,
  double,
  // Where there are no points, nothing can be taken off them.
  hintCosts: hints.map(({ cost }) => (points.policy === 'none' ? 0 : cost)),
})

export const quizRevealed = (config: QuizConfig): QuizRevealed => ({
  ...quizPublic(config),
  points: config.points,
  explanation: config.explanation,
})

export const quizScoring = ({ points, double, hints }: QuizConfig): Scoring => ({
  points,
  double,
  hintCosts: hints.map(({ cost }) => cost),
})

/** What is the same for every question of a quiz: the presenter opens it, it has a key, and the first answer counts. */
export const quizManner = {
  group: 'quiz',
  opening: 'by-hand',
  hasKey: true,
  changeable: false,
  lingers: false,
  defaultStage: 'interest',
} as const
