import { useLanguage } from '../../shared/ui/language.tsx'
import { fullTimeText, whenText } from './times.ts'

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
