import { defineTexts } from '../../text/translate.ts'

export const typedAnswerTexts = defineTexts({
  en: {
    yourAnswer: 'Your answer',
    typeIt: 'Type your answer, then send it. It cannot be changed.',
    youWrote: 'You wrote',
    theAnswer: 'The answer',
    alsoAccepted: 'Also accepted: {answers}',
    wrongAnswers: 'Frequent wrong answers',
    onPhone: 'Type your answer on your phone',
    others: { one: 'and {count} other wrong answer', other: 'and {count} other wrong answers' },
    allRight: 'No wrong answers',
  },
  kk: {
    yourAnswer: 'Сіздің жауабыңыз',
    typeIt: 'Жауабыңызды жазып, жіберіңіз. Оны өзгертуге болмайды.',
    youWrote: 'Сіз жаздыңыз',
    theAnswer: 'Жауабы',
    alsoAccepted: 'Бұл да дұрыс: {answers}',
    wrongAnswers: 'Жиі кездескен қате жауаптар',
    onPhone: 'Жауабыңызды телефоныңызда жазыңыз',
    others: 'және тағы {count} қате жауап',
    allRight: 'Қате жауап жоқ',
  },
  ru: {
    yourAnswer: 'Ваш ответ',
    typeIt: 'Напишите ответ и отправьте его. Изменить его нельзя.',
    youWrote: 'Вы написали',
    theAnswer: 'Ответ',
    alsoAccepted: 'Принимается и так: {answers}',
    wrongAnswers: 'Частые неверные ответы',
    onPhone: 'Напишите ответ на телефоне',
    others: {
      one: 'и ещё {count} неверный ответ',
      few: 'и ещё {count} неверных ответа',
      many: 'и ещё {count} неверных ответов',
      other: 'и ещё {count} неверного ответа',
    },
    allRight: 'Неверных ответов нет',
  },
})
