import { standings } from '../../shared/core/scoring/standings.ts'
import type { OwnStanding } from '../../shared/protocol/views.ts'
import type { ParticipantStore } from '../store/store.ts'
import type { CachedSession } from './session-cache.ts'

interface Table {
  version: number
  places: Promise<{ players: number; byId: ReadonlyMap<string, { score: number; rank: number }> }>
}

/**
 * Everybody's place, one table a session: a whole audience asks after every reveal, and between two commands the
 * table is the same for all of them.
 */
export class StandingsTables {
  readonly #participants: ParticipantStore
  readonly #tables = new Map<string, Table>()

  constructor(participants: ParticipantStore) {
    this.#participants = participants
  }

  async of({ row }: CachedSession, participantId: string): Promise<OwnStanding> {
    let table = this.#tables.get(row.id)
    if (table?.version !== row.version) {
      table = { version: row.version, places: this.#read(row.id) }
      this.#tables.set(row.id, table)
    }
    const [{ players, byId }, responses] = await Promise.all([
      table.places,
      this.#participants.responsesOf(row.id, participantId),
    ])
    const own = byId.get(participantId)
    const revealed = responses.filter(({ slideId, run }) => {
      const progress = row.state.slides[slideId]
      return progress?.phase === 'revealed' && progress.run === run
    })
    return {
      score: own?.score ?? 0,
      rank: own?.rank ?? players + 1,
      players,
      points: Object.fromEntries(revealed.map(({ slideId, points }) => [slideId, points])),
    }
  }

  forget(sessionId: string): void {
    this.#tables.delete(sessionId)
  }

  async #read(sessionId: string): Promise<Awaited<Table['places']>> {
    const ranked = standings(await this.#participants.scores(sessionId))
    return {
      players: ranked.length,
      byId: new Map(ranked.map(({ id, score, rank }) => [id, { score, rank }])),
    }
  }
}
