import { defineTexts } from '../../text/translate.ts'

/** What people read where they may write an answer of their own. */
export const otherTexts = defineTexts({
  en: {
    other: 'Other',
    choose: 'Other…',
    otherSays: 'Other: {text}',
    ownAnswer: 'Your own answer',
    ownAnswerHint: 'Up to {max} characters. It may be shown on the screen.',
    written: 'What people wrote',
    times: { one: 'written by {count} person', other: 'written by {count} people' },
    moreTexts: { one: 'and {count} more', other: 'and {count} more' },
  },
  kk: {
    other: 'Басқа',
    choose: 'Басқа…',
    otherSays: 'Басқа: {text}',
    ownAnswer: 'Өз жауабыңыз',
    ownAnswerHint: 'Ең көбі {max} таңба. Экранда көрсетілуі мүмкін.',
    written: 'Қатысушылардың жазғаны',
    times: '{count} адам жазды',
    moreTexts: 'және тағы {count}',
  },
  ru: {
    other: 'Другое',
    choose: 'Другое…',
    otherSays: 'Другое: {text}',
    ownAnswer: 'Ваш вариант',
    ownAnswerHint: 'Не больше {max} символов. Может появиться на экране.',
    written: 'Что написали участники',
    times: {
      one: 'написал {count} человек',
      few: 'написали {count} человека',
      many: 'написали {count} человек',
      other: 'написали {count} человека',
    },
    moreTexts: 'и ещё {count}',
  },
})
