import { defineTexts } from '../../text/translate.ts'

export const bigNumberTexts = defineTexts({
  en: { sourceOf: 'Source: {source}' },
  kk: { sourceOf: 'Дереккөз: {source}' },
  ru: { sourceOf: 'Источник: {source}' },
})
