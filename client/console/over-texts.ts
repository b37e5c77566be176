import { defineTexts } from '../../shared/text/translate.ts'

/** The page after the end. */
export const overTexts = defineTexts({
  en: {
    rehearsalOver: 'The rehearsal is over',
    rehearsalGone: 'Nothing of it is kept: its people, answers and questions are being deleted.',
    toStudio: 'Back to the studio',
    overTitle: 'The session has ended',
    overTookPart: { one: 'person took part', other: 'people took part' },
    overMoves: { one: 'move to a further stage', other: 'moves to a further stage' },
    overReport: 'Open the report',
    overHelp: 'Follow-up list, results and questions are in the report.',
  },
  kk: {
    rehearsalOver: 'Жаттығу аяқталды',
    rehearsalGone: 'Одан ештеңе сақталмайды: қатысушылар, жауаптар мен сұрақтар жойылып жатыр.',
    toStudio: 'Студияға оралу',
    overTitle: 'Сессия аяқталды',
    overTookPart: 'адам қатысты',
    overMoves: 'рет келесі кезеңге өтті',
    overReport: 'Есепті ашу',
    overHelp: 'Кейін хабарласатындар тізімі, нәтижелер мен сұрақтар есепте.',
  },
  ru: {
    rehearsalOver: 'Репетиция окончена',
    rehearsalGone: 'От неё ничего не остаётся: участники, ответы и вопросы удаляются.',
    toStudio: 'Назад в студию',
    overTitle: 'Сессия завершена',
    overTookPart: {
      one: 'человек участвовал',
      few: 'человека участвовали',
      many: 'человек участвовали',
      other: 'человека участвовали',
    },
    overMoves: {
      one: 'переход на следующий этап',
      few: 'перехода на следующий этап',
      many: 'переходов на следующий этап',
      other: 'перехода на следующий этап',
    },
    overReport: 'Открыть отчёт',
    overHelp: 'Список для дальнейшей работы, результаты и вопросы — в отчёте.',
  },
})
