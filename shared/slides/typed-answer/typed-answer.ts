import * as z from 'zod/mini'
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
import { isAccepted, listedForm, type Tolerance, typedLimits, wrongKey, wrongOfKey } from './match-answer.ts'

export const typedAnswerConfigSchema = z.strictObject({
  ...quizFields,
  /** What is accepted. The first is shown as the right answer. */
  accepted: z
    .array(z.string().check(z.maxLength(typedLimits.answer)))
    .check(z.minLength(1), z.maxLength(typedLimits.variants)),
  tolerance: z.strictObject({
    case: z.boolean(),
    accents: z.boolean(),
    spacing: z.boolean(),
    typos: z.boolean(),
    yo: z.boolean(),
    kazakh: z.boolean(),
  }),
})
export type TypedAnswerConfig = z.infer<typeof typedAnswerConfigSchema>

export const typedAnswerAnswerSchema = z.strictObject({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(typedLimits.answer)),
})
export type TypedAnswerAnswer = z.infer<typeof typedAnswerAnswerSchema>

export type TypedAnswerRevealed = QuizRevealed & { accepted: string[]; tolerance: Tolerance }

export type TypedAnswerShape = {
  config: TypedAnswerConfig
  answer: TypedAnswerAnswer
  public: QuizPublic
  revealed: TypedAnswerRevealed
}

const shareOf = (
  { text }: TypedAnswerAnswer,
  { accepted, tolerance }: { accepted: string[]; tolerance: Tolerance },
) => (isAccepted(text, accepted, tolerance) ? 1 : 0)

export const typedAnswer: SlideKind<TypedAnswerShape> = {
  ...quizManner,
  configSchema: typedAnswerConfigSchema,
  answerSchema: typedAnswerAnswerSchema,
  newConfig: () => ({
    ...newQuizConfig(),
    accepted: [''],
    tolerance: { case: true, accents: true, spacing: true, typos: true, yo: true, kazakh: false },
  }),
  publicConfig: quizPublic,
  revealedConfig: (config) => ({
    ...quizRevealed(config),
    accepted: config.accepted,
    tolerance: config.tolerance,
  }),
  heading: (config) => config.question,
  media: (config) => (config.image === null ? [] : [config.image]),
  // A text that nobody could see is no answer.
  accepts: ({ text }) => listedForm(text) !== '',
  count: (answer, config) => {
    const share = shareOf(answer, config)
    return share === 1 ? countShare(share) : { [wrongKey(answer.text)]: 1 }
  },
  plausible: ({ accepted }, dice) => ({
    text: (dice.knows() ? accepted[0]?.trim().slice(0, typedLimits.answer) : '') || dice.word(),
  }),
  facts: (answer, config) => ({ text: answer.text, share: shareOf(answer, config) }),
  optionStages: () => [],
  summary: (answer) => answer.text,
  score: shareOf,
  scoring: quizScoring,
  textOf: wrongOfKey,
}
