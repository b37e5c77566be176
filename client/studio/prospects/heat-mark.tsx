import { useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { prospectTexts } from './texts.ts'

/** Heat of which the mark is full: someone who had a meeting this week. */
const fullHeat = 40

/** How warm somebody is: a bar that fills, and the number. */
export function HeatMark({ heat }: { heat: number }) {
  const t = useTexts(prospectTexts)
  const format = useNumberFormat()
  const share = Math.min(1, Math.sqrt(heat / fullHeat))
  return (
    <span className="inline-flex items-center gap-2.5 tabular-nums">
      <span className="sr-only">{t('heat')}</span>
      <span aria-hidden="true" className="h-1.5 w-14 overflow-hidden rounded-full bg-sunken">
        <span className="block h-full rounded-full bg-accent-mark" style={{ width: `${share * 100}%` }} />
      </span>
      {format(Math.round(heat))}
    </span>
  )
}
