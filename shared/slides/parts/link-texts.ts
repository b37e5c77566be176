import { defineTexts } from '../../text/translate.ts'

export const linkTexts = defineTexts({
  en: {
    badUrl:
      'This is not a web address. It begins with https:// and has no spaces. The last valid address is kept.',
  },
  kk: {
    badUrl:
      'Бұл веб-мекенжай емес. Ол https:// деп басталады және бос орынсыз жазылады. Соңғы дұрыс мекенжай сақталып тұр.',
  },
  ru: {
    badUrl:
      'Это не веб-адрес. Он начинается с https:// и не содержит пробелов. Последний верный адрес сохранён.',
  },
})
