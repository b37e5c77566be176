import type { SessionHealth } from '../../shared/protocol/views.ts'
import { ChartFrame } from '../../shared/ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { roomTexts } from './room-texts.ts'
import { useTimeOfDay } from './use-time-of-day.tsx'

const width = 400
const height = 96
/** Rows of the table; the curve has more points. */
const mostRows = 24

/** How many people were here over time: a line, and the same as a table. */
export function AudienceChart({ attendance }: Pick<SessionHealth, 'attendance'>) {
  const t = useTexts(roomTexts)
  const format = useNumberFormat()
  const timeOfDay = useTimeOfDay()
  const [first] = attendance
  const last = attendance.at(-1)
  const most = Math.max(0, ...attendance.map(({ connected }) => connected))
  if (!first || !last || most === 0) return <p className="text-sm text-ink-2">{t('tooEarly')}</p>
  const span = Math.max(1, last.at - first.at)
  const points = attendance.map(({ at, connected }) => ({
    x: ((at - first.at) / span) * width,
    y: height - (connected / most) * height,
  }))
  const line = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  const step = Math.ceil(attendance.length / mostRows)
  const rows = attendance.filter((_, index) => (attendance.length - 1 - index) % step === 0)
  return (
    <ChartFrame
      title={t('overTime')}
      table="toggle"
      data={{
        columns: [t('time'), t('people')],
        rows: rows.map(({ at, connected }) => ({
          id: String(at),
          cells: [timeOfDay(at), format(connected)],
        })),
      }}
    >
      <p className="flex items-baseline justify-between gap-4 pb-2 text-sm text-ink-2">
        <span>{t('overTime')}</span>
        <span className="shrink-0 tabular-nums">{t('most', { count: most })}</span>
      </p>
      <svg
        aria-hidden="true"
        viewBox={`0 -4 ${width} ${height + 8}`}
        preserveAspectRatio="none"
        className="h-28 w-full"
      >
        <polygon points={`0,${height} ${line} ${width},${height}`} className="fill-answer-soft" />
        <polyline
          points={attendance.length > 1 ? line : `0,${points[0]?.y} ${width},${points[0]?.y}`}
          fill="none"
          vectorEffect="non-scaling-stroke"
          strokeWidth={2.5}
          strokeLinejoin="round"
          className="stroke-answer"
        />
      </svg>
      <p className="flex justify-between border-t border-line pt-1 text-xs text-ink-3">
        <span>{timeOfDay(first.at)}</span>
        <span>{timeOfDay(last.at)}</span>
      </p>
    </ChartFrame>
  )
}
