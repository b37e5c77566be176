import type { Kysely, Selectable } from 'kysely'
import { sql } from 'kysely'
import { containing, foldCase } from './fold-case.ts'
import type { Database, ParticipantTable, ResponseTable } from './schema.ts'
import type { ParticipantRecord, ParticipantStore, StoredResponse } from './store.ts'

export const participantColumns = [
  'participant.id',
  'participant.sessionId',
  'participant.nickname',
  'participant.avatar',
  'participant.language',
  'participant.channel',
  'participant.stage',
  'participant.score',
  'participant.timeMs',
  'participant.prospectId',
  'participant.removed',
  'participant.joinedAt',
] as const

export function asParticipant(
  row: Omit<Selectable<ParticipantTable>, 'tokenHash' | 'folded'>,
): ParticipantRecord {
  const { id, sessionId, nickname, avatar, language, channel } = row
  const { stage, score, timeMs, prospectId, joinedAt } = row
  const who = { id, sessionId, nickname, avatar, language, channel }
  return { ...who, stage, score, timeMs, prospectId, removed: row.removed === 1, joinedAt }
}

export const responseColumns = [
  'participantId',
  'slideId',
  'run',
  'revision',
  'answer',
  'points',
  'elapsedMs',
  'stage',
  'taggedBy',
  'evidence',
  'text',
  'hidden',
  'at',
] as const

export const asResponse = (
  row: Pick<Selectable<ResponseTable>, (typeof responseColumns)[number]>,
): StoredResponse => ({ ...row, hidden: row.hidden === 1 })

export function participantStore(db: Kysely<Database>): ParticipantStore {
  return {
    byToken: async (sessionId, tokenHash) => {
      const row = await db
        .selectFrom('participant')
        .select(participantColumns)
        .where('sessionId', '=', sessionId)
        .where('tokenHash', '=', tokenHash)
        .executeTakeFirst()
      return row ? asParticipant(row) : null
    },
    byId: async (id) => {
      const row = await db
        .selectFrom('participant')
        .select(participantColumns)
        .where('id', '=', id)
        .executeTakeFirst()
      return row ? asParticipant(row) : null
    },
    rename: async (id, nickname, avatar) => {
      await db
        .updateTable('participant')
        .set({ nickname, folded: foldCase(nickname), avatar })
        .where('id', '=', id)
        .execute()
    },
    page: async (sessionId, search, after, limit) => {
      const pattern = containing(search.trim())
      const rows = await db
        .selectFrom('participant')
        .leftJoin('prospect', 'prospect.id', 'participant.prospectId')
        .select(participantColumns)
        .select(['prospect.name', 'prospect.company'])
        .where('participant.sessionId', '=', sessionId)
        .$if(after !== null, (query) => query.where('participant.id', '>', after ?? ''))
        .$if(search.trim() !== '', (query) =>
          query.where(
            sql<boolean>`(participant.folded like ${pattern} escape '\\' or prospect.folded like ${pattern} escape '\\')`,
          ),
        )
        .orderBy('participant.id')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        ...asParticipant(row),
        name: row.name ?? '',
        company: row.company ?? '',
      }))
    },
    responsesOf: async (sessionId, participantId) => {
      const rows = await db
        .selectFrom('response')
        .select(responseColumns)
        .where('sessionId', '=', sessionId)
        .where('participantId', '=', participantId)
        .orderBy('at')
        .orderBy('slideId')
        .orderBy('run')
        .execute()
      return rows.map(asResponse)
    },
    hideResponse: async ({ sessionId, slideId, run, participantId }, hidden) => {
      const { numUpdatedRows } = await db
        .updateTable('response')
        .set({ hidden: hidden ? 1 : 0 })
        .where('sessionId', '=', sessionId)
        .where('participantId', '=', participantId)
        .where('slideId', '=', slideId)
        .where('run', '=', run)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    scores: (sessionId) =>
      db
        .selectFrom('participant')
        .select(['id', 'nickname', 'avatar', 'score', 'timeMs'])
        .where('sessionId', '=', sessionId)
        .where('removed', '=', 0)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('response')
              .select(sql<number>`1`.as('found'))
              .where('response.sessionId', '=', sessionId)
              .whereRef('response.participantId', '=', 'participant.id')
              .where('response.scored', '=', 1),
          ),
        )
        .orderBy('id')
        .execute(),
  }
}
