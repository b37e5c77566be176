import { defineTexts } from '../../text/translate.ts'

/** Apart from `texts.ts`, which phones load. */
export const agendaEditorTexts = defineTexts({
  en: {
    items: 'Items',
    itemLimit: 'Up to {max} items; minutes are optional.',
    item: 'Item {number}',
    addItem: 'Add an item',
    minutes: 'min',
    minutesOfItem: 'Minutes: {name}',
    current: 'Where we are',
    currentHint:
      'Items before this one are shown as done. Duplicate the slide and move the mark for each part of the talk.',
    noCurrent: 'Nothing marked',
  },
  kk: {
    items: 'Тармақтар',
    itemLimit: 'Ең көбі {max} тармақ; минутын жазбаса да болады.',
    item: '{number}-тармақ',
    addItem: 'Тармақ қосу',
    minutes: 'мин',
    minutesOfItem: 'Минут: {name}',
    current: 'Қазір қай жердеміз',
    currentHint:
      'Осыған дейінгі тармақтар өтілген болып көрінеді. Сөзіңіздің әр бөлігі үшін слайдтың көшірмесін жасап, белгіні жылжытыңыз.',
    noCurrent: 'Ештеңе белгіленбеген',
  },
  ru: {
    items: 'Пункты',
    itemLimit: 'До {max} пунктов; минуты указывать необязательно.',
    item: 'Пункт {number}',
    addItem: 'Добавить пункт',
    minutes: 'мин',
    minutesOfItem: 'Минуты: {name}',
    current: 'Где мы сейчас',
    currentHint:
      'Пункты до этого будут отмечены как пройденные. Для каждой части выступления сделайте копию слайда и передвиньте отметку.',
    noCurrent: 'Ничего не отмечено',
  },
})
