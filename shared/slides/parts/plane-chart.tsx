import type { ReactNode } from 'react'
import { ChartFrame, type ChartTable } from '../../ui/chart-frame.tsx'
import { AxisFrame, type AxisFrameProps } from './axis-frame.tsx'
import { LetterKey } from './letter-key.tsx'

export interface PlaneChartProps extends Pick<AxisFrameProps, 'x' | 'y'> {
  title: string
  data: ChartTable
  /** What the letters on the plane stand for, in order. */
  names: readonly string[]
  /** The plane. */
  children: ReactNode
}

/** A square plane with letters on it, and what they stand for: for phones and reports. */
export function PlaneChart({ title, data, names, x, y, children }: PlaneChartProps) {
  return (
    <ChartFrame title={title} data={data} table="toggle" className="@container">
      <div className="flex flex-col gap-4 @lg:flex-row @lg:items-center @lg:gap-8">
        <AxisFrame x={x} y={y} className="aspect-square w-full max-w-md shrink-0">
          {children}
        </AxisFrame>
        <LetterKey names={names} />
      </div>
    </ChartFrame>
  )
}
