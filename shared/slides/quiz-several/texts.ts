import { defineTexts } from '../../text/translate.ts'

export const quizSeveralTexts = defineTexts({
  en: {
    'all-or-nothing': 'Pick all that are right, then send. Only the exact answer counts.',
    'right-minus-wrong': 'Pick all that are right, then send. A wrong pick undoes a right one.',
    'right-unless-wrong': 'Pick all that are right, then send. One wrong pick, and nothing counts.',
  },
  kk: {
    'all-or-nothing': 'Барлық дұрысын таңдап, жіберіңіз. Тек толық дәл жауап есептеледі.',
    'right-minus-wrong': 'Барлық дұрысын таңдап, жіберіңіз. Қате таңдау бір дұрысын жояды.',
    'right-unless-wrong': 'Барлық дұрысын таңдап, жіберіңіз. Бір қате таңдау болса, ештеңе есептелмейді.',
  },
  ru: {
    'all-or-nothing': 'Выберите всё верное и отправьте. Засчитывается только точный ответ.',
    'right-minus-wrong': 'Выберите всё верное и отправьте. Неверный выбор отменяет один верный.',
    'right-unless-wrong': 'Выберите всё верное и отправьте. Один неверный выбор — и ничего не засчитано.',
  },
})
