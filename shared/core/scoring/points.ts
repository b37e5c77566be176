/** Apart from the schema (`points-policy.ts`), since phones compute their points with this code and carry no schemas. */

/** The most points that one answer can be given, and the most hints of one question. */
export const pointsLimits = { most: 10_000, hints: 3 } as const

/** How a right answer earns points. `order` is decided when the question is revealed, all else at once. */
export type PointsPolicy =
  | { policy: 'none' }
  | { policy: 'flat'; points: number }
  | { policy: 'speed'; max: number; min: number }
  | { policy: 'halving'; max: number }
  | { policy: 'order'; max: number; min: number; step: number }

/** All of a question's settings that decide its points. */
export interface Scoring {
  points: PointsPolicy
  /** The question counts twice. */
  double: boolean
  /** What each hint takes off, in the order in which they are given; whole percent of the answer's points. */
  hintCosts: readonly number[]
}

/** What an answer is given points for. */
export interface Earned {
  /** Correct share, 0 to 1. */
  share: number
  /** Answer time in milliseconds by the server's clock, network delay credited. */
  elapsedMs: number
  /** The slide's time limit in milliseconds; null: no limit, so that speed cannot count and the maximum is given. */
  limitMs: number | null
  /** Hints that were taken before answering. */
  hints: number
  /** Place among the right answers from 1, for `order`; null while it is not known. */
  place: number | null
}

/** Milliseconds within which `halving` gives all its points. */
const fullMs = 500

/**
 * Whole points ≥ 0 for an answer, where t is the answer time, T the limit and s the correct share:
 *
 * - `none`: 0. `flat`: points · s.
 * - `speed`: (max − (max − min) · t/T) · s, linear from `max` at once to `min` at the limit, as AhaSlides documents it
 *   for its quizzes ("faster answers get more points").
 * - `halving`: round((1 − t/T/2) · max) · s, and all of `max` below 0.5 s, as Kahoot documents it ("How points work").
 * - `order`: (max − step · (place − 1), but not below `min`) · s, where place counts the right answers by their time; 0
 *   while the place is not known.
 *
 * A double question counts twice; each hint then takes its percent off, never below 0.
 */
export function pointsOf({ points, double, hintCosts }: Scoring, earned: Earned): number {
  if (earned.share <= 0) return 0
  const full = basePoints(points, earned) * earned.share * (double ? 2 : 1)
  const cost = hintCosts.slice(0, earned.hints).reduce((sum, percent) => sum + percent, 0)
  return Math.round(full * Math.max(0, 1 - cost / 100))
}

function basePoints(policy: PointsPolicy, { elapsedMs, limitMs, place }: Earned): number {
  const used = limitMs === null || limitMs <= 0 ? 0 : Math.min(Math.max(elapsedMs, 0), limitMs) / limitMs
  switch (policy.policy) {
    case 'none':
      return 0
    case 'flat':
      return policy.points
    case 'speed':
      return policy.max - (policy.max - Math.min(policy.min, policy.max)) * used
    case 'halving':
      return elapsedMs < fullMs ? policy.max : Math.round((1 - used / 2) * policy.max)
    case 'order':
      return place === null
        ? 0
        : Math.max(policy.max - policy.step * (place - 1), Math.min(policy.min, policy.max))
  }
}

/** Whether answers count towards the standings at all. */
export const isScored = ({ points }: Pick<Scoring, 'points'>): boolean => points.policy !== 'none'
