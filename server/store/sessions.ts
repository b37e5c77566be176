import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { responsesKey } from '../../shared/core/session/acts.ts'
import { answerGraceMs } from '../../shared/core/session/answer-grace.ts'
import { currentSlideId, newSessionState, type SessionState } from '../../shared/core/session/state.ts'
import { completeDeck } from '../../shared/slides/deck.ts'
import type { Database, SessionTable } from './schema.ts'
import { closeGate } from './session-gate.ts'
import type { ScopedToken, SessionRow, SessionStore, SessionSummary } from './store.ts'

/** What intake and lists read, derived from the state with which it is always written. */
export function stateColumns(state: SessionState) {
  const { stand, slides } = state
  const slideId = currentSlideId(state)
  const progress = slideId === null ? undefined : slides[slideId]
  const open = progress?.phase === 'open' && progress.pausedAt === undefined ? progress : null
  return {
    state: JSON.stringify(state),
    status: stand.status,
    startedAt: state.startedAt,
    endedAt: stand.status === 'ended' ? stand.endedAt : null,
    ended: stand.status === 'ended' ? 1 : 0,
    openSlide: open ? slideId : null,
    openRun: open ? open.run : null,
    openStep: open?.step ?? null,
    closesAt: open ? open.closesAt : null,
    runs: JSON.stringify(Object.fromEntries(Object.entries(slides).map(([id, { run }]) => [id, run]))),
  }
}

const rowColumns = [
  'id',
  'workspaceId',
  'deckId',
  'code',
  'title',
  'deck',
  'stages',
  'state',
  'version',
  'capacity',
  'rehearsal',
  'createdAt',
  'createdBy',
] as const

function asRow(
  row: Pick<Selectable<SessionTable>, (typeof rowColumns)[number]> | undefined,
): SessionRow | null {
  if (!row) return null
  return {
    ...row,
    deck: completeDeck(JSON.parse(row.deck)),
    stages: JSON.parse(row.stages),
    // Older states lack what came later.
    state: { ...newSessionState, ...JSON.parse(row.state) },
    rehearsal: row.rehearsal === 1,
  }
}

const tokenRoles = ['screen', 'console', 'moderator'] as const

function asToken(row: Omit<ScopedToken, 'role'> & { role: string }): ScopedToken | null {
  const role = tokenRoles.find((known) => known === row.role)
  return role ? { ...row, role } : null
}

const statuses = ['lobby', 'showing', 'ended'] as const

