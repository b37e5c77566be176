import type { Language } from '../../shared/text/translate.ts'

/** Each language in itself, so that it is found by those who read no other. */
export const languageNames: Record<Language, string> = { en: 'English', kk: 'Қазақша', ru: 'Русский' }
