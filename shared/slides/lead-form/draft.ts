import type { LeadFormAnswer, LeadFormConfig } from './lead-form.ts'

/** What is in the form and not sent yet: values by field id, and the purposes that are ticked. */
export interface LeadFormDraft {
  values: Readonly<Record<string, string>>
  given: readonly string[]
}

export const emptyDraft: LeadFormDraft = { values: {}, given: [] }

/** Reads a stored draft; whatever this version of the form did not write is left out. Null: there is none. */
export function readDraft(draft: unknown): LeadFormDraft | null {
  if (typeof draft !== 'object' || draft === null || !('values' in draft) || !('given' in draft)) return null
  const { values, given } = draft
  if (typeof values !== 'object' || values === null || !Array.isArray(given)) return null
  return {
    values: Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    given: given.filter((purpose): purpose is string => typeof purpose === 'string'),
  }
}

/** The form as it was sent, to be changed. */
export function draftOf(answer: LeadFormAnswer): LeadFormDraft {
  return {
    values: answer.values,
    given: answer.consents.filter((consent) => consent.given).map((consent) => consent.purpose),
  }
}

/**
 * The answer to send: the fields that are filled in, and every consent that was asked for, given or not.
 * @param textOf the words of a consent as they stand on this phone's screen
 */
export function answerOf(
  draft: LeadFormDraft,
  config: LeadFormConfig,
  textOf: (consent: LeadFormConfig['consents'][number]) => string,
): LeadFormAnswer {
  const values: Record<string, string> = {}
  for (const field of config.fields) {
    const value = (draft.values[field.id] ?? '').trim()
    if (value !== '') values[field.id] = value
  }
  return {
    values,
    consents: config.consents.map((consent) => ({
      purpose: consent.purpose,
      text: textOf(consent),
      given: draft.given.includes(consent.purpose),
    })),
  }
}

/** Choices that can be picked: the author may have left blank or equal lines. */
export function usableChoices(choices: readonly string[]): string[] {
  return [...new Set(choices.filter((choice) => choice.trim() !== ''))]
}
