import { defineTexts } from '../../../shared/text/translate.ts'

/** The page of a helper who came by the moderator link. */
export const moderatorTexts = defineTexts({
  en: {
    moderator: 'Moderation',
    questions: 'Questions',
    answers: 'Answers',
    people: 'People',
    inLobby: 'Waiting for the first slide',
    slideOf: 'Slide {number} of {count}',
    here: { one: 'person is here', other: 'people are here' },
    overTitle: 'The session is over',
    overText: 'Thank you for helping. You can close this page; the team has everything in its report.',
  },
  kk: {
    moderator: 'Модерация',
    questions: 'Сұрақтар',
    answers: 'Жауаптар',
    people: 'Қатысушылар',
    inLobby: 'Бірінші слайд күтілуде',
    slideOf: '{number}-слайд, барлығы {count}',
    here: 'адам осында',
    overTitle: 'Сессия аяқталды',
    overText: 'Көмегіңізге рақмет. Бұл бетті жаба беріңіз: бәрі команданың есебінде бар.',
  },
  ru: {
    moderator: 'Модерация',
    questions: 'Вопросы',
    answers: 'Ответы',
    people: 'Участники',
    inLobby: 'Ждём первый слайд',
    slideOf: 'Слайд {number} из {count}',
    here: {
      one: 'человек с нами',
      few: 'человека с нами',
      many: 'человек с нами',
      other: 'человека с нами',
    },
    overTitle: 'Сессия завершена',
    overText: 'Спасибо за помощь. Страницу можно закрыть: у команды всё осталось в отчёте.',
  },
})
