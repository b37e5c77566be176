import * as z from 'zod/mini'
import { leanSeveral } from '../dice.ts'
import { placedText } from '../parts/placings.ts'
import { stableShuffle } from '../parts/stable-shuffle.ts'
import { countPlacing, placingChoices } from '../placing.ts'
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
import { isOrder, type OrderPartial, orderLimits, orderShare, sameText } from './order-share.ts'

export const quizOrderConfigSchema = z.strictObject({
  ...quizFields,
  /** In the right order. */
  items: z
    .array(z.string().check(z.maxLength(placedText)))
    .check(z.minLength(orderLimits.min), z.maxLength(orderLimits.max)),
  partial: z.enum(['all', 'places', 'pairs']),
})
export type QuizOrderConfig = z.infer<typeof quizOrderConfigSchema>

export const quizOrderAnswerSchema = z.strictObject({
  /** Indices of the shown items, first place first. */
  order: z
    .array(z.int().check(z.gte(0), z.lt(orderLimits.max)))
    .check(z.minLength(orderLimits.min), z.maxLength(orderLimits.max)),
})
export type QuizOrderAnswer = z.infer<typeof quizOrderAnswerSchema>

export interface QuizOrderPublic extends QuizPublic {
  /** Shuffled in a way that tells nothing of the right order; answers name them by their place here. */
  items: string[]
}
export interface QuizOrderRevealed extends QuizRevealed {
  items: string[]
  /** Indices of `items`, first place first. */
  correct: number[]
  partial: OrderPartial
}

export type QuizOrderShape = {
  config: QuizOrderConfig
  answer: QuizOrderAnswer
  public: QuizOrderPublic
  revealed: QuizOrderRevealed
}

function revealedConfig(config: QuizOrderConfig): QuizOrderRevealed {
  const shuffled = stableShuffle(config.items)
  return {
    ...quizRevealed(config),
    items: shuffled.map((place) => config.items[place] ?? ''),
    correct: config.items.map((_, place) => shuffled.indexOf(place)),
    partial: config.partial,
  }
}

const score = ({ order }: QuizOrderAnswer, { correct, items, partial }: QuizOrderRevealed): number =>
  orderShare(order, correct, items, partial)

export const quizOrder: SlideKind<QuizOrderShape> = {
  ...quizManner,
  configSchema: quizOrderConfigSchema,
  answerSchema: quizOrderAnswerSchema,
  newConfig: () => ({ ...newQuizConfig(), items: ['', '', '', ''], partial: 'places' }),
  publicConfig: (config) => ({ ...quizPublic(config), items: revealedConfig(config).items }),
  revealedConfig,
  heading: (config) => config.question,
  media: (config) => (config.image === null ? [] : [config.image]),
  accepts: ({ order }, config) => isOrder(order, config.items.length),
  // The thing is the place from the top, the place is the item that was put there.
  count: (answer, config) => countPlacing(answer.order, score(answer, revealedConfig(config))),
  plausible: (config, dice) => {
    const { items, correct } = revealedConfig(config)
    return { order: dice.knows() ? [...correct] : leanSeveral(dice, items.length, items.length) }
  },
  facts: (answer, config) => ({ share: score(answer, revealedConfig(config)) }),
  optionStages: () => [],
  summary: ({ order }, config) => {
    const { items } = revealedConfig(config)
    return order.map((item, place) => `${place + 1}. ${items[item] ?? ''}`).join(' ')
  },
  choices: (config) => {
    const { items, correct } = revealedConfig(config)
    return placingChoices(items.length, items.length, (place, item) => ({
      label: `${place + 1}. ${items[item] ?? ''}`,
      right: sameText(items, item, correct[place] ?? -1),
    }))
  },
  score,
  scoring: quizScoring,
}
