import { useTexts } from '../../ui/language.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usableChoices } from './draft.ts'
import { type FieldProblem, type LeadFieldType, leadFormLimits } from './fields.ts'
import type { LeadField as Field } from './lead-form.ts'
import { leadFormTexts } from './texts.ts'

/** What the phone may fill in by itself, and which keyboard it shows. */
const inputs: Record<
  Exclude<LeadFieldType, 'choice'>,
  {
    type: 'text' | 'email' | 'tel'
    autoComplete: string
    inputMode: 'text' | 'email' | 'tel'
    autoCapitalize: string
  }
> = {
  name: { type: 'text', autoComplete: 'name', inputMode: 'text', autoCapitalize: 'words' },
  email: { type: 'email', autoComplete: 'email', inputMode: 'email', autoCapitalize: 'none' },
  company: { type: 'text', autoComplete: 'organization', inputMode: 'text', autoCapitalize: 'words' },
  role: {
    type: 'text',
    autoComplete: 'organization-title',
    inputMode: 'text',
    autoCapitalize: 'sentences',
  },
  phone: { type: 'tel', autoComplete: 'tel', inputMode: 'tel', autoCapitalize: 'none' },
  text: { type: 'text', autoComplete: 'off', inputMode: 'text', autoCapitalize: 'sentences' },
}

export interface LeadFieldInputProps {
  field: Field
  value: string
  problem: FieldProblem | null
  onChange(value: string): void
}

export function LeadFieldInput({ field, value, problem, onChange }: LeadFieldInputProps) {
  const t = useTexts(leadFormTexts)
  const shared = {
    label: field.label || t(field.type),
    optional: !field.required,
    error: problem && t(problem),
    required: field.required,
  }
  if (field.type === 'choice') {
    return (
      <Select
        {...shared}
        value={value}
        options={[
          { value: '', label: t('choose') },
          ...usableChoices(field.choices).map((choice) => ({ value: choice, label: choice })),
        ]}
        onChange={onChange}
      />
    )
  }
  return (
    <TextField
      {...shared}
      {...inputs[field.type]}
      maxLength={leadFormLimits.value}
      value={value}
      onChange={onChange}
    />
  )
}
