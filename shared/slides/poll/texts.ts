import { defineTexts } from '../../text/translate.ts'

export const pollTexts = defineTexts({
  en: {
    question: 'Question',
    image: 'Image beside the question',
    maxPicks: 'Options that one person may pick',
    maxPicksHint: '1 makes it a single choice.',
    pickUpTo: 'Pick up to {max}.',
    pickedOf: '{picked} of {max} picked',
    responses: 'Responses by option',
    severalPicks: 'Several could be picked, so the shares may add up to more than 100 %.',
  },
  kk: {
    question: 'Сұрақ',
    image: 'Сұрақ жанындағы сурет',
    maxPicks: 'Бір адам таңдай алатын нұсқалар саны',
    maxPicksHint: '1 болса, бір ғана нұсқа таңдалады.',
    pickUpTo: 'Ең көбі {max} нұсқаны таңдаңыз.',
    pickedOf: 'Таңдалғаны: {picked} / {max}',
    responses: 'Нұсқалар бойынша жауаптар',
    severalPicks:
      'Бірнеше нұсқаны таңдауға болатын еді, сондықтан үлестердің қосындысы 100 %-дан асуы мүмкін.',
  },
  ru: {
    question: 'Вопрос',
    image: 'Изображение рядом с вопросом',
    maxPicks: 'Сколько вариантов может выбрать один человек',
    maxPicksHint: '1 — можно выбрать только один вариант.',
    pickUpTo: 'Можно выбрать не больше {max}.',
    pickedOf: 'Выбрано {picked} из {max}',
    responses: 'Ответы по вариантам',
    severalPicks: 'Можно было выбрать несколько вариантов, поэтому сумма долей может быть больше 100 %.',
  },
})
