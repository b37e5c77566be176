import { defineTexts } from '../../text/translate.ts'

export const quizOrderTexts = defineTexts({
  en: {
    prompt: 'Drag the items into order, or use the arrows.',
    itemsHint: 'From {min} to {max}, in the right order. Phones and the screen show them shuffled.',
    whereTo: 'Where each item was put',
    inPlace: 'In the right place',
  },
  kk: {
    prompt: 'Элементтерді сүйреп немесе көрсеткілермен ретімен қойыңыз.',
    itemsHint: '{min}–{max} элемент, дұрыс ретімен. Телефондар мен экранда олар араласып көрсетіледі.',
    whereTo: 'Әр элемент қайда қойылды',
    inPlace: 'Өз орнында',
  },
  ru: {
    prompt: 'Расставьте по порядку: перетаскивайте или нажимайте стрелки.',
    itemsHint: 'От {min} до {max}, в правильном порядке. На телефонах и экране они перемешаны.',
    whereTo: 'Куда что поставили',
    inPlace: 'На своём месте',
  },
})
