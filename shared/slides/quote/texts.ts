import { defineTexts } from '../../text/translate.ts'

export const quoteTexts = defineTexts({
  en: {
    text: 'Quote',
    textHint: 'Quotation marks are set for you.',
    author: 'Who said it',
    role: 'Role and company',
    roleExample: 'Head of Sales, Alma Foods',
    portrait: 'Portrait',
  },
  kk: {
    text: 'Дәйексөз',
    textHint: 'Тырнақша өзі қойылады.',
    author: 'Кім айтты',
    role: 'Лауазымы мен компаниясы',
    roleExample: 'Сату бөлімінің басшысы, Alma Foods',
    portrait: 'Портрет',
  },
  ru: {
    text: 'Цитата',
    textHint: 'Кавычки ставятся сами.',
    author: 'Кто это сказал',
    role: 'Должность и компания',
    roleExample: 'Руководитель отдела продаж, Alma Foods',
    portrait: 'Портрет',
  },
})
