import { defineTexts } from '../../shared/text/translate.ts'

export const stepTexts = defineTexts({
  en: {
    steps: 'Steps of this slide',
    ideas: 'Collect ideas',
    grouping: 'Group',
    voting: 'Vote',
    groupingHelp: 'Merge, part and hide ideas in the list of answers.',
  },
  kk: {
    steps: 'Осы слайдтың кезеңдері',
    ideas: 'Идея жинау',
    grouping: 'Топтау',
    voting: 'Дауыс беру',
    groupingHelp: 'Идеяларды жауаптар тізімінде біріктіріңіз, бөліңіз және жасырыңыз.',
  },
  ru: {
    steps: 'Шаги этого слайда',
    ideas: 'Сбор идей',
    grouping: 'Группировка',
    voting: 'Голосование',
    groupingHelp: 'Объединяйте, разделяйте и скрывайте идеи в списке ответов.',
  },
})
