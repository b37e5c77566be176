import { Check, X } from 'lucide-react'
import { uiTexts } from '../text/ui.ts'
import { ChartFrame, type ChartTable } from './chart-frame.tsx'
import { joinClasses } from './join-classes.ts'
import { useNumberFormat, useTexts } from './language.tsx'
import { markerLetter } from './marker-letter.ts'
import { usePercentFormat } from './use-percent-format.tsx'

export interface Bar {
  id: string
  label: string
  value: number
  image?: string | null
  mark?: 'correct' | 'incorrect' | null
  /** In place of its letter, e.g. a place. */
  sign?: string
  /** In place of its count and percentage. */
  figure?: string
  /** Small, under the label. */
  note?: string
  /** Its share the last time, drawn as a mark on the bar; null: not asked before. */
  former?: number | null
}

export interface BarChartProps {
  title: string
  bars: readonly Bar[]
  /** The whole that shares are of: the responses, not the picks, when several may be picked. 0 shows empty bars. */
  total: number
  /** Gives the accent to the largest bars: once a poll is closed, not while it fills. */
  highlightLargest?: boolean
  lettered?: boolean
  /** In place of the table of answers and shares. */
  data?: ChartTable
  table?: 'toggle' | 'hidden'
  className?: string | undefined
}

/** Horizontal bars, 2 to 30 of them. In a screen frame it fills the height that it is given. */
export function BarChart({
  title,
  bars,
  total,
  highlightLargest = false,
  lettered = false,
  data,
  table,
  className,
}: BarChartProps) {
  const t = useTexts(uiTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const largest = Math.max(...bars.map((bar) => bar.value), 0)
  const share = (value: number) => (total > 0 ? value / total : 0)
  const dense = bars.length > 8
  const size = barSize(bars)
  // Against its track a bar shows its share of the whole. Many small bars have no track and are scaled to the largest.
  const scale = dense ? Math.max(share(largest), 0.01) : 1

  return (
    <ChartFrame
      title={title}
      {...(table === undefined ? {} : { table })}
      className={joinClasses('@container', className)}
      data={
        data ?? {
          columns: [t('answer'), t('responses'), t('share')],
          rows: bars.map((bar) => ({
            id: bar.id,
            cells: [
              bar.mark ? `${bar.label} (${t(bar.mark === 'correct' ? 'correct' : 'incorrect')})` : bar.label,
              format(bar.value),
              percent(share(bar.value)),
            ],
          })),
        }
      }
    >
      <ul
        className={joinClasses(
          'grid',
          size.list,
          bars.length > 8 && 'in-[.screen-frame]:grid-cols-2',
          bars.length > 12 && 'roomy:grid-cols-2',
          bars.length > 20 && 'in-[.screen-frame]:grid-cols-3',
        )}
      >
        {bars.map((bar, index) => {
          const emphasised =
            bar.mark === 'correct' || (highlightLargest && largest > 0 && bar.value === largest)
          return (
            <li key={bar.id} className="flex min-w-0 items-center gap-3">
              {bar.image && (
                <img
                  src={bar.image}
                  alt=""
                  className={joinClasses(size.image, 'shrink-0 rounded-sm object-cover')}
                />
              )}
              <div className="min-w-0 grow">
                <div className="mb-[0.3em] flex items-baseline justify-between gap-4">
                  <span
                    className={joinClasses(
                      'flex min-w-0 gap-[0.5em] leading-snug',
                      emphasised && 'font-semibold',
                    )}
                  >
                    {(lettered || bar.sign !== undefined) && (
                      <span className="figure leading-[inherit] text-ink-2">
                        {bar.sign ?? markerLetter(index)}
                      </span>
                    )}
                    <span className="min-w-0">
                      {bar.label}
                      <BarMark mark={bar.mark ?? null} />
                      {bar.note && (
                        <span className="block text-sm font-normal text-ink-2 tabular-nums">{bar.note}</span>
                      )}
                    </span>
                  </span>
                  <span className="flex shrink-0 items-baseline gap-[0.6em] leading-none tabular-nums">
                    {bar.figure === undefined && <span className="text-ink-2">{format(bar.value)}</span>}
                    <span className="figure min-w-[2.6em] text-end text-[1.25em]">
                      {bar.figure ?? percent(share(bar.value))}
                    </span>
                  </span>
                </div>
                <div
                  className={joinClasses(
                    'relative overflow-hidden rounded-full',
                    size.bar,
                    !dense && 'bg-answer-soft',
                  )}
                >
                  <div
                    className={joinClasses(
                      'h-full rounded-full transition-[translate] duration-(--slow) ease-spring',
                      barTone(bar.mark ?? null, emphasised),
                    )}
                    style={{ translate: `${(Math.min(share(bar.value) / scale, 1) - 1) * 100}% 0` }}
                  />
                  {bar.former != null && (
                    <div
                      className="absolute inset-y-0 w-1 -translate-x-1/2 border-x border-ground bg-ink"
                      style={{ left: `${Math.min(bar.former / scale, 1) * 100}%` }}
                    />
                  )}
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </ChartFrame>
  )
}

/**
 * Few bars are drawn large on a screen, where the room must read them; many small ones keep their place. The sizes
 * are for what is left of a 16:9 frame under a title of two lines. A label over 55 characters counts as two lines.
 */
function barSize(bars: readonly Bar[]): { list: string; bar: string; image: string } {
  const lines = bars.reduce((sum, bar) => sum + Math.max(1, Math.ceil(bar.label.length / 55)), 0)
  if (bars.length > 8) return { list: 'gap-x-10 gap-y-2.5 text-sm', bar: 'h-2', image: 'size-9' }
  if (lines <= 4) {
    return {
      list: 'gap-4 text-base in-[.screen-frame]:gap-7 in-[.screen-frame]:text-xl',
      bar: 'h-4 in-[.screen-frame]:h-8',
      image: 'size-14 in-[.screen-frame]:size-24',
    }
  }
  if (lines <= 6) {
    return {
      list: 'gap-4 text-base in-[.screen-frame]:gap-5 in-[.screen-frame]:text-lg',
      bar: 'h-4 in-[.screen-frame]:h-5',
      image: 'size-14 in-[.screen-frame]:size-16',
    }
  }
  return {
    list: 'gap-4 text-base in-[.screen-frame]:gap-3.5',
    bar: 'h-4 in-[.screen-frame]:h-3',
    image: 'size-14 in-[.screen-frame]:size-12',
  }
}

function barTone(mark: Bar['mark'], emphasised: boolean): string {
  if (mark === 'correct') return 'bg-success'
  if (mark === 'incorrect') return 'bg-answer-2'
  return emphasised ? 'bg-accent' : 'bg-answer'
}

function BarMark({ mark }: { mark: Bar['mark'] }) {
  if (!mark) return null
  const Icon = mark === 'correct' ? Check : X
  return (
    <Icon
      className={joinClasses(
        'ms-[0.4em] inline-block size-[1.1em] -translate-y-[0.05em]',
        mark === 'correct' ? 'text-success' : 'text-ink-3',
      )}
      strokeWidth={3}
    />
  )
}
