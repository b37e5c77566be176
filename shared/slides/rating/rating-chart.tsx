import { Star } from 'lucide-react'
import type { Counts } from '../../core/counts.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import type { RatingConfig } from './rating.ts'
import { meanRating, ratingSteps } from './steps.ts'
import { ratingTexts } from './texts.ts'

export interface RatingChartProps {
  config: RatingConfig
  counts: Counts
  /** The person's own rating, marked. */
  own?: number | null
  table: 'toggle' | 'hidden'
  still?: boolean
}

/** The average as the large figure and a column per rating. Grows with the type around it. */
export function RatingChart({ config, counts, own = null, table, still = false }: RatingChartProps) {
  const t = useTexts(ratingTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const steps = ratingSteps(counts, config.max)
  const answers = steps.reduce((sum, step) => sum + step.count, 0)
  const most = Math.max(...steps.map((step) => step.count), 1)
  const mean = meanRating(counts, config.max)
  return (
    <ChartFrame
      title={config.question || t('ratings')}
      table={table}
      className="grow"
      data={{
        columns: [t('rating'), t('count'), t('share')],
        rows: steps.map((step) => ({
          id: String(step.rating),
          cells: [String(step.rating), format(step.count), percent(answers === 0 ? 0 : step.count / answers)],
        })),
      }}
    >
      <div className="flex flex-wrap items-end gap-x-[3em] gap-y-[1em] in-[.screen-frame]:absolute in-[.screen-frame]:inset-0 in-[.screen-frame]:flex-nowrap in-[.screen-frame]:items-stretch">
        <div className="flex shrink-0 flex-col justify-center">
          <p className="overline in-[.screen-frame]:text-[1em]">{t('average')}</p>
          <p className="flex items-baseline gap-[0.3em] whitespace-nowrap">
            <span className="figure text-[4.2em]">{mean === null ? '–' : format(mean)}</span>
            <span className="text-ink-2">{t('ofMax', { max: config.max })}</span>
          </p>
        </div>
        <div className="flex min-w-0 grow basis-[14em] flex-col">
          <ol className="flex h-[8em] grow items-stretch gap-[0.5em]">
            {steps.map((step) => (
              <li key={step.rating} className="flex min-w-0 grow basis-0 flex-col justify-end text-center">
                <span
                  className={joinClasses(
                    'text-[0.85em] leading-[1.5] tabular-nums',
                    step.count === 0 && 'text-ink-3',
                  )}
                >
                  {format(step.count)}
                </span>
                <div className="relative min-h-0 grow overflow-hidden">
                  <div
                    className={joinClasses(
                      'absolute inset-0 rounded-t-[0.3em]',
                      !still && 'transition-[translate] duration-(--slow) ease-spring',
                      step.rating === own ? 'bg-accent' : 'bg-answer',
                    )}
                    style={{ translate: `0 ${(1 - step.count / most) * 100}%` }}
                  />
                </div>
                <span className="mt-[0.35em] flex items-center justify-center gap-[0.15em] border-t-[0.12em] border-ink pt-[0.3em] leading-[1.3]">
                  <span className="figure">{step.rating}</span>
                  <Star className="size-[0.75em] fill-accent text-accent-mark" strokeWidth={1.5} />
                </span>
              </li>
            ))}
          </ol>
          {(config.lowLabel !== '' || config.highLabel !== '') && (
            <p className="mt-[0.4em] flex justify-between gap-[2em] text-[0.85em] leading-[1.25] text-ink-2">
              <span className="wrap-anywhere">{config.lowLabel}</span>
              <span className="text-end wrap-anywhere">{config.highLabel}</span>
            </p>
          )}
        </div>
      </div>
    </ChartFrame>
  )
}
