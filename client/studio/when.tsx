import type { Language } from '../../shared/text/translate.ts'
import { useLanguage } from '../../shared/ui/language.tsx'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * A moment as people say it: "5 minutes ago", "yesterday, 14:30", "3 March 2026".
 * @param at epoch milliseconds
 * @param now epoch milliseconds
 */
export function whenText(language: Language, at: number, now: number): string {
  const ago = now - at
  if (ago < hour) {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    return ago < minute ? relative.format(0, 'second') : relative.format(-Math.floor(ago / minute), 'minute')
  }
  const midnight = new Date(now).setHours(0, 0, 0, 0)
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at)
  if (at >= midnight - day) {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    return `${relative.format(at >= midnight ? 0 : -1, 'day')}, ${time}`
  }
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at)
}

/** A moment with its day and time in full. */
export function fullTimeText(language: Language, at: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(at)
}

/** A moment relative to now, with the exact one for the pointer and in the markup. `text` puts it into a sentence. */
export function When({
  at,
  text = (when) => when,
  className,
}: {
  at: number
  text?: (when: string) => string
  className?: string
}) {
  const language = useLanguage()
  return (
    <time dateTime={new Date(at).toISOString()} title={fullTimeText(language, at)} className={className}>
      {text(whenText(language, at, Date.now()))}
    </time>
  )
}
