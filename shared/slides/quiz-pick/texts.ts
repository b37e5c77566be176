import { defineTexts } from '../../text/translate.ts'

export const quizPickTexts = defineTexts({
  en: { pickOne: 'One tap is your answer. It cannot be changed.' },
  kk: { pickOne: 'Бір рет түртсеңіз, жауап беріледі. Оны өзгертуге болмайды.' },
  ru: { pickOne: 'Одно касание — и ответ дан. Изменить его нельзя.' },
})
