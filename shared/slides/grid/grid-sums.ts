import type { Counts } from '../../core/counts.ts'
import { type Place, type Quarter, quarterOf, quarters } from './quarters.ts'

/**
 * What one answer adds for each item it places: one for the quarter, and the sums from which mean and spread follow.
 * A sum of zero is left out.
 */
export function countPlaces(places: readonly Place[]): Counts {
  const counts: Record<string, number> = {}
  for (const { id, x, y } of places) {
    counts[`${quarterOf({ x, y })}:${id}`] = 1
    if (x > 0) {
      counts[`x:${id}`] = x
      counts[`xx:${id}`] = x * x
    }
    if (y > 0) {
      counts[`y:${id}`] = y
      counts[`yy:${id}`] = y * y
    }
  }
  return counts
}

export interface PlacedItem {
  /** How many placed it. */
  placed: number
  /** Means and standard deviations, on the axes from 0 to 100. */
  x: number
  y: number
  spreadX: number
  spreadY: number
}

/** Where the room places an item: the mean and the standard deviation over all who placed it. Null: nobody did. */
export function placedItem(counts: Counts, id: string): PlacedItem | null {
  const placed = quarters.reduce((sum, quarter) => sum + placedIn(counts, id, quarter), 0)
  if (placed === 0) return null
  const x = (counts[`x:${id}`] ?? 0) / placed
  const y = (counts[`y:${id}`] ?? 0) / placed
  // Var(X) = E(X²) − E(X)²; of equal numbers rounding may leave a little less than nothing.
  const deviation = (squares: number, mean: number) => Math.sqrt(Math.max(0, squares / placed - mean * mean))
  return {
    placed,
    x,
    y,
    spreadX: deviation(counts[`xx:${id}`] ?? 0, x),
    spreadY: deviation(counts[`yy:${id}`] ?? 0, y),
  }
}

/** How many placed an item in a quarter. */
export function placedIn(counts: Counts, id: string, quarter: Quarter): number {
  return counts[`${quarter}:${id}`] ?? 0
}
