import { defineTexts } from '../../text/translate.ts'

export const quizSeveralEditorTexts = defineTexts({
  en: {
    rule: 'An answer that is right in part',
    'all-or-nothing': 'All or nothing',
    'all-or-nothingHint': 'Only all right options, and no other, give points.',
    'right-minus-wrong': 'Right picks less wrong picks',
    'right-minus-wrongHint':
      'Each right pick gives its part of the points, each wrong one takes as much off; never below 0.',
    'right-unless-wrong': 'Right picks, unless one is wrong',
    'right-unless-wrongHint':
      'Each right pick gives its part of the points; with a wrong one there are none.',
  },
  kk: {
    rule: 'Жартылай дұрыс жауап',
    'all-or-nothing': 'Барлығы не ештеңе',
    'all-or-nothingHint': 'Тек барлық дұрыс нұсқа таңдалып, басқасы таңдалмаса ғана ұпай беріледі.',
    'right-minus-wrong': 'Дұрыс таңдаудан қатесі шегеріледі',
    'right-minus-wrongHint':
      'Әр дұрыс таңдау ұпайдың өз бөлігін береді, әр қатесі сонша азайтады; 0-ден төмен түспейді.',
    'right-unless-wrong': 'Қатесі болмаса, дұрыс таңдаулар есептеледі',
    'right-unless-wrongHint': 'Әр дұрыс таңдау ұпайдың өз бөлігін береді; бір қатесі болса, ұпай берілмейді.',
  },
  ru: {
    rule: 'Ответ, верный частично',
    'all-or-nothing': 'Всё или ничего',
    'all-or-nothingHint': 'Очки даются, только если выбраны все верные варианты и ни одного другого.',
    'right-minus-wrong': 'Верные минус неверные',
    'right-minus-wrongHint':
      'Каждый верный выбор даёт свою часть очков, каждый неверный отнимает столько же; меньше 0 не бывает.',
    'right-unless-wrong': 'Верные, если нет неверных',
    'right-unless-wrongHint': 'Каждый верный выбор даёт свою часть очков; с неверным очков нет.',
  },
})
