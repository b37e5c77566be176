import type { Counts } from '../counts.ts'

/**
 * The funnel of a session as counts: `now:2` participants are at the model's stage 2, `move:0:2` moves were
 * made from stage 0 to stage 2. Like a slide's counts they only add, so any node may add to them.
 */
export const nowKey = (stage: number): string => `now:${stage}`
export const moveKey = (from: number, to: number): string => `move:${from}:${to}`

export interface FunnelReading {
  /** Participants at each stage now. */
  now: number[]
  /** Participants who got at least as far as each stage. */
  reached: number[]
  /** `reached[i] / reached[i - 1]`, 0 to 1; null for the first stage and where nobody was before. */
  conversion: (number | null)[]
  moves: { from: number; to: number; count: number }[]
}

/** Reads funnel counts for a model of `stages` stages. Moves come most frequent first. */
export function readFunnel(counts: Counts, stages: number): FunnelReading {
  const now = Array.from({ length: stages }, (_, stage) => counts[nowKey(stage)] ?? 0)
  const reached = new Array<number>(stages).fill(0)
  let sum = 0
  for (let stage = stages - 1; stage >= 0; stage--) {
    sum += now[stage] ?? 0
    reached[stage] = sum
  }
  const conversion = reached.map((count, stage) => {
    const before = reached[stage - 1]
    return before ? count / before : null
  })
  const moves = Object.entries(counts)
    .flatMap(([key, count]) => {
      const [kind, from, to] = key.split(':')
      return kind === 'move' && count > 0 ? [{ from: Number(from), to: Number(to), count }] : []
    })
    .sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to)
  return { now, reached, conversion, moves }
}
