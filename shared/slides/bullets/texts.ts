import { defineTexts } from '../../text/translate.ts'

export const bulletsTexts = defineTexts({
  en: {
    heading: 'Heading',
    text: 'Text',
    points: 'Points',
    pointLimit: 'Up to {max} points of {length} characters.',
    point: 'Point {number}',
    addPoint: 'Add a point',
    image: 'Image',
    crowded: 'This is a lot of text for one screen: it will be small. Two slides would be easier to read.',
    noAnswers: 'A slide to look at: it takes no answers.',
  },
  kk: {
    heading: 'Тақырып',
    text: 'Мәтін',
    points: 'Тармақтар',
    pointLimit: 'Ең көбі {max} тармақ, әрқайсысы {length} таңбаға дейін.',
    point: '{number}-тармақ',
    addPoint: 'Тармақ қосу',
    image: 'Сурет',
    crowded: 'Бір экран үшін мәтін тым көп: әріптер ұсақ болады. Екі слайдқа бөлсеңіз, оқу оңайырақ.',
    noAnswers: 'Көруге арналған слайд: жауап қабылдамайды.',
  },
  ru: {
    heading: 'Заголовок',
    text: 'Текст',
    points: 'Пункты',
    pointLimit: 'До {max} пунктов по {length} символов.',
    point: 'Пункт {number}',
    addPoint: 'Добавить пункт',
    image: 'Изображение',
    crowded: 'Для одного экрана это много текста: буквы будут мелкими. На двух слайдах его легче прочесть.',
    noAnswers: 'Слайд для просмотра: ответы на нём не собираются.',
  },
})
