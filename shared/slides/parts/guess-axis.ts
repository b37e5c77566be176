import type { GuessRange } from './guess-range.ts'
import type { GuessColumn } from './guess-spread.ts'

/** Where a number stands on an axis of equally wide columns, from 0 (left end) to 1: in the middle of its step. */
export function axisPlace(value: number, columns: readonly GuessColumn[], { min, step }: GuessRange): number {
  const [first, second] = columns
  if (first === undefined) return 0
  const width = second === undefined ? first.to - first.from + step : second.from - first.from
  return (value - min + step / 2) / (width * columns.length)
}

/** The numbers to write on the axis: begins of columns, evenly spaced, and the last where there is room for it. */
export function axisTicks(columns: readonly GuessColumn[], range: GuessRange, most: number): number[] {
  const every = Math.ceil(columns.length / most)
  const ticks = columns.filter((_, index) => index % every === 0).map((column) => column.from)
  const end = columns.at(-1)
  const lastTick = ticks.at(-1)
  if (end === undefined || lastTick === undefined || end.to === lastTick) return ticks
  const room = axisPlace(end.to, columns, range) - axisPlace(lastTick, columns, range)
  // Too near to stand beside it: the end is more telling than a tick shortly before it.
  return room >= 0.7 * (every / columns.length) ? [...ticks, end.to] : [...ticks.slice(0, -1), end.to]
}
