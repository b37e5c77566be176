import { defineTexts } from '../../text/translate.ts'

export const scalesEditorTexts = defineTexts({
  en: {
    question: 'Question',
    questionExample: 'e.g. How far do you agree?',
    statements: 'Statements',
    statementLimit:
      'From {min} to {max}. A stage tag counts for those who give the statement the highest step.',
    addStatement: 'Add a statement',
    steps: 'Steps of the scale',
    stepsHint: 'From {min} to {max}, for all statements.',
    lowLabel: 'What the lowest means',
    highLabel: 'What the highest means',
    lowExample: 'e.g. not at all',
    highExample: 'e.g. completely',
  },
  kk: {
    question: 'Сұрақ',
    questionExample: 'мысалы, Қаншалықты келісесіз?',
    statements: 'Тұжырымдар',
    statementLimit: '{min}–{max} тұжырым. Кезең белгісі тұжырымға ең жоғары балл бергендерге ғана қойылады.',
    addStatement: 'Тұжырым қосу',
    steps: 'Шкаладағы балл саны',
    stepsHint: '{min}–{max} аралығында, барлық тұжырымға ортақ.',
    lowLabel: 'Ең төменгі балл нені білдіреді',
    highLabel: 'Ең жоғары балл нені білдіреді',
    lowExample: 'мысалы, мүлде келіспеймін',
    highExample: 'мысалы, толық келісемін',
  },
  ru: {
    question: 'Вопрос',
    questionExample: 'например, Насколько вы согласны?',
    statements: 'Утверждения',
    statementLimit: 'От {min} до {max}. Метка этапа ставится тем, кто дал утверждению высший балл.',
    addStatement: 'Добавить утверждение',
    steps: 'Число баллов на шкале',
    stepsHint: 'От {min} до {max}, одна шкала для всех утверждений.',
    lowLabel: 'Что означает низший балл',
    highLabel: 'Что означает высший балл',
    lowExample: 'например, совсем не согласен',
    highExample: 'например, полностью согласен',
  },
})
