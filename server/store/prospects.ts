import { type Kysely, type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import { stageRoles } from '../../shared/core/funnel/stages.ts'
import { touchKinds } from '../../shared/core/prospects/intent-score.ts'
import { moveCauses } from '../../shared/core/session/acts.ts'
import type { ProspectSort } from '../../shared/protocol/prospect-api.ts'
import { containing, foldCase } from './fold-case.ts'
import type { ProspectQuery, ProspectRow, ProspectStore, ProspectTouchpoint } from './prospect-store.ts'
import type { Database, ProspectTable } from './schema.ts'

const columns = [
  'id',
  'workspaceId',
  'email',
  'name',
  'company',
  'role',
  'phone',
  'fields',
  'stage',
  'ownerId',
  'tags',
  'score',
  'heat',
  'touchedAt',
  'createdAt',
  'updatedAt',
] as const

const asProspect = (row: Omit<Selectable<ProspectTable>, 'folded'>): ProspectRow => ({
  ...row,
  fields: JSON.parse(row.fields),
  tags: JSON.parse(row.tags),
})

export const foldedProspect = (name: string, company: string): string => foldCase(`${name} ${company}`)

/** Parameters of one statement that both databases take. */
const chunk = 500

function* chunksOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += chunk) yield items.slice(from, from + chunk)
}

