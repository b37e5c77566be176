import type { Kysely, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { SettledAnswer } from '../../shared/core/scoring/settle.ts'
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
  'participant.team',
  'participant.isOut',
  'participant.joinedAt',
] as const

export function asParticipant(
  row: Omit<Selectable<ParticipantTable>, 'tokenHash' | 'folded' | 'streak'>,
): ParticipantRecord {
  const { id, sessionId, nickname, avatar, language, channel } = row
  const { stage, score, timeMs, prospectId, team, joinedAt } = row
  const who = { id, sessionId, nickname, avatar, language, channel }
  const standing = { stage, score, timeMs, prospectId, team }
  return { ...who, ...standing, removed: row.removed === 1, out: row.isOut === 1, joinedAt }
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
    newest: (sessionId, limit) =>
      db
        .selectFrom('participant')
        .select(['id', 'nickname', 'avatar'])
        .where('sessionId', '=', sessionId)
        .where('removed', '=', 0)
        .orderBy('joinedAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
    page: async (sessionId, search, after, limit, searchIn = 'everything') => {
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
            searchIn === 'nicknames'
              ? sql<boolean>`participant.folded like ${pattern} escape '\\'`
              : sql<boolean>`(participant.folded like ${pattern} escape '\\' or prospect.folded like ${pattern} escape '\\')`,
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
        .set({ hidden: hidden ? 1 : 0, pending: 0 })
        .where('sessionId', '=', sessionId)
        .where('participantId', '=', participantId)
        .where('slideId', '=', slideId)
        .where('run', '=', run)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    hintsOf: (sessionId, participantId) =>
      db
        .selectFrom('hintTaken')
        .select(['slideId', 'run', 'taken'])
        .where('sessionId', '=', sessionId)
        .where('participantId', '=', participantId)
        .orderBy('slideId')
        .orderBy('run')
        .execute(),
    takeHint: async (of, hint, at) => {
      if (hint === 1) {
        await db
          .insertInto('hintTaken')
          .values({ ...of, taken: 1, at })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        return true
      }
      const { numUpdatedRows } = await db
        .updateTable('hintTaken')
        .set({ taken: hint, at })
        .where('sessionId', '=', of.sessionId)
        .where('participantId', '=', of.participantId)
        .where('slideId', '=', of.slideId)
        .where('run', '=', of.run)
        .where('taken', '=', hint - 1)
        .executeTakeFirst()
      if (numUpdatedRows > 0n) return true
      const row = await db
        .selectFrom('hintTaken')
        .select('taken')
        .where('sessionId', '=', of.sessionId)
        .where('participantId', '=', of.participantId)
        .where('slideId', '=', of.slideId)
        .where('run', '=', of.run)
        .executeTakeFirst()
      return row !== undefined && row.taken >= hint
    },
    scores: async (sessionId) => {
      const rows = await db
        .selectFrom('participant')
        .select(['id', 'nickname', 'avatar', 'score', 'timeMs', 'team', 'isOut'])
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
        .execute()
      return rows.map(({ isOut, ...row }) => ({ ...row, out: isOut === 1 }))
    },
    scoresOf: async (sessionId, runs) => {
      if (runs.length === 0) return []
      return db
        .selectFrom('response')
        .select('participantId as id')
        .select([
          sql<number>`cast(sum(points) as bigint)`.as('score'),
          sql<number>`cast(sum(elapsed_ms) as bigint)`.as('timeMs'),
        ])
        .where('sessionId', '=', sessionId)
        .where('scored', '=', 1)
        .where(({ or, and, eb }) =>
          or(runs.map(({ slideId, run }) => and([eb('slideId', '=', slideId), eb('run', '=', run)]))),
        )
        .groupBy('participantId')
        .orderBy('participantId')
        .execute()
    },
    players: async (sessionId) => {
      const rows = await db
        .selectFrom('participant')
        .select(['id', 'joinedAt', 'streak', 'isOut'])
        .where('sessionId', '=', sessionId)
        .where('removed', '=', 0)
        .orderBy('id')
        .execute()
      return rows.map(({ isOut, ...row }) => ({ ...row, out: isOut === 1 }))
    },
    scoredAnswers: (sessionId) => scoredAnswers(db, sessionId),
    countLeft: async (sessionId) => {
      const { left } = await db
        .selectFrom('participant')
        .select(({ fn }) => fn.countAll<number>().as('left'))
        .where('sessionId', '=', sessionId)
        .where('removed', '=', 0)
        .where('isOut', '=', 0)
        .executeTakeFirstOrThrow()
      return left
    },
    teamSizes: async (sessionId) => {
      const rows = await db
        .selectFrom('participant')
        .select('team')
        .select(({ fn }) => fn.countAll<number>().as('members'))
        .where('sessionId', '=', sessionId)
        .where('removed', '=', 0)
        .where('team', 'is not', null)
        .groupBy('team')
        .execute()
      return Object.fromEntries(rows.map(({ team, members }) => [Number(team), members]))
    },
  }
}

/** Rows read at a time, so that the short reads of the live pages get their turn between. */
const pageRows = 5000

async function scoredAnswers(db: Kysely<Database>, sessionId: string): Promise<SettledAnswer[]> {
  const all: SettledAnswer[] = []
  for (;;) {
    const last = all.at(-1)
    const rows = await db
      .selectFrom('response')
      .leftJoin('hintTaken', (join) =>
        join
          .onRef('hintTaken.sessionId', '=', 'response.sessionId')
          .onRef('hintTaken.participantId', '=', 'response.participantId')
          .onRef('hintTaken.slideId', '=', 'response.slideId')
          .onRef('hintTaken.run', '=', 'response.run'),
      )
      .select(['response.participantId', 'response.slideId', 'response.run', 'response.share'])
      .select(['response.elapsedMs', 'response.points', 'hintTaken.taken'])
      .where('response.sessionId', '=', sessionId)
      .where('response.scored', '=', 1)
      .$if(last !== undefined, (query) =>
        query.where(
          sql<boolean>`(response.participant_id, response.slide_id, response.run) > (${last?.participantId}, ${last?.slideId}, ${last?.run})`,
        ),
      )
      .orderBy('response.participantId')
      .orderBy('response.slideId')
      .orderBy('response.run')
      .limit(pageRows)
      .execute()
    for (const { taken, share, ...row } of rows) {
      all.push({ ...row, share: Number(share), hints: taken ?? 0 })
    }
    if (rows.length < pageRows) return all
  }
}
