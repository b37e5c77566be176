export interface Scored {
  id: string
  score: number
  /** Total answer time in milliseconds; of two equal scores the shorter time stands first. */
  timeMs: number
}

export type Ranked<Entry extends Scored> = Entry & { rank: number }

/** Competition ranking (1, 2, 2, 4): equal score and equal time share a place. Order within a tie is by id, so it is stable. */
export function standings<Entry extends Scored>(entries: readonly Entry[]): Ranked<Entry>[] {
  const sorted = [...entries].sort(
    (a, b) => b.score - a.score || a.timeMs - b.timeMs || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  let rank = 0
  return sorted.map((entry, index) => {
    const before = sorted[index - 1]
    if (!before || before.score !== entry.score || before.timeMs !== entry.timeMs) rank = index + 1
    return { ...entry, rank }
  })
}
