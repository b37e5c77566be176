import { BarChart } from '../../ui/bar-chart.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { openedKey, timeKey } from './keys.ts'
import { meetingTexts } from './texts.ts'
import { useTimeText, zoneText } from './use-time-text.tsx'

export default function MeetingResults({ slide, counts, responses }: ResultsProps<'meeting'>) {
  const t = useTexts(meetingTexts)
  const format = useNumberFormat()
  const timeText = useTimeText()
  const { way } = slide.config
  if (responses === 0) return <ResultsHead responses={0} />
  if (way.type === 'link') {
    const opened = counts[openedKey] ?? 0
    return (
      <p className="flex items-baseline gap-2">
        <span className="figure text-3xl">{format(opened)}</span>
        <span className="text-ink-2">{t('peopleOpened', { count: opened })}</span>
      </p>
    )
  }
  const times = way.times.filter(({ start }) => start !== '')
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      <BarChart
        title={t('byTime')}
        highlightLargest
        table="toggle"
        total={responses}
        bars={times.map(({ id, start }) => ({ id, label: timeText(start), value: counts[timeKey(id)] ?? 0 }))}
      />
      <p className="text-sm text-ink-2">
        {t('yourZone', { zone: zoneText(times[0]?.start ?? '') })} {t('whoAsked')}
      </p>
    </div>
  )
}
