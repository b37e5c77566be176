import * as z from 'zod/mini'
import { headingSchema } from '../config-parts.ts'
import { normalWord, wordKey, wordOfKey } from '../parts/words.ts'
import type { SlideKind } from '../slide-kind.ts'
import { wordCloudLimits } from './words.ts'

export const wordCloudConfigSchema = z.strictObject({
  question: headingSchema,
  /** How many words one participant may send. */
  maxWords: z.int().check(z.gte(1), z.lte(wordCloudLimits.words)),
  /** Case, endings and near spellings of a word count as one. */
  mergeVariants: z._default(z.boolean(), true),
})
export type WordCloudConfig = z.infer<typeof wordCloudConfigSchema>

export const wordCloudAnswerSchema = z.strictObject({
  words: z
    .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(wordCloudLimits.wordText)))
    .check(z.minLength(1), z.maxLength(wordCloudLimits.words)),
})
export type WordCloudAnswer = z.infer<typeof wordCloudAnswerSchema>
export type WordCloudShape = {
  config: WordCloudConfig
  answer: WordCloudAnswer
  public: WordCloudConfig
  revealed: WordCloudConfig
}

export const wordCloud: SlideKind<WordCloudShape> = {
  group: 'opinion',
  configSchema: wordCloudConfigSchema,
  answerSchema: wordCloudAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'interest',
  newConfig: () => ({ question: '', maxWords: 3, mergeVariants: true }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.question,
  media: () => [],
  accepts: (answer, config) => {
    const words = answer.words.map(normalWord)
    return (
      words.length <= config.maxWords &&
      words.every((word) => word !== '') &&
      new Set(words).size === words.length
    )
  },
  count: (answer) => Object.fromEntries(answer.words.map((word) => [wordKey(word), 1])),
  facts: (answer) => ({ text: answer.words.join(' ') }),
  optionStages: () => [],
  plausible: ({ maxWords }, dice) => {
    const words = Array.from({ length: 1 + dice.below(maxWords) }, () => dice.word())
    return { words: words.filter((word, index) => words.indexOf(word) === index) }
  },
  summary: (answer) => answer.words.join(', '),
  textOf: wordOfKey,
  mergesVariants: (config) => config.mergeVariants,
}
