import { defineTexts } from '../../shared/text/translate.ts'

export const stepTexts = defineTexts({
  en: {
    steps: 'Steps of this slide',
    ideas: 'Collect ideas',
    grouping: 'Group',
    voting: 'Vote',
    groupingHelp: 'Merge, part and hide ideas under “Answers”.',
  },
  kk: {
    steps: 'Осы слайдтың кезеңдері',
    ideas: 'Идея жинау',
    grouping: 'Топтау',
    voting: 'Дауыс беру',
    groupingHelp: '«Жауаптар» бөлімінде идеяларды біріктіріңіз, бөліңіз және жасырыңыз.',
  },
  ru: {
    steps: 'Шаги этого слайда',
    ideas: 'Сбор идей',
    grouping: 'Группировка',
    voting: 'Голосование',
    groupingHelp: 'Объединяйте, разделяйте и скрывайте идеи в разделе «Ответы».',
  },
})
