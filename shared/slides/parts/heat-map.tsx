import { useEffect, useMemo, useRef } from 'react'
import { type CountedCell, heatField, heatPixels, parseHex } from './heat.ts'

const rampTokens = ['--heat-1', '--heat-2', '--heat-3', '--heat-4', '--heat-5'] as const

/** Up to so many points are also drawn one by one: a cloud of three says less than three dots. */
const mostDots = 40

export interface HeatMapProps {
  points: readonly CountedCell[]
  /** Cells on each side of the grid. */
  cells: number
  /** Points when the question was asked before: a ring stands where most of them lay. */
  before: readonly CountedCell[] | null
}

/** Where points lie densely, drawn over whatever it is laid on. Hidden from screen readers: a table says it. */
export function HeatMap({ points, cells, before }: HeatMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const field = useMemo(() => heatField(points, cells), [points, cells])
  const former = useMemo(() => (before === null ? null : heatField(before, cells).peak), [before, cells])
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const style = getComputedStyle(element)
    const ramp = rampTokens
      .map((token) => parseHex(style.getPropertyValue(token)))
      .filter((color) => color !== null)
    context.putImageData(new ImageData(heatPixels(field, ramp), field.side, field.side), 0, 0)
  }, [field])
  const total = points.reduce((sum, { count }) => sum + count, 0)
  return (
    <span aria-hidden="true" className="pointer-events-none absolute inset-0">
      <canvas ref={canvas} width={field.side} height={field.side} className="absolute inset-0 size-full" />
      {total <= mostDots &&
        points.map(({ x, y }) => (
          <span
            key={`${x}.${y}`}
            className="absolute size-[0.5em] -translate-x-1/2 -translate-y-1/2 rounded-full border-[0.08em] border-ground bg-ink"
            style={{ left: `${((x + 0.5) / cells) * 100}%`, top: `${((y + 0.5) / cells) * 100}%` }}
          />
        ))}
      {former !== null && (
        <span
          className="absolute size-[1.8em] -translate-x-1/2 -translate-y-1/2 rounded-full border-[0.15em] border-dashed border-ink bg-ground/60"
          style={{ left: `${former.x * 100}%`, top: `${former.y * 100}%` }}
        />
      )}
    </span>
  )
}

/** What the colours mean: few at the light end, many at the dark one. */
export function HeatLegend({ low, high }: { low: string; high: string }) {
  return (
    <span className="flex items-center gap-[0.6em]">
      <span>{low}</span>
      <span
        aria-hidden="true"
        className="h-[0.6em] w-[8em] rounded-full"
        style={{
          background: `linear-gradient(to right, ${rampTokens.map((token) => `var(${token})`).join(', ')})`,
        }}
      />
      <span>{high}</span>
    </span>
  )
}
