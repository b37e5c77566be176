import * as z from 'zod/mini'
import { isPlaced, type Partial, placedShare, placedText } from '../parts/placings.ts'
import { countPlacing, partialSchema, placingChoices, placingSchema } from '../placing.ts'
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
import { isMatching, matchSides, pairLimits } from './pairs.ts'

const sideSchema = z.string().check(z.maxLength(placedText))

export const quizMatchConfigSchema = z.strictObject({
  ...quizFields,
  pairs: z
    .array(z.strictObject({ left: sideSchema, right: sideSchema }))
    .check(z.minLength(pairLimits.min), z.maxLength(pairLimits.max)),
  partial: partialSchema,
})
export type QuizMatchConfig = z.infer<typeof quizMatchConfigSchema>

export const quizMatchAnswerSchema = z.strictObject({
  /** For each left side the right one, by its place among the shown; null: none. */
  matches: placingSchema(pairLimits.max, pairLimits.max),
})
export type QuizMatchAnswer = z.infer<typeof quizMatchAnswerSchema>

export interface QuizMatchPublic extends QuizPublic {
  lefts: string[]
  /** Shuffled in a way that tells nothing of the pairs. */
  rights: string[]
}
export interface QuizMatchRevealed extends QuizRevealed {
  lefts: string[]
  rights: string[]
  /** For each left side the right one, by its place in `rights`. */
  correct: number[]
  partial: Partial
}

export type QuizMatchShape = {
  config: QuizMatchConfig
  answer: QuizMatchAnswer
  public: QuizMatchPublic
  revealed: QuizMatchRevealed
}

const revealedConfig = (config: QuizMatchConfig): QuizMatchRevealed => ({
  ...quizRevealed(config),
  ...matchSides(config.pairs),
  partial: config.partial,
})

const score = ({ matches }: QuizMatchAnswer, { correct, rights, partial }: QuizMatchRevealed): number =>
  placedShare(matches, correct, rights, partial)

export const quizMatch: SlideKind<QuizMatchShape> = {
  ...quizManner,
  configSchema: quizMatchConfigSchema,
  answerSchema: quizMatchAnswerSchema,
  newConfig: () => ({
    ...newQuizConfig(),
    pairs: ['', '', ''].map((side) => ({ left: side, right: side })),
    partial: 'each',
  }),
  publicConfig: (config) => {
    const { lefts, rights } = matchSides(config.pairs)
    return { ...quizPublic(config), lefts, rights }
  },
  revealedConfig,
  heading: (config) => config.question,
  media: (config) => (config.image === null ? [] : [config.image]),
  accepts: ({ matches }, config) => isMatching(matches, config.pairs.length),
  count: (answer, config) => countPlacing(answer.matches, score(answer, revealedConfig(config))),
  plausible: (config, dice) => {
    const { correct } = revealedConfig(config)
    const matches = [...correct]
    // Who does not know mixes two up.
    if (!dice.knows()) {
      const [one, other] = [dice.below(matches.length), dice.below(matches.length)]
      matches[one] = correct[other] ?? 0
      matches[other] = correct[one] ?? 0
    }
    return { matches }
  },
  facts: (answer, config) => ({ share: score(answer, revealedConfig(config)) }),
  optionStages: () => [],
  summary: ({ matches }, config) => {
    const { lefts, rights } = matchSides(config.pairs)
    return matches
      .flatMap((right, left) => (right === null ? [] : [`${lefts[left] ?? ''} – ${rights[right] ?? ''}`]))
      .join('; ')
  },
  choices: (config) => {
    const { lefts, rights, correct } = matchSides(config.pairs)
    return placingChoices(lefts.length, rights.length, (left, right) => ({
      label: `${lefts[left] ?? ''} – ${rights[right] ?? ''}`,
      right: isPlaced(right, correct[left] ?? -1, rights),
    }))
  },
  score,
  scoring: quizScoring,
}
