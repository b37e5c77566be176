import { ChartFrame } from '../../ui/chart-frame.tsx'
import { joinClasses } from '../../ui/join-classes.ts'

export interface DistributionColumn {
  /** The column's numbers in words: "20–29". */
  label: string
  /** Share of all answers, 0 to 1. */
  share: number
  /** The share when the question was asked before; null: it was not. */
  before: number | null
}

/** What a mark on the axis is drawn as, and named by the figure beside the chart. */
export type MarkShape = 'triangle' | 'diamond' | 'line'

export interface DistributionChartProps {
  title: string
  /** In order, equally wide. */
  columns: readonly DistributionColumn[]
  /** Labels on the axis; `at` is the place from 0 (left end) to 1. */
  ticks: readonly { at: number; label: string }[]
  marks: readonly { id: string; shape: MarkShape; at: number }[]
  data: {
    columns: readonly string[]
    rows: readonly { id: string; cells: readonly string[] }[]
  }
  table: 'toggle' | 'hidden'
  still?: boolean
  className?: string | undefined
}

/** How numbers are spread: columns over an axis with marks, and outlines of how they were spread before. */
export function DistributionChart(props: DistributionChartProps) {
  const { title, columns, ticks, marks, data, table, still = false, className } = props
  const most = Math.max(...columns.map((column) => Math.max(column.share, column.before ?? 0)), 0.01)
  const gap = columns.length > 30 ? '1px' : '0.12em'
  return (
    <ChartFrame title={title} data={data} table={table} className={className}>
      <div className="relative">
        <div
          className="relative flex h-48 overflow-hidden in-[.screen-frame]:h-[calc(var(--u)*42)]"
          style={{ gap }}
        >
          {columns.map((column) => (
            <div key={column.label} className="relative min-w-0 grow basis-0">
              <div
                className={joinClasses(
                  'absolute inset-x-0 bottom-0 h-[92%] rounded-t-sm bg-answer',
                  !still && 'transition-[translate] duration-(--slow) ease-spring',
                )}
                style={{ translate: `0 ${(1 - column.share / most) * 100}%` }}
              />
              {column.before !== null && column.before > 0 && (
                <div
                  className="absolute inset-x-0 bottom-0 rounded-t-sm border-2 border-b-0 border-dashed border-accent-mark"
                  style={{ height: `${(column.before / most) * 92}%` }}
                />
              )}
            </div>
          ))}
        </div>
        <div className="relative h-5 border-t-2 border-ink">
          {marks.map((mark) => (
            <Mark key={mark.id} shape={mark.shape} at={mark.at} still={still} />
          ))}
        </div>
        <div className="relative mt-1 h-[1.6em] text-sm text-ink-2 tabular-nums">
          {ticks.map(({ at, label }) => (
            <span
              key={at}
              className="absolute top-0 whitespace-nowrap"
              style={{
                left: `${at * 100}%`,
                translate: at < 0.05 ? '0 0' : at > 0.95 ? '-100% 0' : '-50% 0',
              }}
            >
              {label}
            </span>
          ))}
        </div>
      </div>
    </ChartFrame>
  )
}

function Mark({ shape, at, still }: { shape: MarkShape; at: number; still: boolean }) {
  const move = !still && 'transition-[left] duration-(--slow) ease-spring'
  // A value outside the axis stays at its end.
  const left = `${Math.min(Math.max(at, 0), 1) * 100}%`
  if (shape === 'line') {
    return (
      <span
        className={joinClasses(
          'absolute bottom-0 h-48 w-[0.25em] -translate-x-1/2 rounded-full bg-success in-[.screen-frame]:h-[calc(var(--u)*42)]',
          move,
        )}
        style={{ left }}
      />
    )
  }
  return (
    <span className={joinClasses('absolute top-0 -translate-x-1/2 leading-none', move)} style={{ left }}>
      <MarkSign shape={shape} />
    </span>
  )
}

/** A mark as it stands on the axis, also beside the figure that it belongs to. */
export function MarkSign({ shape }: { shape: MarkShape }) {
  return (
    <svg viewBox="0 0 10 10" className="inline-block size-[0.75em]" aria-hidden="true">
      {shape === 'triangle' && <path d="M5 0 10 10H0Z" className="fill-accent-mark" />}
      {shape === 'diamond' && (
        <path d="M5 1 9 5 5 9 1 5Z" className="fill-ground stroke-ink" strokeWidth={1.6} />
      )}
      {shape === 'line' && <path d="M3.5 0h3v10h-3Z" className="fill-success" />}
    </svg>
  )
}
