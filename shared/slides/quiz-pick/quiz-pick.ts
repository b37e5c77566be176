import * as z from 'zod/mini'
import type { Counts } from '../../core/counts.ts'
import { distinctIds, limits, optionSchema, type PublicOption, publicOption } from '../config-parts.ts'
import { mostQuizOptions, quizPickKey } from '../parts/quiz-keys.ts'
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

export const quizPickConfigSchema = z
  .strictObject({
    ...quizFields,
    options: z
      .array(optionSchema)
      .check(
        z.minLength(limits.options.min),
        z.maxLength(mostQuizOptions),
        z.refine(distinctIds, 'option-ids-differ'),
      ),
    /** The one right option. */
    correct: z.string().check(z.maxLength(12)),
  })
  .check(
    z.refine(
      (config) => config.options.some((option) => option.id === config.correct),
      'correct-is-an-option',
    ),
  )
export type QuizPickConfig = z.infer<typeof quizPickConfigSchema>

export const quizPickAnswerSchema = z.strictObject({
  picked: z.string().check(z.minLength(1), z.maxLength(12)),
})
export type QuizPickAnswer = z.infer<typeof quizPickAnswerSchema>

export interface QuizPickPublic extends QuizPublic {
  options: PublicOption[]
}
export interface QuizPickRevealed extends QuizRevealed {
  options: PublicOption[]
  correct: string
}

export type QuizPickShape = {
  config: QuizPickConfig
  answer: QuizPickAnswer
  public: QuizPickPublic
  revealed: QuizPickRevealed
}

export const quizPick: SlideKind<QuizPickShape> = {
  ...quizManner,
  configSchema: quizPickConfigSchema,
  answerSchema: quizPickAnswerSchema,
  newConfig: () => ({
    ...newQuizConfig(),
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '', image: null, stage: null })),
    correct: 'a',
  }),
  publicConfig: (config) => ({ ...quizPublic(config), options: config.options.map(publicOption) }),
  revealedConfig: (config) => ({
    ...quizRevealed(config),
    options: config.options.map(publicOption),
    correct: config.correct,
  }),
  heading: (config) => config.question,
  media: (config) =>
    [config.image, ...config.options.map((option) => option.image)].filter((hash) => hash !== null),
  accepts: (answer, config) => config.options.some((option) => option.id === answer.picked),
  count: (answer): Counts => ({ [quizPickKey(answer.picked)]: 1 }),
  facts: (answer, config) => ({ picked: [answer.picked], share: answer.picked === config.correct ? 1 : 0 }),
  optionStages: (answer, config) => {
    const stage = config.options.find((option) => option.id === answer.picked)?.stage ?? null
    return stage === null ? [] : [stage]
  },
  plausible: ({ options, correct }, dice) => ({
    picked: dice.knows() ? correct : (options[dice.lean(options.length)]?.id ?? correct),
  }),
  summary: (answer, config) => config.options.find((option) => option.id === answer.picked)?.text ?? '',
  choices: (config) =>
    config.options.map(({ id, text }) => ({
      key: quizPickKey(id),
      label: text,
      right: id === config.correct,
    })),
  score: (answer, revealed) => (answer.picked === revealed.correct ? 1 : 0),
  scoring: quizScoring,
}
