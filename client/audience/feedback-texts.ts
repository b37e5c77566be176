import { defineTexts } from '../../shared/text/translate.ts'

export const feedbackPanelTexts = defineTexts({
  en: {
    open: 'React',
    title: 'Let the presenter feel it',
    reactions: 'Reactions',
    reactionsHint: 'They float over the screen, without your name.',
    sent: 'Sent: {reaction}',
    pace: 'How is the pace for you?',
    paceHint: 'Only the presenter sees how many say so. It is forgotten after three minutes.',
  },
  kk: {
    open: 'Белгі беру',
    title: 'Жүргізушіге білдіріңіз',
    reactions: 'Белгілер',
    reactionsHint: 'Олар экранда қалықтап шығады, атыңыз көрсетілмейді.',
    sent: 'Жіберілді: {reaction}',
    pace: 'Қарқын сізге қалай?',
    paceHint: 'Неше адам солай дегенін тек жүргізуші көреді. Үш минуттан кейін ұмытылады.',
  },
  ru: {
    open: 'Реакция',
    title: 'Дайте ведущему знать',
    reactions: 'Реакции',
    reactionsHint: 'Они всплывают над экраном, без вашего имени.',
    sent: 'Отправлено: {reaction}',
    pace: 'Как вам темп?',
    paceHint: 'Ведущий видит только, сколько человек так считает. Через три минуты это забывается.',
  },
})
