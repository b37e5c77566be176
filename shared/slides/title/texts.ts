import { defineTexts } from '../../text/translate.ts'

export const titleTexts = defineTexts({
  en: {
    title: 'Title',
    subtitle: 'Subtitle',
    image: 'Image',
    noAnswers: 'A slide to look at: it takes no answers.',
  },
  kk: {
    title: 'Тақырып',
    subtitle: 'Қосымша тақырып',
    image: 'Сурет',
    noAnswers: 'Көруге арналған слайд: жауап қабылдамайды.',
  },
  ru: {
    title: 'Заголовок',
    subtitle: 'Подзаголовок',
    image: 'Изображение',
    noAnswers: 'Слайд для просмотра: ответы на нём не собираются.',
  },
})
