import { defineTexts } from '../../text/translate.ts'

export const ratingTexts = defineTexts({
  en: {
    question: 'Question',
    steps: 'Stars',
    stepsHint: 'From {min} to {max}.',
    lowLabel: 'What the lowest means',
    highLabel: 'What the highest means',
    lowExample: 'e.g. not useful',
    highExample: 'e.g. very useful',
    ratings: 'Responses by rating',
  },
  kk: {
    question: 'Сұрақ',
    steps: 'Жұлдыздар саны',
    stepsHint: '{min}–{max} аралығында.',
    lowLabel: 'Ең төменгі баға нені білдіреді',
    highLabel: 'Ең жоғары баға нені білдіреді',
    lowExample: 'мысалы, пайдасыз',
    highExample: 'мысалы, өте пайдалы',
    ratings: 'Бағалар бойынша жауаптар',
  },
  ru: {
    question: 'Вопрос',
    steps: 'Число звёзд',
    stepsHint: 'От {min} до {max}.',
    lowLabel: 'Что означает низшая оценка',
    highLabel: 'Что означает высшая оценка',
    lowExample: 'например, бесполезно',
    highExample: 'например, очень полезно',
    ratings: 'Ответы по оценкам',
  },
})
