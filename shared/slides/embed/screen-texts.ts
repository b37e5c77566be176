import { defineTexts } from '../../text/translate.ts'

export const embedScreenTexts = defineTexts({
  en: {
    noPage: 'No page yet',
    slow: 'The page is slow to come, or cannot be reached.',
    blocked: 'This server does not allow pages of this site.',
    offline: 'This screen has no internet. The page comes when it is back.',
  },
  kk: {
    noPage: 'Әзірге бет жоқ',
    slow: 'Бет баяу жүктеліп жатыр немесе ашылмай тұр.',
    blocked: 'Бұл сервер мұндай сайттың беттеріне рұқсат бермейді.',
    offline: 'Бұл экранда интернет жоқ. Ол қосылғанда бет те ашылады.',
  },
  ru: {
    noPage: 'Страницы пока нет',
    slow: 'Страница загружается медленно или недоступна.',
    blocked: 'Этот сервер не разрешает страницы такого сайта.',
    offline: 'У этого экрана нет интернета. Страница откроется, когда он появится.',
  },
})
