import * as z from 'zod/mini'
import { bodySchema, headingSchema, imageSchema, linkSchema as urlSchema } from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'

export const callToActionLimits = { label: 60 } as const

/** What can be asked for with one tap. */
export const requestKinds = ['demo', 'quote', 'trial'] as const

const linkSchema = z.strictObject({
  type: z.literal('link'),
  url: urlSchema,
})
const requestSchema = z.strictObject({ type: z.literal('request'), what: z.enum(requestKinds) })

export const callToActionConfigSchema = z.strictObject({
  heading: headingSchema,
  text: bodySchema,
  image: imageSchema,
  /** Text of the button; empty: the interface's own words for the action. */
  label: z.string().check(z.maxLength(callToActionLimits.label)),
  action: z.discriminatedUnion('type', [linkSchema, requestSchema]),
})
export type CallToActionConfig = z.infer<typeof callToActionConfigSchema>

export const callToActionAnswerSchema = z.strictObject({ acted: z.literal(true) })
export type CallToActionAnswer = z.infer<typeof callToActionAnswerSchema>
export type CallToActionShape = {
  config: CallToActionConfig
  answer: CallToActionAnswer
  public: CallToActionConfig
  revealed: CallToActionConfig
}

export const callToAction: SlideKind<CallToActionShape> = {
  group: 'sales',
  configSchema: callToActionConfigSchema,
  answerSchema: callToActionAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: false,
  lingers: true,
  defaultStage: 'purchase',
  newConfig: () => ({
    heading: '',
    text: '',
    image: null,
    label: '',
    action: { type: 'request', what: 'demo' },
  }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.heading,
  media: (config) => (config.image === null ? [] : [config.image]),
  accepts: () => true,
  count: () => ({ acted: 1 }),
  facts: () => ({}),
  optionStages: () => [],
  plausible: () => ({ acted: true }),
  summary: (_answer, config) =>
    config.label || (config.action.type === 'link' ? config.action.url : config.action.what),
}
