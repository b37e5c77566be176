import { defineTexts } from '../../text/translate.ts'

export const trueFalseEditorTexts = defineTexts({
  en: {
    correct: 'The statement is',
    labels: 'Words for the two answers',
    labelsHint: 'Left empty, everybody reads them in their own language.',
    trueLabel: 'Instead of “True”',
    falseLabel: 'Instead of “False”',
  },
  kk: {
    correct: 'Бұл тұжырым',
    labels: 'Екі жауаптың сөздері',
    labelsHint: 'Бос қалдырылса, әркім өз тілінде оқиды.',
    trueLabel: '«Рас» орнына',
    falseLabel: '«Жалған» орнына',
  },
  ru: {
    correct: 'Это утверждение —',
    labels: 'Слова для двух ответов',
    labelsHint: 'Если оставить пустыми, каждый увидит их на своём языке.',
    trueLabel: 'Вместо «Правда»',
    falseLabel: 'Вместо «Неправда»',
  },
})
