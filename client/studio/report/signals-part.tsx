import type { NamedSignal, SessionReport } from '../../../shared/protocol/api.ts'
import { BarChart } from '../../../shared/ui/bar-chart.tsx'
import { useTexts } from '../../../shared/ui/language.tsx'
import { reportTexts } from './texts.ts'

/** Beyond these few the rest is noise on a page. */
const mostShown = 12

/** What held the room back, and what it cared about. */
export function SignalsPart({ report }: { report: SessionReport }) {
  const t = useTexts(reportTexts)
  const { objections, interests } = report.signals
  return (
    <>
      <p className="mb-6 text-sm text-ink-2">{t('signalsHint')}</p>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
        {objections.length > 0 && (
          <SignalList title={t('objections')} signals={objections} joined={report.audience.joined} />
        )}
        {interests.length > 0 && (
          <SignalList title={t('interests')} signals={interests} joined={report.audience.joined} />
        )}
      </div>
    </>
  )
}

interface SignalListProps {
  title: string
  signals: readonly NamedSignal[]
  joined: number
}

function SignalList({ title, signals, joined }: SignalListProps) {
  const t = useTexts(reportTexts)
  const left = signals.length - mostShown
  return (
    <section className="min-w-0">
      <h3 className="text-lg">{title}</h3>
      <BarChart
        title={title}
        table="toggle"
        highlightLargest
        total={joined}
        bars={signals.slice(0, mostShown).map(({ text, count }) => ({ id: text, label: text, value: count }))}
      />
      {left > 0 && <p className="mt-3 text-sm text-ink-2">{t('signalsLeft', { count: left })}</p>}
    </section>
  )
}
