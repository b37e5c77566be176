import type { ReactNode } from 'react'

interface AxisWords {
  name: string
  low: string
  high: string
}

export interface AxisFrameProps {
  x: AxisWords
  y: AxisWords
  /** The plane, which fills the frame. */
  children: ReactNode
  className?: string
}

/** A plane with the names of its axes: across under it, upwards along its left side. */
export function AxisFrame({ x, y, children, className = '' }: AxisFrameProps) {
  return (
    <div
      className={`grid min-h-0 min-w-0 grid-cols-[auto_minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] gap-1.5 ${className}`}
    >
      {/* Read from the bottom to the top; the low end is at the bottom. */}
      <div
        className="relative text-sm in-[.screen-frame]:text-base"
        style={{ width: `${linesOf(y) * 1.25}em` }}
      >
        <AxisLine {...y} className="absolute inset-0 rotate-180 [writing-mode:vertical-rl]" />
      </div>
      {children}
      <AxisLine {...x} className="col-start-2 text-sm in-[.screen-frame]:text-base" />
    </div>
  )
}

/** Up to so many letters stand in one line along a side of the plane, on phones too. */
const mostInLine = 34

/** Lines that the words along the upright axis take: a third of it for each. */
function linesOf({ name, low, high }: AxisWords): number {
  if (name.length + low.length + high.length <= mostInLine) return 1
  return Math.min(Math.ceil((Math.max(name.length, low.length, high.length) * 1.4) / 11), 4)
}

function AxisLine({ className, ...words }: AxisWords & { className: string }) {
  const { name, low, high } = words
  const wraps = linesOf(words) > 1
  const part = wraps ? 'min-w-0 grow basis-0 wrap-anywhere' : 'whitespace-nowrap'
  return (
    <div className={`flex justify-between gap-[0.8em] leading-[1.25] text-ink-2 ${className}`}>
      <span className={part}>{low}</span>
      <span className={`${part} text-center font-semibold text-ink`}>{name}</span>
      <span className={`${part} text-end`}>{high}</span>
    </div>
  )
}

/** The lines that part the plane into quarters. */
export function QuarterLines() {
  return (
    <>
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-1/2 border-s-[0.1em] border-dashed border-line-strong"
      />
      <span
        aria-hidden="true"
        className="absolute inset-x-0 top-1/2 border-t-[0.1em] border-dashed border-line-strong"
      />
    </>
  )
}
