import type { Language } from '../../shared/text/translate.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Moments in words. All times are epoch milliseconds, shown in the reader's time zone. */
interface TimeWords {
  justNow: string
  minutesAgo(minutes: number): string
  today: string
  yesterday: string
  date(at: number, withYear: boolean): string
  clock(at: number, withSeconds: boolean): string
}

function wordsOf(language: 'en' | 'ru'): TimeWords {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return {
    justNow: relative.format(0, 'second'),
    minutesAgo: (minutes) => relative.format(-minutes, 'minute'),
    today: relative.format(0, 'day'),
    yesterday: relative.format(-1, 'day'),
    date: (at, withYear) =>
      new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: 'long',
        ...(withYear && { year: 'numeric' }),
      }).format(at),
    clock: (at, withSeconds) =>
      new Intl.DateTimeFormat(language, { timeStyle: withSeconds ? 'medium' : 'short' }).format(at),
  }
}

const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
]

/** By hand: Chromium ships no Kazakh data, and its `Intl` answers with "2026 M11 23". */
const kazakh: TimeWords = {
  justNow: 'қазір',
  minutesAgo: (minutes) => `${minutes} минут бұрын`,
  today: 'бүгін',
  yesterday: 'кеше',
  date: (at, withYear) => {
    const date = new Date(at)
    const dayAndMonth = `${date.getDate()} ${kazakhMonths[date.getMonth()]}`
    return withYear ? `${date.getFullYear()} ж. ${dayAndMonth}` : dayAndMonth
  },
  clock: (at, withSeconds) => {
    const date = new Date(at)
    const parts = [date.getHours(), date.getMinutes(), ...(withSeconds ? [date.getSeconds()] : [])]
    return parts.map((part) => String(part).padStart(2, '0')).join(':')
  },
}

const words: Record<Language, () => TimeWords> = {
  en: () => wordsOf('en'),
  ru: () => wordsOf('ru'),
  kk: () => kazakh,
}

/** A moment as people say it: "5 minutes ago", "yesterday, 14:30", "3 March", "3 March 2024". */
export function whenText(language: Language, at: number, now: number): string {
  const say = words[language]()
  const ago = now - at
  if (ago < minute) return say.justNow
  if (ago < hour) return say.minutesAgo(Math.floor(ago / minute))
  const midnight = new Date(now).setHours(0, 0, 0, 0)
  if (at >= midnight) return `${say.today}, ${say.clock(at, false)}`
  if (at >= midnight - day) return `${say.yesterday}, ${say.clock(at, false)}`
  return say.date(at, new Date(at).getFullYear() !== new Date(now).getFullYear())
}

/** A moment with its day and time in full: "3 March 2026, 14:30". */
export function fullTimeText(language: Language, at: number): string {
  const say = words[language]()
  return `${say.date(at, true)}, ${say.clock(at, false)}`
}

/** The time of day with seconds: "14:30:05". */
export function clockText(language: Language, at: number): string {
  return words[language]().clock(at, true)
}
