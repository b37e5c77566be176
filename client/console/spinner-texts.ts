import { defineTexts } from '../../shared/text/translate.ts'

export const spinnerPanelTexts = defineTexts({
  en: {
    wheel: 'Wheel',
    onWheel: { one: 'name on the wheel', other: 'names on the wheel' },
    spin: 'Spin',
    again: 'Spin again',
    refill: 'Put everybody back',
    results: 'Results so far',
    none: 'Nothing yet. The large button, a clicker or S turns the wheel; the server picks the name.',
  },
  kk: {
    wheel: 'Доңғалақ',
    onWheel: 'есім доңғалақта',
    spin: 'Айналдыру',
    again: 'Тағы айналдыру',
    refill: 'Барлығын қайтару',
    results: 'Осыған дейінгі нәтижелер',
    none: 'Әзірге нәтиже жоқ. Доңғалақты үлкен батырма, пульт немесе S пернесі айналдырады, есімді сервер таңдайды.',
  },
  ru: {
    wheel: 'Колесо',
    onWheel: {
      one: 'имя на колесе',
      few: 'имени на колесе',
      many: 'имён на колесе',
      other: 'имени на колесе',
    },
    spin: 'Крутить',
    again: 'Крутить ещё',
    refill: 'Вернуть всех',
    results: 'Результаты',
    none: 'Пока ничего. Колесо крутят большая кнопка, кликер или клавиша S; имя выбирает сервер.',
  },
})
