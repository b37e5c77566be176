import {
  type LeadFormAnswer,
  type LeadFormConfig,
  leadForm,
} from '../../../../shared/slides/lead-form/lead-form.ts'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import type { AnsweredSlide } from '../../../contracts/slide-view-props.ts'

export function buildForm(overrides: Partial<LeadFormConfig> = {}): LeadFormConfig {
  return {
    ...leadForm.newConfig(),
    heading: 'Book a demo',
    fields: [
      { id: 'a', type: 'name', label: '', required: true, choices: [] },
      { id: 'b', type: 'email', label: 'Work e-mail', required: true, choices: [] },
      { id: 'c', type: 'phone', label: '', required: false, choices: [] },
      { id: 'd', type: 'choice', label: 'Team', required: false, choices: ['1–5', '', '6–20', '1–5'] },
    ],
    consents: [
      { purpose: 'contact', text: '' },
      { purpose: 'marketing', text: 'Send me the newsletter.' },
    ],
    ...overrides,
  }
}

export const formSlide = (
  config = buildForm(),
  counts: Record<string, number> = {},
): AnsweredSlide<'lead-form'> => ({
  name: 'lead-form',
  config,
  answers: [],
  counts,
  responses: counts.submitted ?? 0,
})

export const ownForm = (answer: LeadFormAnswer): NonNullable<AudienceProps<'lead-form'>['own']> => ({
  run: 1,
  revision: 1,
  answer,
  points: null,
  elapsedMs: 40_000,
})
