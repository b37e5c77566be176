const dayMs = 86_400_000

/** Heat keys are whole thousandths of a half-life, so that a database can sort and index them. */
const steps = 1000

export interface WarmAct {
  points: number
  /** Epoch milliseconds. */
  at: number
}

/**
 * The logarithm to base 2 of the sum of `points · 2^(at / half-life)`, in thousandths: by how many half-lives a single
 * point of the epoch would have to be older to be as warm. It does not depend on the time of asking, so people can be kept
 * in the order of their heat. null: nothing has warmed them. Rules HEAT1 to HEAT3.
 */
export function heatKey(acts: readonly WarmAct[], halfLifeDays: number): number | null {
  const exponents = acts
    .filter(({ points }) => points > 0)
    .map(({ points, at }) => Math.log2(points) + at / (halfLifeDays * dayMs))
  if (exponents.length === 0) return null
  // Log-sum-exp: the largest term is taken out, for 2^(680 and more) times thousands leaves too few digits.
  const largest = Math.max(...exponents)
  const sum = exponents.reduce((total, exponent) => total + 2 ** (exponent - largest), 0)
  return Math.round((largest + Math.log2(sum)) * steps)
}

/** Points as they are felt now: each lost half of itself in every half-life since. */
export function heatAt(key: number | null, now: number, halfLifeDays: number): number {
  return key === null ? 0 : 2 ** (key / steps - now / (halfLifeDays * dayMs))
}

/** The key of a heat that is felt now: the border of those who are at least so warm. */
export const heatKeyAt = (heat: number, now: number, halfLifeDays: number): number =>
  Math.ceil((Math.log2(heat) + now / (halfLifeDays * dayMs)) * steps)
