import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { partsTexts } from './texts.ts'

/** How many answered, at the foot of the screen. `hidden`: the results wait for the reveal. */
export function ResponseCount({ responses, hidden = false }: { responses: number; hidden?: boolean }) {
  const t = useTexts(partsTexts)
  const format = useNumberFormat()
  return (
    <p className="flex items-baseline gap-[calc(var(--u)*1.2)] text-screen-label text-ink-2">
      {responses === 0 ? (
        t('joinAndAnswer')
      ) : (
        <>
          <span className="figure text-[calc(var(--u)*4.6)] text-ink">{format(responses)}</span>
          {t('responses', { count: responses })}
        </>
      )}
      {hidden && responses > 0 && <span>· {t('hiddenUntilReveal')}</span>}
    </p>
  )
}
