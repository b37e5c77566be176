import { type Moved, withMovement } from '../../shared/core/scoring/movement.ts'
import { teamStandings } from '../../shared/core/scoring/teams.ts'
import { unrevealedRuns } from '../../shared/core/session/state.ts'
import type { OwnStanding, StandingRow, StandingsView, TeamRow } from '../../shared/protocol/views.ts'
import type { ParticipantStore, PlayerScore, SessionRow } from '../store/store.ts'
import type { CachedSession } from './session-cache.ts'
import { standingRow } from './views.ts'

/** Everybody's place, as it is between two commands. */
export interface StandingsTable {
  ranked: readonly Moved<PlayerScore>[]
  /** Place in `ranked` by participant. */
  indexes: ReadonlyMap<string, number>
  /** Participants who are not out; null where nobody can be. */
  left: number | null
  /** null: the deck has no teams. */
  teams: readonly TeamRow[] | null
}

/** How many rows above and below their own a phone shows. */
const neighbours = 2

/**
 * Everybody's place, one table a session: a whole audience asks after every reveal, and between two commands the
 * table is the same for all of them.
 */
export class StandingsTables {
  readonly #participants: ParticipantStore
  readonly #settled: (row: SessionRow) => Promise<void>
  readonly #tables = new Map<string, { version: number; table: Promise<StandingsTable> }>()

  /** @param settled resolves when all that has been revealed is settled */
  constructor(participants: ParticipantStore, settled: (row: SessionRow) => Promise<void>) {
    this.#participants = participants
    this.#settled = settled
  }

  async table(row: SessionRow): Promise<StandingsTable> {
    await this.#settled(row)
    const kept = this.#tables.get(row.id)
    if (kept?.version === row.version) return kept.table
    const table = readTable(this.#participants, row)
    const entry = { version: row.version, table }
    this.#tables.set(row.id, entry)
    table.catch(() => {
      if (this.#tables.get(row.id) === entry) this.#tables.delete(row.id)
    })
    return table
  }

  async of({ row }: CachedSession, participantId: string): Promise<OwnStanding> {
    const table = await this.table(row)
    const responses = await this.#participants.responsesOf(row.id, participantId)
    const index = table.indexes.get(participantId)
    const own = index === undefined ? undefined : table.ranked[index]
    const revealed = responses.filter(({ slideId, run }) => {
      const progress = row.state.slides[slideId]
      return progress?.phase === 'revealed' && progress.run === run
    })
    // Whoever has never answered stands in no table, and may be out all the same.
    const absent = own ? null : await this.#participants.byId(participantId)
    const team = own?.team ?? absent?.team ?? null
    return {
      score: own?.score ?? 0,
      rank: own?.rank ?? table.ranked.length + 1,
      players: table.ranked.length,
      points: Object.fromEntries(revealed.map(({ slideId, points }) => [slideId, points])),
      moved: own?.moved ?? null,
      out: own?.out ?? absent?.out ?? false,
      around:
        index === undefined
          ? []
          : table.ranked
              .slice(Math.max(0, index - neighbours), index + neighbours + 1)
              .map((entry) => ({ ...standingRow(entry), own: entry.id === participantId })),
      team: (team === null ? null : table.teams?.find((entry) => entry.team === team)) ?? null,
    }
  }

  forget(sessionId: string): void {
    this.#tables.delete(sessionId)
  }
}

/** Reads the table anew. Everything must be settled. */
export async function readTable(participants: ParticipantStore, row: SessionRow): Promise<StandingsTable> {
  const { settings } = row.deck
  const { survivor } = settings.quiz
  const before = row.state.boards?.before ?? null
  // A score that has their points would tell who was right, and move people for a question that nobody has seen the end of.
  const hidden = unrevealedRuns(row.state)
  const [stored, early, then, left, sizes] = await Promise.all([
    participants.scores(row.id),
    hidden.length === 0 ? [] : participants.scoresOf(row.id, hidden),
    // Who is out decides the order of survivors, and that has no "before".
    before === null || survivor ? null : participants.scoresOf(row.id, before),
    survivor ? participants.countLeft(row.id) : null,
    settings.teams ? participants.teamSizes(row.id) : {},
  ])
  const scores = without(stored, early)
  const ranked = withMovement(scores, then)
  const { teams } = settings
  return {
    ranked,
    indexes: new Map(ranked.map(({ id }, index) => [id, index])),
    left,
    teams: teams
      ? teamStandings(teams.names.length, scores, sizes, teams).map((entry) => ({
          ...entry,
          name: teams.names[entry.team] ?? '',
        }))
      : null,
  }
}

function without(
  scores: readonly PlayerScore[],
  early: readonly { id: string; score: number; timeMs: number }[],
): PlayerScore[] {
  const earlyById = new Map(early.map((one) => [one.id, one]))
  return scores.map((player) => {
    const less = earlyById.get(player.id)
    return less
      ? { ...player, score: player.score - less.score, timeMs: player.timeMs - less.timeMs }
      : player
  })
}

/** The table's first `places` rows for a screen or a report; null when nobody has been scored. */
export function standingsView(table: StandingsTable, places: number): StandingsView | null {
  const { ranked, left, teams } = table
  if (ranked.length === 0) return null
  return { rows: rowsOf(table, 0, places), players: ranked.length, left, teams: teams ? [...teams] : null }
}

export const rowsOf = ({ ranked }: StandingsTable, from: number, count: number): StandingRow[] =>
  ranked.slice(from, from + count).map(standingRow)
