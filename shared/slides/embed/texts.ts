import { defineTexts } from '../../text/translate.ts'

export const embedTexts = defineTexts({
  en: { onScreen: 'The page is on the screen.', open: 'Open the page here' },
  kk: { onScreen: 'Бет экранда ашық тұр.', open: 'Бетті осында ашу' },
  ru: { onScreen: 'Страница открыта на экране.', open: 'Открыть страницу здесь' },
})
