/* Apart from the schemas: the phone checks with the same rules and need not load those. */

export const leadFormLimits = {
  fields: 12,
  fieldLabel: 80,
  choices: 20,
  consents: 4,
  consentText: 600,
  value: 300,
  thanks: 300,
} as const

/** `name` … `phone` have a meaning of their own; `text` and `choice` are the author's. */
export const leadFieldTypes = ['name', 'email', 'company', 'role', 'phone', 'text', 'choice'] as const
export type LeadFieldType = (typeof leadFieldTypes)[number]

/** What a consent is for. `contact`: answering this request; `marketing`: news and offers. */
export const consentPurposes = ['contact', 'marketing'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** Deliberately loose: only a delivered message proves an address. */
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export type FieldProblem = 'missing' | 'not-an-email' | 'not-a-phone' | 'not-a-choice'

/** What is wrong with a field's value, or null. The phone shows it at the field, the server refuses it. */
export function fieldProblem(
  field: { type: LeadFieldType; required: boolean; choices: readonly string[] },
  value: string,
): FieldProblem | null {
  if (value.trim() === '') return field.required ? 'missing' : null
  if (field.type === 'email' && !emailPattern.test(value.trim())) return 'not-an-email'
  if (field.type === 'phone' && value.replace(/\D/g, '').length < 5) return 'not-a-phone'
  if (field.type === 'choice' && !field.choices.includes(value)) return 'not-a-choice'
  return null
}
