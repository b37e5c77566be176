import * as z from 'zod/mini'

export const pointsPolicySchema = z.discriminatedUnion('policy', [
  z.strictObject({ policy: z.literal('none') }),
  z.strictObject({ policy: z.literal('flat'), points: z.int().check(z.gte(1), z.lte(10_000)) }),
  z.strictObject({
    policy: z.literal('speed'),
    max: z.int().check(z.gte(1), z.lte(10_000)),
    min: z.int().check(z.gte(0), z.lte(10_000)),
  }),
])
export type PointsPolicy = z.infer<typeof pointsPolicySchema>

/**
 * Points for an answer.
 * @param share correct share, 0 to 1
 * @param elapsedMs answer time in milliseconds, as measured by the server
 * @param limitMs the slide's time limit in milliseconds; null: no limit, so speed cannot count and `max` is given
 * @returns whole points ≥ 0. Under `speed` a right answer falls linearly from `max` at once to `min` at the limit
 *   (the rule that AhaSlides documents for its quizzes); the share scales the result.
 */
export function points(
  policy: PointsPolicy,
  share: number,
  elapsedMs: number,
  limitMs: number | null,
): number {
  if (share <= 0 || policy.policy === 'none') return 0
  if (policy.policy === 'flat') return Math.round(policy.points * share)
  const min = Math.min(policy.min, policy.max)
  if (limitMs === null || limitMs <= 0) return Math.round(policy.max * share)
  const used = Math.min(Math.max(elapsedMs, 0), limitMs) / limitMs
  return Math.round((policy.max - (policy.max - min) * used) * share)
}
