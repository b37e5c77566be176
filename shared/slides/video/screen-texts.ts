import { defineTexts } from '../../text/translate.ts'

export const videoScreenTexts = defineTexts({
  en: {
    video: 'Video',
    soundOn: 'Turn the sound on',
    unreachable:
      'The video cannot be reached. {service} needs the internet on this screen; it is being tried again.',
    videoRefused: 'This video cannot be shown here: it is private, removed, or may not be embedded.',
    fileFailed: 'This video file cannot be played by this browser.',
  },
  kk: {
    video: 'Бейне',
    soundOn: 'Дыбысты қосу',
    unreachable: 'Бейне ашылмай тұр. {service} үшін бұл экранға интернет керек; қайта қосылып жатыр.',
    videoRefused:
      'Бұл бейнені осында көрсетуге болмайды: ол жабық, жойылған немесе басқа бетке қоюға рұқсат жоқ.',
    fileFailed: 'Бұл браузер мына бейнефайлды ойната алмайды.',
  },
  ru: {
    video: 'Видео',
    soundOn: 'Включить звук',
    unreachable: 'Видео недоступно. Для {service} этому экрану нужен интернет; попытки продолжаются.',
    videoRefused: 'Это видео нельзя показать здесь: оно закрыто, удалено или его запрещено встраивать.',
    fileFailed: 'Этот браузер не может воспроизвести видеофайл.',
  },
})
