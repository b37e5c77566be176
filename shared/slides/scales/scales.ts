import * as z from 'zod/mini'
import type { Counts } from '../../core/counts.ts'
import { distinctIds, headingSchema, limits, partIdSchema, stageTagSchema } from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'
import { scaleKey } from './ratings.ts'

export const scalesLimits = {
  statements: { min: 2, max: 10 },
  steps: { min: 3, max: 10 },
  label: 40,
} as const

const statementSchema = z.strictObject({
  id: partIdSchema,
  text: z.string().check(z.maxLength(limits.optionText)),
  /** The stage that the highest step on this statement speaks for, or none. */
  stage: stageTagSchema,
})
export type Statement = z.infer<typeof statementSchema>

export const scalesConfigSchema = z.strictObject({
  question: headingSchema,
  statements: z
    .array(statementSchema)
    .check(
      z.minLength(scalesLimits.statements.min),
      z.maxLength(scalesLimits.statements.max),
      z.refine(distinctIds, 'statement-ids-differ'),
    ),
  /** Steps of the scale, 1 being the least. */
  steps: z.int().check(z.gte(scalesLimits.steps.min), z.lte(scalesLimits.steps.max)),
  lowLabel: z.string().check(z.maxLength(scalesLimits.label)),
  highLabel: z.string().check(z.maxLength(scalesLimits.label)),
})
export type ScalesConfig = z.infer<typeof scalesConfigSchema>

export const scalesAnswerSchema = z.strictObject({
  /** Statements that were left out are not in it. */
  ratings: z
    .array(
      z.strictObject({
        statement: partIdSchema,
        rating: z.int().check(z.gte(1), z.lte(scalesLimits.steps.max)),
      }),
    )
    .check(z.minLength(1), z.maxLength(scalesLimits.statements.max)),
})
export type ScalesAnswer = z.infer<typeof scalesAnswerSchema>

export type ScalesPublic = Omit<ScalesConfig, 'statements'> & { statements: Omit<Statement, 'stage'>[] }
export type ScalesShape = {
  config: ScalesConfig
  answer: ScalesAnswer
  public: ScalesPublic
  revealed: ScalesPublic
}

const publicConfig = (config: ScalesConfig): ScalesPublic => ({
  ...config,
  statements: config.statements.map(({ id, text }) => ({ id, text })),
})

/** The statements that got the highest step ("top box" in surveys). */
const topped = (answer: ScalesAnswer, config: ScalesConfig): string[] =>
  answer.ratings.flatMap(({ statement, rating }) => (rating === config.steps ? [statement] : []))

/** Several statements on one scale. */
export const scales: SlideKind<ScalesShape> = {
  group: 'opinion',
  configSchema: scalesConfigSchema,
  answerSchema: scalesAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'interest',
  newConfig: () => ({
    question: '',
    statements: [
      { id: 'a', text: '', stage: null },
      { id: 'b', text: '', stage: null },
    ],
    steps: 5,
    lowLabel: '',
    highLabel: '',
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.question,
  media: () => [],
  accepts: (answer, config) =>
    new Set(answer.ratings.map(({ statement }) => statement)).size === answer.ratings.length &&
    answer.ratings.every(
      ({ statement, rating }) =>
        rating <= config.steps && config.statements.some(({ id }) => id === statement),
    ),
  count: (answer): Counts =>
    Object.fromEntries(answer.ratings.map(({ statement, rating }) => [scaleKey(statement, rating), 1])),
  plausible: ({ statements, steps }, dice) => ({
    ratings: statements.map(({ id }) => ({
      statement: id,
      rating: 1 + Math.round(dice.share() * (steps - 1)),
    })),
  }),
  facts: (answer, config) => ({
    // The person's own mean: "rating ≥ 4" then says that they agree on the whole.
    rating: answer.ratings.reduce((sum, { rating }) => sum + rating, 0) / answer.ratings.length,
    picked: topped(answer, config),
  }),
  optionStages: (answer, config) => {
    const top = topped(answer, config)
    return config.statements.flatMap(({ id, stage }) => (stage !== null && top.includes(id) ? [stage] : []))
  },
  summary: (answer, config) =>
    config.statements
      .flatMap(({ id, text }) => {
        const given = answer.ratings.find(({ statement }) => statement === id)
        return given ? [`${text}: ${given.rating} / ${config.steps}`] : []
      })
      .join('; '),
}
