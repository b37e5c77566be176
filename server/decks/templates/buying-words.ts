import type { StageRule } from '../../../shared/core/funnel/tag-response.ts'
import type { Language } from '../../../shared/text/translate.ts'

/**
 * Words that tell how far a writer is. Rules look for parts of words, so stems catch the endings of Kazakh and
 * Russian; stems that hide in everyday words (цен in оценка, trial in industrial) are left out.
 */
const words: Record<Language, { purchase: string[]; evaluation: string[] }> = {
  en: {
    purchase: ['quote', 'proposal', 'contract', 'free trial', 'place an order', 'invoice'],
    evaluation: [
      'price',
      'pricing',
      'cost',
      'expensive',
      'budget',
      'security',
      'compar',
      'case stud',
      'integrat',
    ],
  },
  kk: {
    purchase: ['коммерциялық ұсыныс', 'келісімшарт', 'сатып ал', 'тегін сынақ', 'тапсырыс'],
    evaluation: [
      'баға',
      'құны',
      'қанша тұр',
      'қымбат',
      'бюджет',
      'қауіпсіз',
      'салыстыр',
      'тәжірибе',
      'интеграция',
    ],
  },
  ru: {
    purchase: ['коммерческое предложение', 'договор', 'купить', 'пробный период', 'заказать'],
    evaluation: [
      'цена',
      'цены',
      'цену',
      'стоимост',
      'сколько стоит',
      'дорого',
      'бюджет',
      'безопасност',
      'сравн',
      'кейс',
      'интеграц',
    ],
  },
}

/** Rules for free text: who asks for an offer is at Purchase, who asks about price or proof is at Evaluation. */
export function buyingWords(language: Language): StageRule[] {
  return [
    { when: 'text-contains', words: words[language].purchase, stage: 'purchase' },
    { when: 'text-contains', words: words[language].evaluation, stage: 'evaluation' },
  ]
}
