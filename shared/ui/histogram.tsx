import { uiTexts } from '../text/ui.ts'
import { ChartFrame } from './chart-frame.tsx'
import { useNumberFormat, useTexts } from './language.tsx'
import { useDecimalFormat } from './use-decimal-format.tsx'
import { usePercentFormat } from './use-percent-format.tsx'

export interface HistogramProps {
  title: string
  /** In order, from the lowest value. `value` places the mean on the axis. */
  bins: readonly { value: number; label: string; count: number }[]
  /** null: hidden, or nothing counted yet. */
  mean: number | null
  /** Small, under the mean: what it was the last time. */
  meanNote?: string | undefined
  /** What the lowest and the highest mean. */
  lowLabel?: string | undefined
  highLabel?: string | undefined
  table?: 'toggle' | 'hidden'
  className?: string | undefined
}

/** How ratings are spread: columns with their counts, the mean as the large figure and as a mark on the axis. */
export function Histogram({
  title,
  bins,
  mean,
  meanNote = '',
  lowLabel,
  highLabel,
  table,
  className,
}: HistogramProps) {
  const t = useTexts(uiTexts)
  const format = useNumberFormat()
  const formatMean = useDecimalFormat()
  const percent = usePercentFormat()
  const total = bins.reduce((sum, bin) => sum + bin.count, 0)
  const most = Math.max(...bins.map((bin) => bin.count), 1)
  const low = bins[0]?.value ?? 0
  const high = bins.at(-1)?.value ?? 1
  // Columns are equally wide: the middle of the first stands for the lowest value, of the last for the highest.
  const place = mean === null || high === low ? 0 : (mean - low) / (high - low)
  const left = (0.5 + place * (bins.length - 1)) / Math.max(bins.length, 1)

  return (
    <ChartFrame
      title={title}
      {...(table === undefined ? {} : { table })}
      className={className}
      data={{
        columns: [t('rating'), t('responses'), t('share')],
        rows: [
          ...bins.map((bin) => ({
            id: bin.label,
            cells: [bin.label, format(bin.count), percent(total > 0 ? bin.count / total : 0)],
          })),
          ...(mean === null ? [] : [{ id: 'mean', cells: [t('mean'), formatMean(mean), meanNote] }]),
        ],
      }}
    >
      <div className="flex flex-wrap items-end gap-x-12 gap-y-8">
        {/* There from the start, so that the chart keeps its place when the first answer comes. */}
        <div className="shrink-0">
          <div className="figure text-6xl">{mean === null ? '–' : formatMean(mean)}</div>
          <div className="eyebrow mt-2">{t('mean')}</div>
          {meanNote !== '' && <div className="text-sm tabular-nums">{meanNote}</div>}
          <div className="text-sm text-ink-2 tabular-nums">
            {mean === null ? '\u00a0' : t('responsesCounted', { count: total })}
          </div>
        </div>
        <div className="min-w-56 grow">
          <div className="flex h-48 gap-[4%] in-[.screen-frame]:h-[calc(var(--u)*36)]">
            {bins.map((bin) => (
              <div key={bin.label} className="relative min-w-0 grow basis-0 overflow-y-clip">
                {/* The count rides on its column; the room above is for the highest one's. */}
                <div
                  className="absolute inset-x-0 bottom-0 h-[82%] rounded-t-sm bg-answer transition-[translate] duration-(--slow) ease-spring"
                  style={{ translate: `0 ${(1 - bin.count / most) * 100}%` }}
                >
                  <span className="absolute bottom-full left-1/2 -translate-x-1/2 pb-1 whitespace-nowrap text-sm leading-none text-ink-2 tabular-nums">
                    {format(bin.count)}
                  </span>
                </div>
              </div>
            ))}
          </div>
          <div className="relative h-5 border-t-2 border-ink">
            {mean !== null && (
              <span
                className="absolute -top-px size-0 -translate-x-1/2 border-x-[0.5em] border-b-[0.7em] border-x-transparent border-b-accent-mark transition-[left] duration-(--slow) ease-spring"
                style={{ left: `${left * 100}%` }}
              />
            )}
          </div>
          <div className="flex gap-[4%]">
            {bins.map((bin) => (
              <span key={bin.label} className="figure grow basis-0 text-center text-lg">
                {bin.label}
              </span>
            ))}
          </div>
          {(lowLabel || highLabel) && (
            <div className="mt-1.5 flex justify-between gap-6 text-sm text-ink-2">
              <span>{lowLabel}</span>
              <span className="text-end">{highLabel}</span>
            </div>
          )}
        </div>
      </div>
    </ChartFrame>
  )
}
