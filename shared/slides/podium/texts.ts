import { defineTexts } from '../../text/translate.ts'

export const podiumTexts = defineTexts({
  en: {
    winners: 'And the winners are …',
    heading: 'Heading',
    text: 'Text under the podium',
    textHint: 'For example what the winners get.',
    about: 'The first three of the quiz come up one after another: third, second, first.',
  },
  kk: {
    winners: 'Міне, жеңімпаздар!',
    heading: 'Тақырып',
    text: 'Тұғыр астындағы мәтін',
    textHint: 'Мысалы, жеңімпаздарға не берілетіні.',
    about: 'Викторинаның үздік үштігі бірінен соң бірі шығады: үшінші, екінші, бірінші орын.',
  },
  ru: {
    winners: 'А вот и победители',
    heading: 'Заголовок',
    text: 'Текст под пьедесталом',
    textHint: 'Например, что получат победители.',
    about: 'Первая тройка викторины появляется по очереди: третье, второе, первое место.',
  },
})
