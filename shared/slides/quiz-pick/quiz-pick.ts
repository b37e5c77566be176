import * as z from 'zod/mini'
import type { Counts } from '../../core/counts.ts'
import { pointsPolicySchema } from '../../core/scoring/points.ts'
import {
  bodySchema,
  distinctIds,
  headingSchema,
  imageSchema,
  limits,
  optionSchema,
  type PublicOption,
  publicOption,
} from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'
import { mostQuizOptions, quizPickKey } from './keys.ts'

export const quizPickConfigSchema = z
  .strictObject({
    question: headingSchema,
    image: imageSchema,
    options: z
      .array(optionSchema)
      .check(
        z.minLength(limits.options.min),
        z.maxLength(mostQuizOptions),
        z.refine(distinctIds, 'option-ids-differ'),
      ),
    /** The one right option. */
    correct: z.string().check(z.maxLength(12)),
    points: pointsPolicySchema,
    /** Why the answer is right; shown at the reveal. */
    explanation: bodySchema,
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

export interface QuizPickPublic {
  question: string
  image: string | null
  options: PublicOption[]
}
export interface QuizPickRevealed extends QuizPickPublic {
  correct: string
  explanation: string
}

export type QuizPickShape = {
  config: QuizPickConfig
  answer: QuizPickAnswer
  public: QuizPickPublic
  revealed: QuizPickRevealed
}

const publicConfig = ({ question, image, options }: QuizPickConfig): QuizPickPublic => ({
  question,
  image,
  options: options.map(publicOption),
})

export const quizPick: SlideKind<QuizPickShape> = {
  group: 'quiz',
  configSchema: quizPickConfigSchema,
  answerSchema: quizPickAnswerSchema,
  opening: 'by-hand',
  hasKey: true,
  changeable: false,
  lingers: false,
  defaultStage: 'interest',
  newConfig: () => ({
    question: '',
    image: null,
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '', image: null, stage: null })),
    correct: 'a',
    points: { policy: 'speed', max: 1000, min: 500 },
    explanation: '',
  }),
  publicConfig,
  revealedConfig: (config) => ({
    ...publicConfig(config),
    correct: config.correct,
    explanation: config.explanation,
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
  summary: (answer, config) => config.options.find((option) => option.id === answer.picked)?.text ?? '',
  score: (answer, revealed) => (answer.picked === revealed.correct ? 1 : 0),
  points: (config) => config.points,
}
