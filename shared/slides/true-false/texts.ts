import { defineTexts } from '../../text/translate.ts'

export const trueFalseTexts = defineTexts({
  en: { true: 'True', false: 'False', pickOne: 'One tap is your answer. It cannot be changed.' },
  kk: {
    true: 'Рас',
    false: 'Жалған',
    pickOne: 'Бір рет түртсеңіз, жауап беріледі. Оны өзгертуге болмайды.',
  },
  ru: { true: 'Правда', false: 'Неправда', pickOne: 'Одно касание — и ответ дан. Изменить его нельзя.' },
})
