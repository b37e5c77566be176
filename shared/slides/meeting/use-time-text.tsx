import type { Language } from '../../text/translate.ts'
import { useLanguage } from '../../ui/language.tsx'

/** By hand: browsers have no Kazakh calendar words, and their `Intl` answers with "2026 M11 23". */
const kazakh = {
  weekdays: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
  months: [
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
  ],
}

const two = (number: number): string => String(number).padStart(2, '0')

/** "Tuesday, 1 December, 10:00" in the reader's own time zone. */
function timeText(language: Language, start: string): string {
  const date = new Date(start)
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`
  const words = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, parts).format(date)
  const weekday = language === 'kk' ? (kazakh.weekdays[date.getDay()] ?? '') : words({ weekday: 'long' })
  const day =
    language === 'kk'
      ? `${date.getDate()} ${kazakh.months[date.getMonth()]}`
      : words({ day: 'numeric', month: 'long' })
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${day}, ${clock}`
}

/** "UTC+5" or "UTC+5:30": the reader's own offset at a moment; summer time makes it differ between moments. */
export function zoneText(start: string): string {
  const minutes = -new Date(start).getTimezoneOffset()
  const size = Math.abs(minutes)
  const rest = size % 60 === 0 ? '' : `:${two(size % 60)}`
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`
}

/** Proposed times in words, in the interface's language. */
export function useTimeText(): (start: string) => string {
  const language = useLanguage()
  return (start) => timeText(language, start)
}

/** What a field for date and time takes, in the author's own time zone; empty for no time. */
export function localValue(start: string): string {
  if (start === '') return ''
  const date = new Date(start)
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The moment that an author means by what the field gives, with the offset of their time zone on that day. */
export function startFrom(local: string): string {
  const date = new Date(local)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(date.getTime())) return ''
  const minutes = -date.getTimezoneOffset()
  const size = Math.abs(minutes)
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
