import { defineTexts } from '../../text/translate.ts'

export const agendaTexts = defineTexts({
  en: { minutesOf: '{minutes} min', total: '{minutes} min in all', done: 'Done:' },
  kk: { minutesOf: '{minutes} мин', total: 'Барлығы {minutes} мин', done: 'Өтілді:' },
  ru: { minutesOf: '{minutes} мин', total: 'Всего {minutes} мин', done: 'Пройдено:' },
})