export function prospectStore(db: Kysely<Database>): ProspectStore {
  return {
    page: async (workspaceId, query) => {
      const matching = narrowed(db, workspaceId, query)
      const { total } = await matching
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await ordered(matching.select(columns), query)
        .offset(query.offset)
        .limit(query.limit)
        .execute()
      return { rows: rows.map(asProspect), total: Number(total) }
    },
    byId: async (workspaceId, id) => {
      const row = await db
        .selectFrom('prospect')
        .select(columns)
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst()
      return row ? asProspect(row) : null
    },
    create: async ({ fields, tags, ...row }) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('prospect')
        .values({
          ...row,
          fields: JSON.stringify(fields),
          tags: JSON.stringify(tags),
          folded: foldedProspect(row.name, row.company),
        })
        .onConflict((conflict) => conflict.columns(['workspaceId', 'email']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    change: (workspaceId, id, { tags, ...change }, at) =>
      db.transaction().execute(async (trx) => {
        const known = await trx
          .selectFrom('prospect')
          .select(['name', 'company'])
          .where('workspaceId', '=', workspaceId)
          .where('id', '=', id)
          .executeTakeFirst()
        if (!known) return false
        await trx
          .updateTable('prospect')
          .set({
            ...change,
            ...(tags && { tags: JSON.stringify(tags) }),
            folded: foldedProspect(change.name ?? known.name, change.company ?? known.company),
            updatedAt: at,
          })
          .where('id', '=', id)
          .execute()
        return true
      }),
    log: (touchpoint) =>
      db.transaction().execute(async (trx) => {
        await trx.insertInto('touchpoint').values(touchpoint).execute()
        const { prospectId, fromStage, toStage } = touchpoint
        if (fromStage !== null && toStage !== null) await move(trx, prospectId, fromStage, toStage)
      }),
    unlog: (workspaceId, prospectId, id) =>
      db.transaction().execute(async (trx) => {
        const gone = await trx
          .deleteFrom('touchpoint')
          .where('workspaceId', '=', workspaceId)
          .where('prospectId', '=', prospectId)
          .where('id', '=', id)
          .returning(['fromStage', 'toStage'])
          .executeTakeFirst()
        if (!gone) return false
        if (gone.fromStage !== null && gone.toStage !== null) {
          await move(trx, prospectId, gone.toStage, gone.fromStage)
        }
        return true
      }),
    timeline: async (prospectIds) => {
      const found: ProspectTouchpoint[] = []
      for (const ids of chunksOf(prospectIds)) found.push(...(await timelineOf(db, ids)))
      return found.sort((a, b) => a.at - b.at || order(a.kind) - order(b.kind) || (a.id < b.id ? -1 : 1))
    },
    moves: async (prospectId) => {
      const rows = await db
        .selectFrom('stageMove')
        .innerJoin('participant', 'participant.id', 'stageMove.participantId')
        .select(['stageMove.id', 'stageMove.sessionId', 'stageMove.fromStage as from'])
        .select(['stageMove.toStage as to', 'stageMove.cause', 'stageMove.slideId'])
        .select(['stageMove.evidence', 'stageMove.at'])
        .where('participant.prospectId', '=', prospectId)
        .where('participant.removed', '=', 0)
        .orderBy('stageMove.at')
        .orderBy('stageMove.seq')
        .execute()
      return rows.flatMap((row) => {
        const cause = moveCauses.find((known) => known === row.cause)
        return cause ? [{ ...row, cause }] : []
      })
    },
    consents: async (prospectId) => {
      const rows = await db
        .selectFrom('consent')
        .select(['purpose', 'text', 'given', 'sessionId', 'at'])
        .where('prospectId', '=', prospectId)
        .orderBy('seq')
        .execute()
      return rows.map((row) => ({ ...row, given: row.given === 1 }))
    },
    ids: async (workspaceId, after, limit) => {
      const rows = await db
        .selectFrom('prospect')
        .select('id')
        .where('workspaceId', '=', workspaceId)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    },
    setStanding: (rows) =>
      db.transaction().execute(async (trx) => {
        for (const { id, score, heat, touchedAt } of rows) {
          await trx.updateTable('prospect').set({ score, heat, touchedAt }).where('id', '=', id).execute()
        }
      }),
    facets: async (workspaceId) => {
      const [tagged, channels] = await Promise.all([
        db
          .selectFrom('prospect')
          .select('tags')
          .distinct()
          .where('workspaceId', '=', workspaceId)
          .where('tags', '!=', '[]')
          .execute(),
        db
          .selectFrom('participant')
          .innerJoin('session', 'session.id', 'participant.sessionId')
          .select('participant.channel')
          .distinct()
          .where('session.workspaceId', '=', workspaceId)
          .where('participant.prospectId', 'is not', null)
          .where('participant.channel', '!=', '')
          .orderBy('participant.channel')
          .execute(),
      ])
      const tags: string[] = tagged.flatMap((row): string[] => JSON.parse(row.tags))
      return { tags: [...new Set(tags)].sort(), channels: channels.map(({ channel }) => channel) }
    },
  }
}

/** From one stage to another, if that is where the prospect is. */
async function move(db: Kysely<Database>, id: string, from: string, to: string): Promise<void> {
  await db.updateTable('prospect').set({ stage: to }).where('id', '=', id).where('stage', '=', from).execute()
}

/** Acts of one moment in the order in which one causes the other. */
const order = (kind: ProspectTouchpoint['kind']): number => touchKinds.indexOf(kind)

async function timelineOf(db: Kysely<Database>, ids: readonly string[]): Promise<ProspectTouchpoint[]> {
  const [acts, logged] = await Promise.all([
    db
      .selectFrom('timeline')
      .innerJoin('participant', 'participant.id', 'timeline.participantId')
      .select(['timeline.id', 'timeline.kind', 'timeline.sessionId', 'timeline.participantId'])
      .select(['timeline.slideId', 'timeline.stage', 'timeline.evidence as text', 'timeline.at'])
      .select('participant.prospectId')
      .$narrowType<{ prospectId: string }>()
      .where('participant.prospectId', 'in', ids)
      .where('participant.removed', '=', 0)
      .execute(),
    db
      .selectFrom('touchpoint')
      .select([
        'id',
        'kind',
        'prospectId',
        'role',
        'fromStage',
        'toStage',
        'outcome',
        'text',
        'memberId',
        'at',
      ])
      .where('prospectId', 'in', ids)
      .execute(),
  ])
  const nothing = { sessionId: null, participantId: null, slideId: null, stage: null }
  return [
    ...acts.map((act) => ({
      ...act,
      role: null,
      fromStage: null,
      toStage: null,
      outcome: '',
      memberId: null,
    })),
    ...logged.map((row) => ({ ...nothing, ...row })),
  ].flatMap((row): ProspectTouchpoint[] => {
    const kind = touchKinds.find((known) => known === row.kind)
    const role = stageRoles.find((known) => known === row.role) ?? null
    return kind ? [{ ...row, kind, role }] : []
  })
}

function narrowed(db: Kysely<Database>, workspaceId: string, query: ProspectQuery) {
  const { search, stages, movedFrom, movedUntil, sessionId, channel, ownerId, tag } = query
  const { minScore, minHeat, consent } = query
  const pattern = containing(search.trim())
  return db
    .selectFrom('prospect')
    .where('workspaceId', '=', workspaceId)
    .$if(search.trim() !== '', (rows) =>
      rows.where(sql<boolean>`(folded like ${pattern} escape '\\' or email like ${pattern} escape '\\')`),
    )
    .$if(stages.length > 0, (rows) => rows.where('stage', 'in', stages))
    .$if(ownerId !== null, (rows) =>
      ownerId === '' ? rows.where('ownerId', 'is', null) : rows.where('ownerId', '=', ownerId),
    )
    .$if(tag !== null, (rows) =>
      rows.where(sql<boolean>`tags like ${`%${likeText(JSON.stringify(tag))}%`} escape '\\'`),
    )
    .$if(minScore !== null, (rows) => rows.where('score', '>=', minScore ?? 0))
    .$if(minHeat !== null, (rows) => rows.where('heat', '>=', minHeat ?? 0))
    .$if(movedFrom !== null || movedUntil !== null, (rows) =>
      rows.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('stageMove')
            .innerJoin('participant', 'participant.id', 'stageMove.participantId')
            .select('stageMove.id')
            .whereRef('participant.prospectId', '=', 'prospect.id')
            .where('participant.removed', '=', 0)
            .where('stageMove.at', '>=', movedFrom ?? 0)
            .where('stageMove.at', '<=', movedUntil ?? Number.MAX_SAFE_INTEGER),
        ),
      ),
    )
    .$if(sessionId !== null || channel !== null, (rows) =>
      rows.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('participant')
            .select('participant.id')
            .whereRef('participant.prospectId', '=', 'prospect.id')
            .where('participant.removed', '=', 0)
            .$if(sessionId !== null, (people) => people.where('participant.sessionId', '=', sessionId ?? ''))
            .$if(channel !== null, (people) => people.where('participant.channel', '=', channel ?? '')),
        ),
      ),
    )
    .$if(consent !== null, (rows) =>
      rows.where(
        sql<boolean>`coalesce((select given from consent
          where consent.prospect_id = prospect.id and purpose = ${consent} order by seq desc limit 1), 0) = 1`,
      ),
    )
}

const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

const sortColumn = {
  score: 'score',
  heat: 'heat',
  touched: 'touchedAt',
  name: 'folded',
  created: 'createdAt',
} as const satisfies Record<Exclude<ProspectSort, 'stage'>, keyof ProspectTable>

function ordered<Output>(
  rows: SelectQueryBuilder<Database, 'prospect', Output>,
  { sort, descending, stageOrder }: ProspectQuery,
) {
  const direction = descending ? 'desc' : 'asc'
  if (sort === 'stage') {
    const place = sql<number>`${sql.join(
      [
        sql`case stage`,
        ...stageOrder.map((stage, index) => sql`when ${stage} then ${sql.lit(index)}`),
        sql`else -1 end`,
      ],
      sql` `,
    )}`
    return rows.orderBy(place, direction).orderBy('id', direction)
  }
  // Nothing is less than something, in both databases.
  const column = sortColumn[sort]
  return (
    column === 'heat' || column === 'touchedAt'
      ? rows.orderBy(column, (by) => (descending ? by.desc().nullsLast() : by.asc().nullsFirst()))
      : rows.orderBy(column, direction)
  ).orderBy('id', direction)
}
