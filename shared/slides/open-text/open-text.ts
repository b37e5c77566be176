import * as z from 'zod/mini'
import { headingSchema } from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'

export const openTextLimits = { text: 500, shortest: 20 } as const

export const openTextConfigSchema = z.strictObject({
  question: headingSchema,
  maxLength: z.int().check(z.gte(openTextLimits.shortest), z.lte(openTextLimits.text)),
})
export type OpenTextConfig = z.infer<typeof openTextConfigSchema>

export const openTextAnswerSchema = z.strictObject({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(openTextLimits.text)),
})
export type OpenTextAnswer = z.infer<typeof openTextAnswerSchema>
export type OpenTextShape = {
  config: OpenTextConfig
  answer: OpenTextAnswer
  public: OpenTextConfig
  revealed: OpenTextConfig
}

export const openText: SlideKind<OpenTextShape> = {
  group: 'opinion',
  configSchema: openTextConfigSchema,
  answerSchema: openTextAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: false,
  defaultStage: 'interest',
  newConfig: () => ({ question: '', maxLength: 200 }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.question,
  media: () => [],
  accepts: (answer, config) => [...answer.text].length <= config.maxLength,
  count: () => ({}),
  facts: (answer) => ({ text: answer.text }),
  optionStages: () => [],
  plausible: ({ maxLength }, dice) => ({ text: [...dice.sentence()].slice(0, maxLength).join('').trim() }),
  summary: (answer) => answer.text,
  entry: (answer) => answer.text,
}
