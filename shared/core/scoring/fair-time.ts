/**
 * A slow network is not the player's fault: what it took is taken off the answer time. Only the server's clock is read;
 * all that a phone can do is to answer a ping late, and that gains it little: of several measurements the shortest counts,
 * one answer is credited at most `creditMs`, and a person in a whole session at most `quotaMs`.
 */
export const fairTimeLimits = {
  /** Most that one answer is credited, milliseconds. */
  creditMs: 500,
  /** Most that one person is credited in a session, milliseconds: forty answers over a very bad network. */
  quotaMs: 20_000,
  /** Measurements that are remembered; older ones are of another network perhaps. */
  samples: 5,
} as const

/**
 * Milliseconds to take off an answer time.
 * @param roundTripsMs round trips to this phone as the server measured them, the newest last; none: nothing is credited
 * @param elapsedMs from the opening to the receipt of the answer, by the server's clock. What is left is never below 0
 * @param spentMs what this person was credited for other answers of the session
 */
export function creditedMs(roundTripsMs: readonly number[], elapsedMs: number, spentMs: number): number {
  if (roundTripsMs.length === 0) return 0
  // The opening travels down and the answer up: one round trip.
  const delay = Math.min(...roundTripsMs.slice(-fairTimeLimits.samples))
  const left = Math.max(0, fairTimeLimits.quotaMs - spentMs)
  return Math.max(0, Math.min(delay, fairTimeLimits.creditMs, left, elapsedMs))
}
