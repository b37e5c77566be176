import { type Ranked, type Scored, standings } from './standings.ts'

export type Moved<Entry extends Scored> = Ranked<Entry> & {
  /** Places gained since the last time (negative: lost); null: was not on the board then. */
  moved: number | null
}

/**
 * The standings, with how far everybody has come since they were last shown.
 * @param before what was earned up to then; null: they have not been shown before, so nobody has moved
 */
export function withMovement<Entry extends Scored>(
  entries: readonly Entry[],
  before: readonly Scored[] | null,
): Moved<Entry>[] {
  const known = new Set(entries.map(({ id }) => id))
  // Whoever has left since then has moved nobody up.
  const then = standings((before ?? []).filter(({ id }) => known.has(id)))
  const rankThen = new Map(then.map(({ id, rank }) => [id, rank]))
  return standings(entries).map((entry) => {
    const rank = rankThen.get(entry.id)
    return { ...entry, moved: rank === undefined ? null : rank - entry.rank }
  })
}
