import { defineTexts } from '../../shared/text/translate.ts'

/** Texts that nobody needs before joining: they are no part of the page's first load. */
export const stageTexts = defineTexts({
  en: {
    haptics: 'Vibration',
    hapticsHint: 'When a question opens, when your answer is saved, and at the reveal.',
    rehearsal: 'Rehearsal: nothing here is kept',
  },
  kk: {
    haptics: 'Діріл',
    hapticsHint: 'Сұрақ ашылғанда, жауабыңыз сақталғанда және дұрыс жауап көрсетілгенде.',
    rehearsal: 'Жаттығу: мұнда ештеңе сақталмайды',
  },
  ru: {
    haptics: 'Вибрация',
    hapticsHint: 'Когда вопрос открывается, ответ сохранён и показан правильный ответ.',
    rehearsal: 'Репетиция: здесь ничего не сохраняется',
  },
})
