import { defineTexts } from './translate.ts'

/** Reactions and the pace, as phones say and consoles read them. */
export const feedbackTexts = defineTexts({
  en: {
    heart: 'Love it',
    thumb: 'Yes',
    laugh: 'Funny',
    idea: 'Good idea',
    party: 'Hooray',
    slow: 'Too slow',
    fast: 'Too fast',
    lost: 'I am lost',
    great: 'Just right',
  },
  kk: {
    heart: 'Ұнады',
    thumb: 'Иә',
    laugh: 'Күлкілі',
    idea: 'Жақсы ой',
    party: 'Алақай',
    slow: 'Тым баяу',
    fast: 'Тым жылдам',
    lost: 'Түсінбей қалдым',
    great: 'Дәл солай',
  },
  ru: {
    heart: 'Нравится',
    thumb: 'Да',
    laugh: 'Смешно',
    idea: 'Хорошая мысль',
    party: 'Ура',
    slow: 'Слишком медленно',
    fast: 'Слишком быстро',
    lost: 'Не успеваю понять',
    great: 'В самый раз',
  },
})
