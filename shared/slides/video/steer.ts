/** Where a player should be, by the server's clock. */
export interface Wanted {
  seconds: number
  playing: boolean
  /** The end has been reached: the last picture stays. */
  over: boolean
}

/** Where a player is. */
export interface Actual {
  seconds: number
  state: 'playing' | 'standing' | 'waiting'
}

export interface Steering {
  /** Seconds to jump to, or null. */
  seek: number | null
  set: 'play' | 'pause' | null
}

/** After a jump a player is left alone this long: it loads, and a second jump would make it load again. Milliseconds. */
const settleMs = 3000
/** A standing player is put at the very place. */
const standingTolerance = 0.4

/**
 * What to tell a player so that every screen shows the same place.
 * @param tolerance seconds that a playing one may be off: a jump is more disturbing than that
 * @param sinceSeekMs since the last jump
 */
export function steer(wanted: Wanted, actual: Actual, tolerance: number, sinceSeekMs: number): Steering {
  const off = Math.abs(wanted.seconds - actual.seconds)
  if (!wanted.playing) {
    return {
      seek: off > standingTolerance && sinceSeekMs > 1000 ? wanted.seconds : null,
      set: actual.state === 'standing' ? null : 'pause',
    }
  }
  if (wanted.over) {
    // What ends a moment earlier or later on another screen ends by itself.
    const missedIt = actual.state === 'standing' && off > 2 && sinceSeekMs > settleMs
    return { seek: missedIt ? wanted.seconds : null, set: null }
  }
  const set = actual.state === 'standing' ? 'play' : null
  const jumps = off > tolerance && sinceSeekMs > settleMs
  return { seek: jumps ? wanted.seconds : null, set }
}
