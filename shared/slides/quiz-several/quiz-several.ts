import * as z from 'zod/mini'
import type { Counts } from '../../core/counts.ts'
import { distinctIds, limits, optionSchema, type PublicOption, publicOption } from '../config-parts.ts'
import { leanSeveral } from '../dice.ts'
import { countShare, mostQuizOptions, quizPickKey } from '../parts/quiz-keys.ts'
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
import { type SeveralRule, severalRules, severalShare } from './several-score.ts'

const idSchema = z.string().check(z.minLength(1), z.maxLength(12))
const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

export const quizSeveralConfigSchema = z
  .strictObject({
    ...quizFields,
    options: z
      .array(optionSchema)
      .check(
        z.minLength(limits.options.min),
        z.maxLength(mostQuizOptions),
        z.refine(distinctIds, 'option-ids-differ'),
      ),
    /** Ids of the right options; at least one, and all of them may be. */
    correct: z
      .array(idSchema)
      .check(z.minLength(1), z.maxLength(mostQuizOptions), z.refine(distinct, 'correct-ids-differ')),
    rule: z.enum(severalRules),
  })
  .check(
    z.refine(
      ({ correct, options }) => correct.every((id) => options.some((option) => option.id === id)),
      'correct-are-options',
    ),
  )
export type QuizSeveralConfig = z.infer<typeof quizSeveralConfigSchema>

export const quizSeveralAnswerSchema = z.strictObject({
  picked: z
    .array(idSchema)
    .check(z.minLength(1), z.maxLength(mostQuizOptions), z.refine(distinct, 'picks-differ')),
})
export type QuizSeveralAnswer = z.infer<typeof quizSeveralAnswerSchema>

/** What phones may know before the reveal; how many options are right is for the question to say. */
interface SeveralOptions {
  options: PublicOption[]
  rule: SeveralRule
}
export type QuizSeveralPublic = QuizPublic & SeveralOptions
export type QuizSeveralRevealed = QuizRevealed & SeveralOptions & { correct: string[] }

export type QuizSeveralShape = {
  config: QuizSeveralConfig
  answer: QuizSeveralAnswer
  public: QuizSeveralPublic
  revealed: QuizSeveralRevealed
}

const optionsIn = ({ options, rule }: QuizSeveralConfig): SeveralOptions => ({
  options: options.map(publicOption),
  rule,
})

const pickedOf = ({ picked }: QuizSeveralAnswer, { options }: QuizSeveralConfig) =>
  options.filter((option) => picked.includes(option.id))

const shareOf = (
  { picked }: QuizSeveralAnswer,
  { correct, rule }: { correct: string[]; rule: SeveralRule },
) => severalShare(picked, correct, rule)

export const quizSeveral: SlideKind<QuizSeveralShape> = {
  ...quizManner,
  configSchema: quizSeveralConfigSchema,
  answerSchema: quizSeveralAnswerSchema,
  newConfig: () => ({
    ...newQuizConfig(),
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '', image: null, stage: null })),
    correct: ['a'],
    rule: 'right-minus-wrong',
  }),
  publicConfig: (config) => ({ ...quizPublic(config), ...optionsIn(config) }),
  revealedConfig: (config) => ({
    ...quizRevealed(config),
    ...optionsIn(config),
    correct: config.options.map(({ id }) => id).filter((id) => config.correct.includes(id)),
  }),
  heading: (config) => config.question,
  media: (config) =>
    [config.image, ...config.options.map((option) => option.image)].filter((hash) => hash !== null),
  accepts: ({ picked }, { options }) => picked.every((id) => options.some((option) => option.id === id)),
  count: (answer, config): Counts => ({
    ...Object.fromEntries(answer.picked.map((id) => [quizPickKey(id), 1])),
    ...countShare(shareOf(answer, config)),
  }),
  plausible: ({ options, correct }, dice) => ({
    picked: dice.knows()
      ? options.map(({ id }) => id).filter((id) => correct.includes(id))
      : leanSeveral(dice, 1 + dice.below(Math.min(3, options.length)), options.length).flatMap(
          (index) => options[index]?.id ?? [],
        ),
  }),
  facts: (answer, config) => ({ picked: answer.picked, share: shareOf(answer, config) }),
  optionStages: (answer, config) =>
    pickedOf(answer, config)
      .map(({ stage }) => stage)
      .filter((stage) => stage !== null),
  summary: (answer, config) =>
    pickedOf(answer, config)
      .map(({ text }) => text)
      .join(', '),
  choices: ({ options, correct }) =>
    options.map(({ id, text }) => ({ key: quizPickKey(id), label: text, right: correct.includes(id) })),
  score: shareOf,
  scoring: quizScoring,
}
