import { useEffect, useEffectEvent, useRef } from 'react'
import { type Playback, positionAt } from '../../core/session/playback.ts'
import { type Actual, steer } from './steer.ts'

/** A player of any kind, as it is steered. */
export interface Player {
  actual(): Actual
  play(): void
  pause(): void
  seek(seconds: number): void
}

const everyMs = 250

/** Keeps a player where the session is. @param player null: not ready yet */
export function useSteering(
  player: Player | null,
  playback: Playback | null,
  options: { durationMs: number | null; clockOffsetMs: number; tolerance: number },
): void {
  const lastSeek = useRef(Number.NEGATIVE_INFINITY)
  const { durationMs, clockOffsetMs, tolerance } = options

  const look = useEffectEvent(() => {
    // What was never started stands at its beginning, as it is.
    if (player === null || playback === null) return
    const now = performance.now()
    const position = positionAt(playback, Date.now() + clockOffsetMs, durationMs)
    const wanted = {
      seconds: position / 1000,
      playing: playback.playing,
      over: durationMs !== null && position >= durationMs - 300,
    }
    const { seek, set } = steer(wanted, player.actual(), tolerance, now - lastSeek.current)
    if (seek !== null) {
      lastSeek.current = now
      player.seek(seek)
    }
    if (set === 'play') player.play()
    else if (set === 'pause') player.pause()
  })

  // Views come anew with the same command in them.
  const command = playback === null ? '' : `${playback.playing} ${playback.positionMs} ${playback.at}`
  useEffect(() => {
    if (player === null || command === '') return
    // A command is carried out at once, and the place kept from then on.
    lastSeek.current = Number.NEGATIVE_INFINITY
    look()
    const timer = setInterval(() => look(), everyMs)
    return () => clearInterval(timer)
  }, [player, command])
}
