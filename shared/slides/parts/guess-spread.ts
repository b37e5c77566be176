import type { Counts } from '../../core/counts.ts'
import { type GuessRange, numberAt, stepOf, stepsOf } from './guess-range.ts'

/** Up to so many different numbers, each is counted by itself; more are counted in bins of equal width. */
export const mostCountedSingly = 500

/** The sum of all guesses, in steps above the least number. */
const sumKey = 's'
const binKey = (bin: number): string => `v:${bin}`
export const bandKey = (id: string): string => `band:${id}`

/** The next of 1, 2, 5, 10, 20, 50 … that is not below a number. */
function niceWidth(least: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) if (factor * power >= least) return factor * power
  }
}

/** How many steps one counted bin covers; 1 where every number is counted by itself. */
function binWidth(range: GuessRange): number {
  const numbers = stepsOf(range) + 1
  return numbers <= mostCountedSingly ? 1 : niceWidth(numbers / mostCountedSingly)
}

export function countGuess(value: number, range: GuessRange): Counts {
  const step = stepOf(value, range) ?? 0
  const bin = { [binKey(Math.floor(step / binWidth(range)))]: 1 }
  return step === 0 ? bin : { ...bin, [sumKey]: step }
}

export interface GuessColumn {
  /** The least and the greatest number of the column; the same where it holds one. */
  from: number
  to: number
  count: number
}

export interface GuessSpread {
  guesses: number
  /** null while nobody has guessed. */
  mean: number | null
  median: number | null
  /** Numbers were counted one by one: the median is exact, not interpolated within a bin. */
  exact: boolean
  columns: readonly GuessColumn[]
}

/** @param mostColumns the bins are drawn together into at most so many columns of a round width */
export function guessSpread(counts: Counts, range: GuessRange, mostColumns = 24): GuessSpread {
  const width = binWidth(range)
  const steps = stepsOf(range)
  const bins = Array.from({ length: Math.floor(steps / width) + 1 }, (_, bin) => counts[binKey(bin)] ?? 0)
  const guesses = bins.reduce((sum, count) => sum + count, 0)
  const perColumn = niceWidth(bins.length / mostColumns)
  const columns = Array.from({ length: Math.ceil(bins.length / perColumn) }, (_, column) => {
    const first = column * perColumn
    const last = Math.min(first + perColumn, bins.length) - 1
    return {
      from: numberAt(first * width, range),
      to: numberAt(Math.min((last + 1) * width - 1, steps), range),
      count: bins.slice(first, last + 1).reduce((sum, count) => sum + count, 0),
    }
  })
  return {
    guesses,
    mean: guesses === 0 ? null : numberAt((counts[sumKey] ?? 0) / guesses, range),
    median: guesses === 0 ? null : numberAt(medianStep(bins, guesses, width, steps), range),
    exact: width === 1,
    columns,
  }
}

/**
 * The median in steps. In a bin of several numbers its guesses are taken to lie evenly, as is usual for grouped data
 * (lower bound + width · (rank − ½) / count).
 */
function medianStep(bins: readonly number[], guesses: number, width: number, steps: number): number {
  const ranked = (rank: number): number => {
    let below = 0
    for (const [bin, count] of bins.entries()) {
      if (below + count >= rank) {
        const within = width === 1 ? 0 : (width * (rank - below - 0.5)) / count
        return Math.min(bin * width + within, steps)
      }
      below += count
    }
    return steps
  }
  return (ranked(Math.ceil(guesses / 2)) + ranked(Math.floor(guesses / 2) + 1)) / 2
}

/** How the room did against the actual value. */
export interface GuessAccuracy {
  /** Guesses that hit it exactly; null where numbers are not counted one by one. */
  exactly: number | null
  /** Guesses within a tenth of the range on either side. */
  near: number
  /** The counted number (or middle of a bin) that came closest, or null without guesses. */
  closest: number | null
}

export function guessAccuracy(counts: Counts, range: GuessRange, actual: number): GuessAccuracy {
  const reach = (range.max - range.min) / 10
  let near = 0
  let exactly = 0
  let closest: number | null = null
  for (const { value, count } of countedNumbers(counts, range)) {
    const off = Math.abs(value - actual)
    if (off === 0) exactly += count
    if (off <= reach) near += count
    if (closest === null || off < Math.abs(closest - actual)) closest = value
  }
  return { exactly: binWidth(range) === 1 ? exactly : null, near, closest }
}

/** The share of the other guesses that were further off than this one, 0 to 1; null without others. */
export function shareFurtherOff(
  counts: Counts,
  range: GuessRange,
  actual: number,
  own: number,
): number | null {
  let others = -1
  let further = 0
  for (const { value, count } of countedNumbers(counts, range)) {
    others += count
    if (Math.abs(value - actual) > Math.abs(own - actual)) further += count
  }
  return others < 1 ? null : Math.min(further / others, 1)
}

function countedNumbers(counts: Counts, range: GuessRange): { value: number; count: number }[] {
  const width = binWidth(range)
  const steps = stepsOf(range)
  return Object.entries(counts).flatMap(([key, count]) => {
    if (!key.startsWith('v:')) return []
    const first = Number(key.slice(2)) * width
    const last = Math.min(first + width - 1, steps)
    return [{ value: numberAt((first + last) / 2, range), count }]
  })
}
