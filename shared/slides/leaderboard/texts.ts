import { defineTexts } from '../../text/translate.ts'

export const leaderboardTexts = defineTexts({
  en: {
    pageOf: 'Places {from}–{to} of {count}',
    placesHint: 'More than fit turn over by themselves, page by page.',
    leaderboard: 'Leaderboard',
    lookUp: 'The whole board is on the screen.',
    places: 'Places shown',
    podium: 'Podium for the first three',
    podiumHint: 'Third, second and first place come one after another.',
  },
  kk: {
    pageOf: '{count} орынның {from}–{to}-орындары',
    placesHint: 'Экранға сыймағаны бет-беттен өзі ауысып тұрады.',
    leaderboard: 'Көшбасшылар',
    lookUp: 'Толық тізім экранда.',
    places: 'Көрсетілетін орындар саны',
    podium: 'Алғашқы үш орынға тұғыр',
    podiumHint: 'Үшінші, екінші және бірінші орын бірінен соң бірі шығады.',
  },
  ru: {
    pageOf: 'Места {from}–{to} из {count}',
    placesHint: 'Что не помещается, листается само, страница за страницей.',
    leaderboard: 'Таблица лидеров',
    lookUp: 'Вся таблица — на экране.',
    places: 'Сколько мест показать',
    podium: 'Пьедестал для первых трёх',
    podiumHint: 'Третье, второе и первое место появляются одно за другим.',
  },
})
