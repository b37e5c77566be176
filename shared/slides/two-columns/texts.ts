import { defineTexts } from '../../text/translate.ts'

export const twoColumnsTexts = defineTexts({
  en: { left: 'Left column', right: 'Right column', columnTitle: 'Column title' },
  kk: { left: 'Сол жақ баған', right: 'Оң жақ баған', columnTitle: 'Бағанның тақырыбы' },
  ru: { left: 'Левая колонка', right: 'Правая колонка', columnTitle: 'Заголовок колонки' },
})
