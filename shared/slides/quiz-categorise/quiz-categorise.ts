import * as z from 'zod/mini'
import { distinctIds, partIdSchema } from '../config-parts.ts'
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
import { categorisedLimits, categoryLimits } from './limits.ts'
import { shownItems } from './shown-items.ts'

export const quizCategoriseConfigSchema = z
  .strictObject({
    ...quizFields,
    categories: z
      .array(z.strictObject({ id: partIdSchema, name: z.string().check(z.maxLength(categoryLimits.name)) }))
      .check(
        z.minLength(categoryLimits.min),
        z.maxLength(categoryLimits.max),
        z.refine(distinctIds, 'category-ids-differ'),
      ),
    items: z
      .array(
        z.strictObject({
          text: z.string().check(z.maxLength(placedText)),
          /** The id of the category where it belongs. */
          category: partIdSchema,
        }),
      )
      .check(z.minLength(categorisedLimits.min), z.maxLength(categorisedLimits.max)),
    partial: partialSchema,
  })
  .check(
    z.refine(
      ({ categories, items }) => items.every((item) => categories.some(({ id }) => id === item.category)),
      'item-has-a-category',
    ),
  )
export type QuizCategoriseConfig = z.infer<typeof quizCategoriseConfigSchema>

export const quizCategoriseAnswerSchema = z.strictObject({
  /** For each shown item its category, by its place; null: none. */
  placed: placingSchema(categorisedLimits.max, categoryLimits.max),
})
export type QuizCategoriseAnswer = z.infer<typeof quizCategoriseAnswerSchema>

export interface QuizCategorisePublic extends QuizPublic {
  /** Their names. */
  categories: string[]
  /** Shuffled in a way that tells nothing of their categories. */
  items: string[]
}
export interface QuizCategoriseRevealed extends QuizRevealed {
  categories: string[]
  items: string[]
  /** For each of `items` its category, by its place in `categories`. */
  correct: number[]
  partial: Partial
}

export type QuizCategoriseShape = {
  config: QuizCategoriseConfig
  answer: QuizCategoriseAnswer
  public: QuizCategorisePublic
  revealed: QuizCategoriseRevealed
}

const revealedConfig = (config: QuizCategoriseConfig): QuizCategoriseRevealed => ({
  ...quizRevealed(config),
  ...shownItems(config),
  partial: config.partial,
})

const score = (
  { placed }: QuizCategoriseAnswer,
  { correct, categories, partial }: QuizCategoriseRevealed,
): number => placedShare(placed, correct, categories, partial)

export const quizCategorise: SlideKind<QuizCategoriseShape> = {
  ...quizManner,
  configSchema: quizCategoriseConfigSchema,
  answerSchema: quizCategoriseAnswerSchema,
  newConfig: () => ({
    ...newQuizConfig(),
    categories: ['a', 'b'].map((id) => ({ id, name: '' })),
    items: ['a', 'b', 'a', 'b'].map((category) => ({ text: '', category })),
    partial: 'each',
  }),
  publicConfig: (config) => {
    const { categories, items } = shownItems(config)
    return { ...quizPublic(config), categories, items }
  },
  revealedConfig,
  heading: (config) => config.question,
  media: (config) => (config.image === null ? [] : [config.image]),
  accepts: ({ placed }, { categories, items }) =>
    placed.length === items.length &&
    placed.some((category) => category !== null) &&
    placed.every((category) => category === null || category < categories.length),
  count: (answer, config) => countPlacing(answer.placed, score(answer, revealedConfig(config))),
  plausible: (config, dice) => {
    const { correct } = revealedConfig(config)
    return {
      placed: correct.map((category) => (dice.knows() ? category : dice.below(config.categories.length))),
    }
  },
  facts: (answer, config) => ({ share: score(answer, revealedConfig(config)) }),
  optionStages: () => [],
  summary: ({ placed }, config) => {
    const { categories, items } = shownItems(config)
    return categories
      .flatMap((name, category) => {
        const inIt = items.filter((_, item) => placed[item] === category)
        return inIt.length > 0 ? [`${name}: ${inIt.join(', ')}`] : []
      })
      .join('; ')
  },
  choices: (config) => {
    const { categories, items, correct } = shownItems(config)
    return placingChoices(items.length, categories.length, (item, category) => ({
      label: `${items[item] ?? ''} – ${categories[category] ?? ''}`,
      right: isPlaced(category, correct[item] ?? -1, categories),
    }))
  },
  score,
  scoring: quizScoring,
}
