import type { Counts } from '../../core/counts.ts'

/** A scale of whole steps, both ends included. */
export interface StepRange {
  from: number
  to: number
}

/** How often one step of a scale was chosen. */
export interface StepCount {
  step: number
  count: number
}

/** How often each step was chosen, also those that nobody chose. */
export function stepCounts(
  counts: Counts,
  keyOf: (step: number) => string,
  { from, to }: StepRange,
): StepCount[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    step: from + index,
    count: counts[keyOf(from + index)] ?? 0,
  }))
}

export const answersOf = (steps: readonly StepCount[]): number =>
  steps.reduce((sum, { count }) => sum + count, 0)

/** The mean step, or null while nobody has chosen one. */
export function meanOf(steps: readonly StepCount[]): number | null {
  const answers = answersOf(steps)
  if (answers === 0) return null
  return steps.reduce((sum, { step, count }) => sum + step * count, 0) / answers
}

/** The standard deviation over all who chose, in steps; null while nobody has. */
export function deviationOf(steps: readonly StepCount[]): number | null {
  const mean = meanOf(steps)
  if (mean === null) return null
  const squares = steps.reduce((sum, { step, count }) => sum + count * (step - mean) ** 2, 0)
  return Math.sqrt(squares / answersOf(steps))
}

/** The value as a step of the scale, or null where it is none: drafts hold whatever an earlier page wrote. */
export function stepOr(value: unknown, { from, to }: StepRange): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : null
}
