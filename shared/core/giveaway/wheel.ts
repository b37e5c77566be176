/**
 * Geometry of the wheel's animation, which plays a result that is already fixed. Angles are degrees, clockwise (as in CSS and
 * on a canvas). The wheel has n equal slices; at angle 0 slice 0 begins under the pointer at the top, and the
 * others follow clockwise. Only + − × ÷ are used, so every device computes the same angles.
 */
export type WheelSpin = { finalAngle: number; durationMs: number }

/** The share of a slice, on each of its sides, where the pointer never stops: a stop must not look disputed. */
const sliceMargin = 0.05

/** On average one turn a second; the start is three times as fast. Fewer than three turns look like a nudge. */
const msPerTurn = 1000
const fewestTurns = 3

/**
 * A spin that stops with `winner`'s slice under the pointer.
 *
 * @param slices number of slices, at least 1
 * @param winner index of the winner's slice, from 0
 * @param durationMs how long the wheel turns; 0 for people who want no motion
 * @param u in [0, 1): where in the slice it stops
 */
export function planSpin(spin: { slices: number; winner: number; durationMs: number; u: number }): WheelSpin {
  const { slices, winner, durationMs, u } = spin
  if (!Number.isInteger(slices) || slices < 1) throw new RangeError(`not a number of slices: ${slices}`)
  if (!Number.isInteger(winner) || winner < 0 || winner >= slices) {
    throw new RangeError(`slice ${winner} of ${slices} does not exist`)
  }
  if (!Number.isFinite(durationMs) || durationMs < 0) throw new RangeError(`not a duration: ${durationMs}`)
  if (!(u >= 0 && u < 1)) throw new RangeError(`u is in [0, 1), not ${u}`)
  const place = winner + sliceMargin + u * (1 - 2 * sliceMargin)
  const turns = Math.max(fewestTurns, Math.round(durationMs / msPerTurn))
  return { finalAngle: 360 * (turns + 1) - (360 * place) / slices, durationMs }
}

/**
 * The wheel's angle `elapsedMs` after the start: a cubic ease-out, like a wheel that friction slows: its speed
 * only ever falls, to nothing. 0 before the start and exactly `finalAngle` from the end on.
 */
export function wheelAngle(spin: WheelSpin, elapsedMs: number): number {
  if (elapsedMs >= spin.durationMs) return spin.finalAngle
  if (elapsedMs <= 0) return 0
  const left = 1 - elapsedMs / spin.durationMs
  return spin.finalAngle * (1 - left * left * left)
}

/** The index of the slice under the pointer at an angle. */
export function segmentAtPointer(angle: number, slices: number): number {
  const place = ((-angle % 360) + 360) % 360
  return Math.min(slices - 1, Math.floor((place / 360) * slices))
}
