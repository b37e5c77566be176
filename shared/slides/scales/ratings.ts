import type { Counts } from '../../core/counts.ts'
import { type StepCount, stepCounts, stepOr } from '../parts/spread.ts'

/** How a statement was rated. */
export interface StatementRating {
  statement: string
  rating: number
}

/** The key under which ratings of a statement with this step are counted. */
export const scaleKey = (statement: string, step: number): string => `s:${statement}:${step}`

/** How often each step from 1 to `steps` was given to a statement. */
export const statementSteps = (counts: Counts, statement: string, steps: number): StepCount[] =>
  stepCounts(counts, (step) => scaleKey(statement, step), { from: 1, to: steps })

/** The ratings with one of them set, or taken back with null; in the order of the statements. */
export function withRating(
  ratings: readonly StatementRating[],
  statements: readonly { id: string }[],
  { statement, rating }: { statement: string; rating: number | null },
): StatementRating[] {
  return statements.flatMap(({ id }) => {
    const now = id === statement ? rating : ratingOf(ratings, id)
    return now === null ? [] : [{ statement: id, rating: now }]
  })
}

/** The rating of a statement, or null where it was left out. */
export function ratingOf(ratings: readonly StatementRating[], statement: string): number | null {
  return ratings.find((one) => one.statement === statement)?.rating ?? null
}

/** The ratings that a draft holds, without statements and steps that the slide no longer has; null when it holds none. */
export function draftRatings(
  draft: unknown,
  { statements, steps }: { statements: readonly { id: string }[]; steps: number },
): StatementRating[] | null {
  if (typeof draft !== 'object' || draft === null || !('ratings' in draft)) return null
  const { ratings } = draft
  if (!Array.isArray(ratings)) return null
  return statements.flatMap(({ id }) => {
    const found: unknown = ratings.find(
      (one: unknown) => typeof one === 'object' && one !== null && 'statement' in one && one.statement === id,
    )
    if (typeof found !== 'object' || found === null || !('rating' in found)) return []
    const rating = stepOr(found.rating, { from: 1, to: steps })
    return rating === null ? [] : [{ statement: id, rating }]
  })
}

/** Whether two answers rate the same statements alike. */
export function sameRatings(a: readonly StatementRating[], b: readonly StatementRating[]): boolean {
  return a.length === b.length && a.every(({ statement, rating }) => ratingOf(b, statement) === rating)
}