export function sessionStore(db: Kysely<Database>, dialect: 'sqlite' | 'postgres'): SessionStore {
  return {
    create: async (row) => {
      const { id, workspaceId, deckId, code, title, version, capacity, createdAt, createdBy } = row
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('session')
        .values({
          ...{ id, workspaceId, deckId, code, title, version, capacity, createdAt, createdBy },
          rehearsal: row.rehearsal ? 1 : 0,
          ...stateColumns(row.state),
          deck: JSON.stringify(row.deck),
          stages: JSON.stringify(row.stages),
          stageIds: JSON.stringify(row.stages.map((stage) => stage.id)),
        })
        .onConflict((conflict) => conflict.column('code').where('ended', '=', sql.lit(0)).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    byId: async (id) =>
      asRow(await db.selectFrom('session').select(rowColumns).where('id', '=', id).executeTakeFirst()),
    byCode: async (code) =>
      asRow(
        await db
          .selectFrom('session')
          .select(rowColumns)
          .where('code', '=', code)
          .orderBy('ended')
          .orderBy('createdAt', 'desc')
          .limit(1)
          .executeTakeFirst(),
      ),
    list: (workspaceId) => list(db, workspaceId),
    stagesOf: async (ids) => {
      if (ids.length === 0) return new Map()
      const rows = await db.selectFrom('session').select(['id', 'stages']).where('id', 'in', ids).execute()
      return new Map(rows.map(({ id, stages }) => [id, JSON.parse(stages)]))
    },
    saveState: (id, version, state, resetSlideId) =>
      db.transaction().execute(async (trx) => {
        await closeGate(trx, dialect, id)
        const { numUpdatedRows } = await trx
          .updateTable('session')
          .set({ ...stateColumns(state), version: version + 1 })
          .where('id', '=', id)
          .where('version', '=', version)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return false
        const run = resetSlideId === null ? undefined : state.slides[resetSlideId]?.run
        if (resetSlideId !== null && run !== undefined) await takeOffPoints(trx, id, resetSlideId, run)
        return true
      }),
    due: async (now) => {
      const rows = await db
        .selectFrom('session')
        .select('id')
        .where('closesAt', 'is not', null)
        .where('closesAt', '<=', now - answerGraceMs)
        .execute()
      return rows.map(({ id }) => id)
    },
    doneRehearsals: (before) =>
      db
        .selectFrom('session')
        .select(['id', 'workspaceId'])
        // Written out, or a partial index could not be used.
        .where('rehearsal', '=', sql.lit(1))
        .where((is) => is.or([is('ended', '=', 1), is('createdAt', '<', before)]))
        .execute(),
    delete: (workspaceId, id) =>
      db.transaction().execute(async (trx) => {
        await closeGate(trx, dialect, id)
        const { numDeletedRows } = await trx
          .deleteFrom('session')
          .where('workspaceId', '=', workspaceId)
          .where('id', '=', id)
          .executeTakeFirst()
        return numDeletedRows > 0n
      }),
    createToken: async ({ tokenHash, sessionId, role, createdAt }) => {
      await db.insertInto('scopedToken').values({ tokenHash, sessionId, role, createdAt }).execute()
    },
    byToken: async (tokenHash) => {
      const row = await db
        .selectFrom('scopedToken')
        .selectAll()
        .where('tokenHash', '=', tokenHash)
        .executeTakeFirst()
      return row ? asToken(row) : null
    },
    tokens: async (sessionId) => {
      const rows = await db
        .selectFrom('scopedToken')
        .selectAll()
        .where('sessionId', '=', sessionId)
        .orderBy('createdAt', 'desc')
        .orderBy('tokenHash')
        .execute()
      return rows.flatMap((row) => asToken(row) ?? [])
    },
    revokeToken: async (sessionId, tokenHash) => {
      const { numDeletedRows } = await db
        .deleteFrom('scopedToken')
        .where('sessionId', '=', sessionId)
        .where('tokenHash', '=', tokenHash)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
    revokeTokens: async (sessionId) => {
      await db.deleteFrom('scopedToken').where('sessionId', '=', sessionId).execute()
    },
  }
}

async function list(db: Kysely<Database>, workspaceId: string): Promise<SessionSummary[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'title', 'code', 'deckId', 'status', 'createdAt', 'startedAt', 'endedAt'])
    // From the counts, which are few, and not from the rows that they count.
    .select([
      sql<number>`cast((
        select coalesce(sum(value), 0) from funnel_count
        where session_id = session.id and key like 'now:%'
      ) as bigint)`.as('participants'),
      sql<number>`cast((
        select coalesce(sum(value), 0) from slide_count
        where session_id = session.id and key = ${responsesKey}
      ) as bigint)`.as('responses'),
    ])
    .where('workspaceId', '=', workspaceId)
    .where('rehearsal', '=', 0)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    status: statuses.find((status) => status === row.status) ?? 'ended',
  }))
}

/** Points and times of the runs before `run` leave the standings; the answers stay. Once only: `scored` says which still count. */
async function takeOffPoints(
  trx: Transaction<Database>,
  sessionId: string,
  slideId: string,
  run: number,
): Promise<void> {
  await sql`
    update participant set score = score - gone.points, time_ms = time_ms - gone.elapsed_ms
    from (
      select participant_id, cast(sum(points) as bigint) as points, cast(sum(elapsed_ms) as bigint) as elapsed_ms
      from response
      where session_id = ${sessionId} and slide_id = ${slideId} and run < ${run} and scored = 1
      group by participant_id
    ) as gone
    where participant.id = gone.participant_id`.execute(trx)
  await trx
    .updateTable('response')
    .set({ scored: 0 })
    .where('sessionId', '=', sessionId)
    .where('slideId', '=', slideId)
    .where('run', '<', run)
    .where('scored', '=', 1)
    .execute()
}
