import type { CallToActionConfig } from './call-to-action.ts'

type Action = CallToActionConfig['action']

/** Keys of the texts for an action: the button's own words, and what people did. */
export function actionWords(action: Action) {
  if (action.type === 'link') return { button: 'openLink', acted: 'actedLink' } as const
  const acted = { demo: 'actedDemo', quote: 'actedQuote', trial: 'actedTrial' } as const
  return { button: action.what, acted: acted[action.what] }
}
