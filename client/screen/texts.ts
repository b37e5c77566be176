import { defineTexts } from '../../shared/text/translate.ts'

export const screenTexts = defineTexts({
  en: {
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    dark: 'Dark',
    light: 'Light',
    reconnecting: 'Reconnecting…',
    onlyShows:
      'This window only shows. Open the console in this browser, and keys and clickers work here too.',
    screenOf: 'Screen',
    controls: 'Screen settings',
  },
  kk: {
    fullScreen: 'Толық экран',
    leaveFullScreen: 'Толық экраннан шығу',
    dark: 'Қараңғы',
    light: 'Жарық',
    reconnecting: 'Қайта қосылуда…',
    onlyShows:
      'Бұл терезе тек көрсетеді. Осы браузерде жүргізуші пультін ашсаңыз, пернелер мен кликер осында да жұмыс істейді.',
    screenOf: 'Экран',
    controls: 'Экран баптаулары',
  },
  ru: {
    fullScreen: 'Во весь экран',
    leaveFullScreen: 'Выйти из полноэкранного режима',
    dark: 'Тёмный',
    light: 'Светлый',
    reconnecting: 'Восстанавливаем связь…',
    onlyShows:
      'Это окно только показывает. Откройте пульт в этом же браузере, и клавиши и кликер заработают и здесь.',
    screenOf: 'Экран',
    controls: 'Настройки экрана',
  },
})
