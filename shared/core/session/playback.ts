/** What a slide plays on the screens: playing or not, and where it was at a moment of the server's clock. */
export interface Playback {
  playing: boolean
  /** Milliseconds from the beginning, at `at`. */
  positionMs: number
  /** Epoch milliseconds by the server's clock. */
  at: number
}

/**
 * Where it is now. Every screen works it out by the same clock, so that all of them stand at the same place.
 * @param durationMs how long it is; null: not known, it goes on
 */
export function positionAt(playback: Playback | undefined, now: number, durationMs: number | null): number {
  if (!playback) return 0
  const { playing, positionMs, at } = playback
  const position = playing ? positionMs + Math.max(0, now - at) : positionMs
  return durationMs === null ? position : Math.min(position, durationMs)
}

/** After this command: it plays or stands, from where it was or from another place. What is over begins again. */
export function played(
  playback: Playback | undefined,
  command: { playing: boolean; positionMs: number | null },
  now: number,
  durationMs: number | null,
): Playback {
  const wanted = command.positionMs ?? positionAt(playback, now, durationMs)
  const position = durationMs === null ? wanted : Math.min(wanted, durationMs)
  const isOver = command.playing && durationMs !== null && position >= durationMs
  return { playing: command.playing, positionMs: isOver ? 0 : position, at: now }
}
