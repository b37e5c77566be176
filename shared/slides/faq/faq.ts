import * as z from 'zod/mini'
import {
  distinctIds,
  headingSchema,
  limits,
  partIdSchema,
  signalSchema,
  stageTagSchema,
} from '../config-parts.ts'
import { leanSeveral } from '../dice.ts'
import { signalsFrom } from '../signals.ts'
import type { SlideKind } from '../slide-kind.ts'
import { faqKey } from './keys.ts'

export const faqLimits = {
  items: { min: 1, max: 20 },
  question: limits.optionText,
  /** All answers go to every phone at once. */
  answer: 600,
} as const

const itemSchema = z.strictObject({
  id: partIdSchema,
  question: z.string().check(z.maxLength(faqLimits.question)),
  answer: z.string().check(z.maxLength(faqLimits.answer)),
  stage: stageTagSchema,
  /** What somebody who opens it cares about; empty: the question itself. */
  interest: signalSchema,
})
export type FaqItem = z.infer<typeof itemSchema>

export const faqConfigSchema = z.strictObject({
  heading: headingSchema,
  items: z
    .array(itemSchema)
    .check(
      z.minLength(faqLimits.items.min),
      z.maxLength(faqLimits.items.max),
      z.refine(distinctIds, 'item-ids-differ'),
    ),
})
export type FaqConfig = z.infer<typeof faqConfigSchema>

/** All questions that the person has opened so far, in the order in which they did. */
export const faqAnswerSchema = z.strictObject({
  opened: z.array(z.string().check(z.maxLength(12))).check(z.minLength(1), z.maxLength(faqLimits.items.max)),
})
export type FaqAnswer = z.infer<typeof faqAnswerSchema>

export interface FaqPublic {
  heading: string
  items: { id: string; question: string; answer: string }[]
}
export type FaqShape = { config: FaqConfig; answer: FaqAnswer; public: FaqPublic; revealed: FaqPublic }

const publicConfig = (config: FaqConfig): FaqPublic => ({
  heading: config.heading,
  items: config.items.map(({ id, question, answer }) => ({ id, question, answer })),
})

const openedOf = (answer: FaqAnswer, config: FaqConfig): FaqItem[] =>
  config.items.filter(({ id }) => answer.opened.includes(id))

export const faq: SlideKind<FaqShape> = {
  group: 'sales',
  configSchema: faqConfigSchema,
  answerSchema: faqAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: true,
  defaultStage: 'evaluation',
  newConfig: () => ({
    heading: '',
    items: ['a', 'b', 'c'].map((id) => ({ id, question: '', answer: '', stage: null, interest: '' })),
  }),
  publicConfig,
  revealedConfig: publicConfig,
  heading: (config) => config.heading,
  media: () => [],
  accepts: (answer, config) =>
    new Set(answer.opened).size === answer.opened.length &&
    answer.opened.every((id) => config.items.some((item) => item.id === id)),
  count: (answer) => Object.fromEntries(answer.opened.map((id) => [faqKey(id), 1])),
  facts: (answer) => ({ picked: answer.opened }),
  optionStages: (answer, config) =>
    openedOf(answer, config).flatMap(({ stage }) => (stage === null ? [] : [stage])),
  summary: (answer, config) =>
    openedOf(answer, config)
      .map((item) => item.question)
      .join('; '),
  plausible: ({ items }, dice) => {
    const count = 1 + dice.below(Math.min(items.length, 4))
    return { opened: leanSeveral(dice, count, items.length).flatMap((index) => items[index]?.id ?? []) }
  },
  signals: (answer, config) =>
    signalsFrom({
      interests: openedOf(answer, config).map(({ interest, question }) => interest || question),
    }),
}
