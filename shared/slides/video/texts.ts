import { defineTexts } from '../../text/translate.ts'

export const videoTexts = defineTexts({
  en: {
    onScreen: 'The video is on the screen.',
    youtube: 'Open on YouTube',
    vimeo: 'Open on Vimeo',
  },
  kk: {
    onScreen: 'Бейне экранда көрсетіледі.',
    youtube: 'YouTube-тан ашу',
    vimeo: 'Vimeo-дан ашу',
  },
  ru: {
    onScreen: 'Видео идёт на экране.',
    youtube: 'Открыть на YouTube',
    vimeo: 'Открыть на Vimeo',
  },
})
