import * as z from 'zod/mini'

/** Who may win a live draw. Published in the draw's OPEN record, so visible ASCII ids and no personal data. */
export const eligibilitySchema = z.strictObject({
  /** Connected when the list is locked. */
  present: z.boolean(),
  /** Slides that must all have been answered. */
  answeredSlideIds: z.array(z.string().check(z.regex(/^[!-~]{1,64}$/))).check(z.maxLength(200)),
  /** The lowest stage that qualifies, as an index into the session's stage model (at most 8 stages). */
  stageAtLeast: z.nullable(z.int().check(z.nonnegative(), z.maximum(7))),
  /** Only those who agreed to take part. */
  optIn: z.boolean(),
  /** Nobody who has already won in this session. */
  excludeFormerWinners: z.boolean(),
})
export type Eligibility = z.infer<typeof eligibilitySchema>

/** What the rules look at in one participant, at the moment of the lock. */
export type Candidate = {
  participantId: string
  connected: boolean
  /** Ids of the slides that this participant answered. */
  answered: ReadonlySet<string>
  /** Index into the session's stage model. */
  stage: number
  optedIn: boolean
  wonBefore: boolean
  removed: boolean
}

/** Why a participant is not in the draw; the first that holds, in this order. */
export type IneligibleReason =
  | 'removed'
  | 'not-present'
  | 'not-answered'
  | 'stage-too-low'
  | 'not-opted-in'
  | 'won-before'

export type Judgement = { eligible: true } | { eligible: false; reason: IneligibleReason }

/** Whether a participant takes part in the draw, and if not, the first reason. */
export function judge(candidate: Candidate, eligibility: Eligibility): Judgement {
  const reason = firstReason(candidate, eligibility)
  return reason === null ? { eligible: true } : { eligible: false, reason }
}

function firstReason(candidate: Candidate, eligibility: Eligibility): IneligibleReason | null {
  if (candidate.removed) return 'removed'
  if (eligibility.present && !candidate.connected) return 'not-present'
  if (!eligibility.answeredSlideIds.every((id) => candidate.answered.has(id))) return 'not-answered'
  if (eligibility.stageAtLeast !== null && candidate.stage < eligibility.stageAtLeast) return 'stage-too-low'
  if (eligibility.optIn && !candidate.optedIn) return 'not-opted-in'
  if (eligibility.excludeFormerWinners && candidate.wonBefore) return 'won-before'
  return null
}
