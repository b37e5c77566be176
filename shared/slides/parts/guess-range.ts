/** The numbers that can be guessed: `min`, `min + step` … up to `max`. All have at most two decimals. */
export interface GuessRange {
  min: number
  max: number
  step: number
}

/** Largest number on either side of zero, and most steps of a range: sums of 100,000 guesses stay exact integers. */
export const rangeLimits = { number: 1_000_000_000, step: 0.01, steps: 1_000_000 } as const

/** Most characters of the unit after a number. */
export const unitLimit = 12

/** Decimal fractions are computed with as whole hundredths, so that 0.1 + 0.2 is 0.3. */
const hundredths = (value: number): number => Math.round(value * 100)

export const roundToHundredth = (value: number): number => hundredths(value) / 100

export function hasTwoDecimals(value: number): boolean {
  return Math.abs(value * 100 - hundredths(value)) < 1e-3
}

/** How many steps lead from the least number to the greatest. */
export function stepsOf({ min, max, step }: GuessRange): number {
  return Math.floor((hundredths(max) - hundredths(min)) / hundredths(step))
}

export function isGuessRange(range: GuessRange): boolean {
  const { min, max, step } = range
  if (![min, max, step].every(hasTwoDecimals) || step < rangeLimits.step) return false
  const steps = stepsOf(range)
  return steps >= 1 && steps <= rangeLimits.steps
}

/** How many steps a number is above the least one, or null where the range does not have it. */
export function stepOf(value: number, range: GuessRange): number | null {
  if (!hasTwoDecimals(value)) return null
  const above = hundredths(value) - hundredths(range.min)
  const step = above / hundredths(range.step)
  return Number.isInteger(step) && step >= 0 && step <= stepsOf(range) ? step : null
}

/** The number that is `step` steps above the least one; between two of them for a fraction. */
export function numberAt(step: number, range: GuessRange): number {
  return (hundredths(range.min) + step * hundredths(range.step)) / 100
}

/** The number of the range next to any number. */
export function nearestNumber(value: number, range: GuessRange): number {
  const step = Math.round((hundredths(value) - hundredths(range.min)) / hundredths(range.step))
  return numberAt(Math.min(Math.max(step, 0), stepsOf(range)), range)
}

/** The number that a draft holds, if the range has it. */
export function draftGuess(draft: unknown, range: GuessRange): number | null {
  if (typeof draft !== 'object' || draft === null || !('value' in draft)) return null
  const { value } = draft
  return typeof value === 'number' && stepOf(value, range) !== null ? value : null
}
