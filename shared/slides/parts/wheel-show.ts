import { planSpin, wheelAngle } from '../../core/giveaway/wheel.ts'

/**
 * The course of the show that plays a finished draw: one spin for each winner. It depends on nothing but the server's time
 * of the draw, so every screen and phone is at the same point, and whoever comes later sees how it ended.
 */

/** Lead-in before the first spin: longer than it takes for the result to reach a slow phone. */
export const leadInMs = 3000
const firstSpinMs = 9000
/** The later spins are shorter, and shorter still when there are many winners. */
const laterSpinMs = { few: 6000, many: 3500 }
const fewWinners = 4
/** How long a winner is celebrated before the wheel turns again. */
const celebrationMs = { few: 3500, many: 2500 }

export interface ShowAct {
  /** Milliseconds from the draw. */
  startsAt: number
  /** The wheel rests, and the winner is announced. */
  announcedAt: number
  /** Degrees at the start of the spin, and how far it turns. */
  fromAngle: number
  turn: number
}

export interface WheelResult {
  slices: number
  winnerSlices: readonly number[]
  /** In [0, 1): where in the first winner's slice the wheel stops. */
  spin: number
}

/** The golden ratio's fraction spreads the later stops over their slices without more randomness. */
const nextStop = 0.618034

/**
 * The acts, one per winner. A slice that does not exist is announced without a spin: better than no show for anybody.
 * @param standsAt degrees at which the wheel has come to rest before; it goes on from there
 */
export function planShow({ slices, winnerSlices, spin }: WheelResult, standsAt = 0): ShowAct[] {
  const size = winnerSlices.length > fewWinners ? 'many' : 'few'
  const acts: ShowAct[] = []
  let startsAt = leadInMs
  let fromAngle = standsAt
  let u = spin
  for (const winner of winnerSlices) {
    if (!Number.isInteger(winner) || winner < 0 || winner >= slices) {
      acts.push({ startsAt, announcedAt: startsAt, fromAngle, turn: 0 })
      startsAt += celebrationMs[size]
      continue
    }
    const durationMs = acts.length === 0 ? firstSpinMs : laterSpinMs[size]
    const rest = planSpin({ slices, winner, durationMs, u }).finalAngle
    const turn = rest - (fromAngle % 360)
    acts.push({ startsAt, announcedAt: startsAt + durationMs, fromAngle, turn })
    startsAt += durationMs + celebrationMs[size]
    fromAngle += turn
    u = (u + nextStop) % 1
  }
  return acts
}

export interface ShowMoment {
  phase: 'lead-in' | 'spinning' | 'celebrating' | 'over'
  /** Winners announced so far. */
  announced: number
  /** Milliseconds until the next change, or null when nothing changes any more. */
  nextIn: number | null
}

/** Where the show stands `elapsedMs` after the draw. */
export function showAt(acts: readonly ShowAct[], elapsedMs: number): ShowMoment {
  for (const [index, act] of acts.entries()) {
    if (elapsedMs < act.startsAt) {
      return {
        phase: index === 0 ? 'lead-in' : 'celebrating',
        announced: index,
        nextIn: act.startsAt - elapsedMs,
      }
    }
    if (elapsedMs < act.announcedAt) {
      return { phase: 'spinning', announced: index, nextIn: act.announcedAt - elapsedMs }
    }
  }
  return { phase: 'over', announced: acts.length, nextIn: null }
}

/** The wheel's angle in degrees `elapsedMs` after the draw; it keeps growing from act to act. */
export function showAngle(acts: readonly ShowAct[], elapsedMs: number): number {
  let angle = acts[0]?.fromAngle ?? 0
  for (const act of acts) {
    if (elapsedMs < act.startsAt) break
    const durationMs = act.announcedAt - act.startsAt
    angle = act.fromAngle + wheelAngle({ finalAngle: act.turn, durationMs }, elapsedMs - act.startsAt)
  }
  return angle
}

/** Beyond this the slices are too thin for a flap to be seen hitting each. */
const mostFlaps = 80
const mostDeflection = 16

/**
 * How far a flap that the slices' edges push aside is bent, in degrees (0: at rest).
 * @param degreesPerMs the wheel's speed; at high speed the flap has no time to fall back
 */
export function flapDeflection(angle: number, degreesPerMs: number, slices: number): number {
  if (slices > mostFlaps || slices < 2 || degreesPerMs <= 0) return 0
  const sliceAngle = 360 / slices
  const passed = (((angle % sliceAngle) + sliceAngle) % sliceAngle) / degreesPerMs
  const fallBackMs = 140
  return mostDeflection * Math.max(0, 1 - passed / fallBackMs)
}
