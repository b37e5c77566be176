import { defineTexts } from '../../text/translate.ts'

export const guessEditorTexts = defineTexts({
  en: {
    question: 'Question',
    unit: 'Unit',
    unitExample: 'e.g. %, kg, seats',
    range: 'What can be guessed',
    min: 'Least',
    max: 'Most',
    step: 'Step',
    rangeHint: 'At most two decimals and {steps} steps.',
    actual: 'Actual value',
    actualHint: 'Shown at the reveal, with how close the room came. Until then the results stay hidden.',
    addActual: 'There is an actual value',
    bands: 'Ranges with a stage',
    bandsHint:
      'Up to {max}. A guess belongs to the highest range that begins at or below it. Only you see them.',
    addBand: 'Add a range',
    bandName: 'Name: {name}',
    bandFrom: 'Begins at: {name}',
  },
  kk: {
    question: 'Сұрақ',
    unit: 'Өлшем бірлігі',
    unitExample: 'мысалы, %, кг, орын',
    range: 'Қандай сандарды болжауға болады',
    min: 'Ең азы',
    max: 'Ең көбі',
    step: 'Қадам',
    rangeHint: 'Үтірден кейін ең көбі екі таңба, ең көбі {steps} қадам.',
    actual: 'Нақты мәні',
    actualHint:
      'Нәтиже ашылғанда көрсетіледі, залдың қаншалықты жақындағаны да көрінеді. Оған дейін нәтижелер жасырын тұрады.',
    addActual: 'Нақты мәні бар',
    bands: 'Кезеңі бар аралықтар',
    bandsHint:
      'Ең көбі {max}. Болжам өзінен аспайтын саннан басталатын ең жоғарғы аралыққа жатады. Оларды тек сіз көресіз.',
    addBand: 'Аралық қосу',
    bandName: 'Атауы: {name}',
    bandFrom: 'Басталуы: {name}',
  },
  ru: {
    question: 'Вопрос',
    unit: 'Единица',
    unitExample: 'например, %, кг, мест',
    range: 'Какие числа можно назвать',
    min: 'Наименьшее',
    max: 'Наибольшее',
    step: 'Шаг',
    rangeHint: 'Не больше двух знаков после запятой и {steps} шагов.',
    actual: 'Настоящее значение',
    actualHint:
      'Появится, когда вы откроете результат, вместе с тем, насколько близок был зал. До этого результаты скрыты.',
    addActual: 'Есть настоящее значение',
    bands: 'Диапазоны с этапом',
    bandsHint:
      'До {max}. Ответ относится к самому высокому диапазону, который начинается не выше него. Их видите только вы.',
    addBand: 'Добавить диапазон',
    bandName: 'Название: {name}',
    bandFrom: 'Начинается с: {name}',
  },
})
