import * as z from 'zod/mini'
import { stageTagSchema } from '../config-parts.ts'
import { quizPickKey } from '../parts/quiz-keys.ts'
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
import { labelLimit, type Side, sideLabel, sides } from './labels.ts'

const sideSchema = z.enum(sides)
const labelSchema = z.string().check(z.maxLength(labelLimit))

export const trueFalseConfigSchema = z.strictObject({
  ...quizFields,
  correct: sideSchema,
  /** The author's own words, such as "Myth" and "Fact"; empty: those of the reader's language. */
  labels: z.strictObject({ true: labelSchema, false: labelSchema }),
  /** Stage tags of the two answers. */
  stages: z.strictObject({ true: stageTagSchema, false: stageTagSchema }),
})
export type TrueFalseConfig = z.infer<typeof trueFalseConfigSchema>

export const trueFalseAnswerSchema = z.strictObject({ picked: sideSchema })
export type TrueFalseAnswer = z.infer<typeof trueFalseAnswerSchema>

export type Labels = TrueFalseConfig['labels']
export type TrueFalsePublic = QuizPublic & { labels: Labels }
export type TrueFalseRevealed = QuizRevealed & { labels: Labels; correct: Side }

export type TrueFalseShape = {
  config: TrueFalseConfig
  answer: TrueFalseAnswer
  public: TrueFalsePublic
  revealed: TrueFalseRevealed
}

const shareOf = ({ picked }: TrueFalseAnswer, { correct }: { correct: Side }) => (picked === correct ? 1 : 0)

export const trueFalse: SlideKind<TrueFalseShape> = {
  ...quizManner,
  configSchema: trueFalseConfigSchema,
  answerSchema: trueFalseAnswerSchema,
  newConfig: () => ({
    ...newQuizConfig(),
    correct: 'true',
    labels: { true: '', false: '' },
    stages: { true: null, false: null },
  }),
  publicConfig: (config) => ({ ...quizPublic(config), labels: config.labels }),
  revealedConfig: (config) => ({ ...quizRevealed(config), labels: config.labels, correct: config.correct }),
  heading: (config) => config.question,
  media: (config) => (config.image === null ? [] : [config.image]),
  accepts: () => true,
  count: ({ picked }) => ({ [quizPickKey(picked)]: 1 }),
  plausible: ({ correct }, dice) => ({
    picked: dice.knows() ? correct : dice.chance(0.5) ? 'true' : 'false',
  }),
  facts: (answer, config) => ({ picked: [answer.picked], share: shareOf(answer, config) }),
  optionStages: ({ picked }, { stages }) => {
    const stage = stages[picked]
    return stage === null ? [] : [stage]
  },
  summary: ({ picked }, { labels }) => sideLabel(picked, labels),
  choices: ({ labels, correct }) =>
    (['true', 'false'] as const).map((side) => ({
      key: quizPickKey(side),
      label: sideLabel(side, labels),
      right: side === correct,
    })),
  score: shareOf,
  scoring: quizScoring,
}
