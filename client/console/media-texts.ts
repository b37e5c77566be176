import { defineTexts } from '../../shared/text/translate.ts'

/** Playing what the shown slide plays. */
export const mediaTexts = defineTexts({
  en: {
    media: 'Video',
    playMedia: 'Play',
    pauseMedia: 'Pause',
    restartMedia: 'From the start',
    backTen: 'Back 10 seconds',
    onTen: 'Forward 10 seconds',
    mediaPlace: 'Place in the video',
  },
  kk: {
    media: 'Бейне',
    playMedia: 'Ойнату',
    pauseMedia: 'Кідірту',
    restartMedia: 'Басынан',
    backTen: '10 секунд артқа',
    onTen: '10 секунд алға',
    mediaPlace: 'Бейненің қай жері',
  },
  ru: {
    media: 'Видео',
    playMedia: 'Пуск',
    pauseMedia: 'Пауза',
    restartMedia: 'С начала',
    backTen: 'Назад на 10 секунд',
    onTen: 'Вперёд на 10 секунд',
    mediaPlace: 'Место в видео',
  },
})
