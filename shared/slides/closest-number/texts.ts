import { defineTexts } from '../../text/translate.ts'

export const closestNumberTexts = defineTexts({
  en: {
    prompt: 'Choose a number, then send it. The closer, the more points.',
    correct: 'Right number',
    tolerance: 'Wholly right up to this far off',
    zeroAt: 'No points from this far off',
    zeroTooNear: 'This is within what is wholly right: nothing counts in part.',
    youSaid: 'You said',
    off: 'Off by {off}',
    closest: 'Closest answer: {value}',
  },
  kk: {
    prompt: 'Санды таңдап, жіберіңіз. Неғұрлым жақын болса, ұпай соғұрлым көп.',
    correct: 'Дұрыс сан',
    tolerance: 'Осынша айырмаға дейін толық дұрыс',
    zeroAt: 'Осынша айырмадан бастап ұпай жоқ',
    zeroTooNear: 'Бұл толық дұрыс аралықтың ішінде: жартылай дұрыс жауап болмайды.',
    youSaid: 'Сіздің жауабыңыз',
    off: 'Айырма: {off}',
    closest: 'Ең жақын жауап: {value}',
  },
  ru: {
    prompt: 'Выберите число и отправьте. Чем ближе, тем больше очков.',
    correct: 'Правильное число',
    tolerance: 'Верно полностью при отклонении до',
    zeroAt: 'Без очков при отклонении от',
    zeroTooNear: 'Это в пределах полностью верного: частично верных ответов не будет.',
    youSaid: 'Вы ответили',
    off: 'Отклонение: {off}',
    closest: 'Ближе всех: {value}',
  },
})
