import * as z from 'zod/mini'
import { bodySchema, distinctIds, headingSchema, partIdSchema } from '../config-parts.ts'
import type { SlideKind } from '../slide-kind.ts'
import {
  consentPurposes,
  fieldProblem,
  type LeadFieldType,
  leadFieldTypes,
  leadFormLimits,
} from './fields.ts'

const fieldSchema = z.strictObject({
  id: partIdSchema,
  type: z.enum(leadFieldTypes),
  /** Empty: the interface's own word for the type. */
  label: z.string().check(z.maxLength(leadFormLimits.fieldLabel)),
  required: z.boolean(),
  /** For `choice` only. */
  choices: z
    .array(z.string().check(z.maxLength(leadFormLimits.fieldLabel)))
    .check(z.maxLength(leadFormLimits.choices)),
})
export type LeadField = z.infer<typeof fieldSchema>

const consentSchema = z.strictObject({
  purpose: z.enum(consentPurposes),
  /** The exact words that are agreed to; empty: the interface's standard text for the purpose. */
  text: z.string().check(z.maxLength(leadFormLimits.consentText)),
})
export type LeadConsent = z.infer<typeof consentSchema>

export const leadFormConfigSchema = z.strictObject({
  heading: headingSchema,
  text: bodySchema,
  fields: z.array(fieldSchema).check(
    z.minLength(1),
    z.maxLength(leadFormLimits.fields),
    z.refine(distinctIds, 'field-ids-differ'),
    z.refine((fields) => {
      const types = fields.map((field) => field.type).filter((type) => type !== 'text' && type !== 'choice')
      return new Set(types).size === types.length
    }, 'field-types-differ'),
  ),
  consents: z.array(consentSchema).check(
    z.minLength(1),
    z.maxLength(leadFormLimits.consents),
    z.refine(
      (consents) => new Set(consents.map((consent) => consent.purpose)).size === consents.length,
      'purposes-differ',
    ),
  ),
  thanks: z.string().check(z.maxLength(leadFormLimits.thanks)),
})
export type LeadFormConfig = z.infer<typeof leadFormConfigSchema>

export const leadFormAnswerSchema = z.strictObject({
  /** Values by field id. */
  values: z.record(partIdSchema, z.string().check(z.trim(), z.maxLength(leadFormLimits.value))),
  /** The consents that were given, each with the text that was on the screen. */
  consents: z
    .array(
      z.strictObject({
        purpose: z.enum(consentPurposes),
        text: z.string().check(z.minLength(1), z.maxLength(leadFormLimits.consentText)),
        given: z.boolean(),
      }),
    )
    .check(z.maxLength(leadFormLimits.consents)),
})
export type LeadFormAnswer = z.infer<typeof leadFormAnswerSchema>
export type LeadFormShape = {
  config: LeadFormConfig
  answer: LeadFormAnswer
  public: LeadFormConfig
  revealed: LeadFormConfig
}

/** Whether personal data may be kept: the person agreed to be contacted. */
function mayContact(answer: LeadFormAnswer): boolean {
  return answer.consents.some((consent) => consent.purpose === 'contact' && consent.given)
}

function fieldValue(answer: LeadFormAnswer, config: LeadFormConfig, type: LeadFieldType): string {
  const field = config.fields.find((candidate) => candidate.type === type)
  return field ? (answer.values[field.id] ?? '') : ''
}

export const leadForm: SlideKind<LeadFormShape> = {
  group: 'sales',
  configSchema: leadFormConfigSchema,
  answerSchema: leadFormAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: true,
  defaultStage: 'engagement',
  newConfig: () => ({
    heading: '',
    text: '',
    fields: [
      { id: 'a', type: 'name', label: '', required: true, choices: [] },
      { id: 'b', type: 'email', label: '', required: true, choices: [] },
      { id: 'c', type: 'company', label: '', required: false, choices: [] },
    ],
    consents: [{ purpose: 'contact', text: '' }],
    thanks: '',
  }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.heading,
  media: () => [],
  accepts: (answer, config) =>
    Object.keys(answer.values).every((id) => config.fields.some((field) => field.id === id)) &&
    config.fields.every((field) => fieldProblem(field, answer.values[field.id] ?? '') === null) &&
    answer.consents.every((given) => config.consents.some((asked) => asked.purpose === given.purpose)),
  stored: (answer) => (mayContact(answer) ? answer : { values: {}, consents: answer.consents }),
  count: (answer) => ({
    submitted: 1,
    ...Object.fromEntries(
      answer.consents.flatMap((consent) => (consent.given ? [[`consent:${consent.purpose}`, 1]] : [])),
    ),
  }),
  facts: () => ({}),
  optionStages: () => [],
  plausible: ({ fields, consents }, dice) => {
    const person = dice.person()
    const filled = ({ type, choices }: LeadField): string => {
      if (type === 'text') return dice.word()
      if (type === 'choice') return choices[dice.lean(Math.max(1, choices.length))] ?? ''
      return person[type]
    }
    return {
      values: Object.fromEntries(fields.map((field) => [field.id, filled(field)])),
      consents: consents.map(({ purpose, text }) => ({
        purpose,
        text: text || purpose,
        given: dice.chance(0.8),
      })),
    }
  },
  summary: (_answer, config) => config.heading,
  identity: (answer, config) => {
    const email = fieldValue(answer, config, 'email').trim().toLowerCase()
    if (email === '' || !mayContact(answer)) return null
    return {
      email,
      name: fieldValue(answer, config, 'name'),
      company: fieldValue(answer, config, 'company'),
      role: fieldValue(answer, config, 'role'),
      phone: fieldValue(answer, config, 'phone'),
      fields: Object.fromEntries(
        config.fields
          .filter((field) => field.type === 'text' || field.type === 'choice')
          .map((field) => [field.label, answer.values[field.id] ?? '']),
      ),
      consents: answer.consents,
    }
  },
}
