import { defineTexts } from '../../text/translate.ts'

export const objectionPollTexts = defineTexts({
  en: {
    holdsBack: 'What holds you back?',
    question: 'Question',
    pickUpTo: 'Pick up to {max}.',
    honest: 'An honest answer helps most.',
    byObjection: 'Responses by objection',
    severalPicks: 'Several could be picked, so the shares may add up to more than 100 %.',
    isObjection: 'This is an objection',
    objection: 'e.g. Price',
    objectionOf: 'Objection: {name}',
    objectionHint:
      'Objections stand beside the person in the report and in exports, under their own name or, if that is empty, the text of the option. People see only the text. Leave the mark off for options such as “Nothing, I am ready”.',
    otherObjectionHint:
      'What the report calls it for everybody who writes an answer of their own; their words stand in the answer. Left empty: not an objection.',
    maxPicks: 'Options that one person may pick',
  },
  kk: {
    holdsBack: 'Сізді не тежеп тұр?',
    question: 'Сұрақ',
    pickUpTo: 'Ең көбі {max} нұсқаны таңдаңыз.',
    honest: 'Шын жауабыңыз көмектеседі.',
    byObjection: 'Қарсылықтар бойынша жауаптар',
    severalPicks:
      'Бірнеше нұсқаны таңдауға болатын еді, сондықтан үлестердің қосындысы 100 %-дан асуы мүмкін.',
    isObjection: 'Бұл — қарсылық',
    objection: 'мысалы: Баға',
    objectionOf: 'Қарсылық: {name}',
    objectionHint:
      'Қарсылық есеп пен экспортта адамның жанында өз атауымен, ал атауы бос болса, нұсқаның мәтінімен тұрады. Қатысушылар тек мәтінді көреді. «Ештеңе, дайынмын» сияқты нұсқаларда белгіні алып тастаңыз.',
    otherObjectionHint:
      'Өз жауабын жазған әр адам үшін есептегі атауы; адамның сөзі жауабында тұрады. Бос болса, қарсылық саналмайды.',
    maxPicks: 'Бір адам таңдай алатын нұсқалар саны',
  },
  ru: {
    holdsBack: 'Что вас останавливает?',
    question: 'Вопрос',
    pickUpTo: 'Можно выбрать не больше {max}.',
    honest: 'Честный ответ поможет больше всего.',
    byObjection: 'Ответы по возражениям',
    severalPicks: 'Можно было выбрать несколько вариантов, поэтому сумма долей может быть больше 100 %.',
    isObjection: 'Это возражение',
    objection: 'например: Цена',
    objectionOf: 'Возражение: {name}',
    objectionHint:
      'Возражения видны рядом с человеком в отчёте и выгрузках: под своим названием, а если оно пустое — под текстом варианта. Участники видят только текст. Снимите отметку у вариантов вроде «Ничего, я готов».',
    otherObjectionHint:
      'Так это называется в отчёте у всех, кто написал свой ответ; их слова стоят в самом ответе. Пусто — не возражение.',
    maxPicks: 'Сколько вариантов может выбрать один человек',
  },
})
