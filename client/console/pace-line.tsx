import { Gauge } from 'lucide-react'
import { paces } from '../../shared/protocol/feedback.ts'
import { feedbackTexts } from '../../shared/text/feedback.ts'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { useConsole } from './console-context.tsx'
import { consoleTexts } from './texts.ts'

/** From this share of those who are here, but at least this many, the presenter should look up. */
const attention = { share: 0.1, least: 3 } as const

/** What phones say of the pace; nothing while nobody says anything. */
export function PaceLine() {
  const t = useTexts(consoleTexts)
  const tPace = useTexts(feedbackTexts)
  const format = useNumberFormat()
  const counts = useConsole((state) => state.paces)
  const connected = useConsole((state) => state.audience.connected)
  const said = paces.filter((pace) => counts[pace] > 0)
  const troubled = counts.slow + counts.fast + counts.lost
  const needsAttention = troubled >= Math.max(attention.least, connected * attention.share)
  return (
    <div role="status">
      {said.length > 0 && (
        <p
          className={`flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md px-3 py-2 text-sm ${needsAttention ? 'bg-accent-soft font-medium' : 'bg-sunken'}`}
        >
          <span className="inline-flex items-center gap-2">
            <Gauge aria-hidden="true" className="size-4" />
            {t('pace')}
          </span>
          {said.map((pace) => (
            <span key={pace}>
              {tPace(pace)} <strong className="tabular-nums">{format(counts[pace])}</strong>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
