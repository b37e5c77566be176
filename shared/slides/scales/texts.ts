import { defineTexts } from '../../text/translate.ts'

/** What phones, screens and reports say; the editor's texts stand in `editor-texts.ts`. */
export const scalesTexts = defineTexts({
  en: {
    statement: 'Statement {number}',
    statementColumn: 'Statement',
    mean: 'Average',
    deviation: 'Standard deviation',
    ratedBy: 'Rated by',
    stepColumn: 'Step {step}',
    spread: 'Ratings by statement',
    leaveOut: 'You may leave out what you cannot judge.',
    rated: '{rated} of {all} rated',
    skipNamed: 'Skip: {statement}',
    withOwn: '{statement} (your answer: {rating})',
    howToRead:
      'The higher the curve, the more people chose this step; the mark is the average, a hollow one that of the last time.',
  },
  kk: {
    statement: '{number}-тұжырым',
    statementColumn: 'Тұжырым',
    mean: 'Орташа',
    deviation: 'Стандартты ауытқу',
    ratedBy: 'Бағалағандар',
    stepColumn: '{step} балл',
    spread: 'Тұжырымдар бойынша бағалар',
    leaveOut: 'Баға бере алмайтындарыңызды қалдырып кетуге болады.',
    rated: 'Бағаланғаны: {rated} / {all}',
    skipNamed: 'Өткізіп жіберу: {statement}',
    withOwn: '{statement} (сіздің жауабыңыз: {rating})',
    howToRead:
      'Қисық неғұрлым биік болса, бұл баллды сонша көп адам таңдаған; белгі — орташа мән, іші бос белгі — өткен жолғысы.',
  },
  ru: {
    statement: 'Утверждение {number}',
    statementColumn: 'Утверждение',
    mean: 'Среднее',
    deviation: 'Стандартное отклонение',
    ratedBy: 'Оценили',
    stepColumn: 'Балл {step}',
    spread: 'Оценки по утверждениям',
    leaveOut: 'То, о чём судить трудно, можно пропустить.',
    rated: 'Оценено {rated} из {all}',
    skipNamed: 'Пропустить: {statement}',
    withOwn: '{statement} (ваш ответ: {rating})',
    howToRead:
      'Чем выше кривая, тем больше людей выбрали этот балл; отметка — среднее, пустая — среднее прошлого раза.',
  },
})
