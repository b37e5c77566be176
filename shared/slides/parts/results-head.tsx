import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { partsTexts } from './texts.ts'

/** How many answered, above a slide's results in a report. */
export function ResultsHead({ responses }: { responses: number }) {
  const t = useTexts(partsTexts)
  const format = useNumberFormat()
  if (responses === 0) return <p className="text-ink-2">{t('noResponses')}</p>
  return (
    <p className="flex items-baseline gap-2 text-ink-2">
      <span className="figure text-2xl text-ink">{format(responses)}</span>
      {t('responses', { count: responses })}
    </p>
  )
}
