import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { DrawEntry, DrawRow, DrawStore } from './draw-store.ts'
import type { Database, DrawTable } from './schema.ts'

/** Rows per insert: both dialects take at least 30,000 parameters in a statement. */
const entriesPerInsert = 1000

const phases = ['open', 'locked', 'drawn', 'void'] as const

function asDraw(row: Selectable<DrawTable> | undefined): DrawRow | null {
  if (!row) return null
  return {
    ...row,
    // A word that this version does not know must not allow anything.
    phase: phases.find((phase) => phase === row.phase) ?? 'void',
    tier: row.tier === 'B' ? 'B' : 'C',
  }
}

const entryColumns = [
  'drawId',
  'entryId',
  'participantId',
  'salt',
  'weight',
  'leaf',
  'sequence',
  'place',
] as const

export function drawStore(db: Kysely<Database>): DrawStore {
  return {
    open: (row, record) =>
      db.transaction().execute(async (trx) => {
        const { id, sessionId, slideId, phase, tier, seed, createdAt, lockedAt, drawnAt, outcome } = row
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('draw')
          .values({ id, sessionId, slideId, phase, tier, seed, createdAt, lockedAt, drawnAt, outcome })
          .onConflict((conflict) => conflict.columns(['sessionId', 'slideId']).doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows !== 1n) return false
        await append(trx, id, record)
        return true
      }),
    bySlide: async (sessionId, slideId) =>
      asDraw(
        await db
          .selectFrom('draw')
          .selectAll()
          .where('sessionId', '=', sessionId)
          .where('slideId', '=', slideId)
          .executeTakeFirst(),
      ),
    byId: async (id) =>
      asDraw(await db.selectFrom('draw').selectAll().where('id', '=', id).executeTakeFirst()),
    bySession: async (sessionId) => {
      const rows = await db
        .selectFrom('draw')
        .selectAll()
        .where('sessionId', '=', sessionId)
        .orderBy('createdAt')
        .orderBy('id')
        .execute()
      return rows.flatMap((row) => asDraw(row) ?? [])
    },
    lock: (id, lockedAt, entries, record) =>
      db.transaction().execute(async (trx) => {
        if (!(await step(trx, id, 'open', { phase: 'locked', lockedAt }))) return false
        await addEntries(trx, id, entries)
        await append(trx, id, record)
        return true
      }),
    finish: (id, drawnAt, places, outcome, record) =>
      db.transaction().execute(async (trx) => {
        if (!(await step(trx, id, 'locked', { phase: 'drawn', drawnAt, outcome }))) return false
        for (const { entryId, place, reserve } of places) {
          await trx
            .updateTable('drawEntry')
            .set({ place, reserve: reserve ? 1 : 0 })
            .where('drawId', '=', id)
            .where('entryId', '=', entryId)
            .execute()
        }
        await append(trx, id, record)
        return true
      }),
    entries: (id) =>
      db.selectFrom('drawEntry').select(entryColumns).where('drawId', '=', id).orderBy('sequence').execute(),
    entryOf: async (id, participantId) =>
      (await db
        .selectFrom('drawEntry')
        .select(entryColumns)
        .where('drawId', '=', id)
        .where('participantId', '=', participantId)
        .executeTakeFirst()) ?? null,
    records: async (id) => {
      const rows = await db
        .selectFrom('drawRecord')
        .select('record')
        .where('drawId', '=', id)
        .orderBy('seq')
        .execute()
      return rows.map(({ record }) => record)
    },
    winners: async (sessionId) => {
      const rows = await db
        .selectFrom('drawEntry')
        .innerJoin('draw', 'draw.id', 'drawEntry.drawId')
        .select('drawEntry.participantId')
        .distinct()
        .where('draw.sessionId', '=', sessionId)
        .where('draw.phase', '=', 'drawn')
        .where('drawEntry.place', 'is not', null)
        .where('drawEntry.reserve', '=', 0)
        .orderBy('drawEntry.participantId')
        .execute()
      return rows.map(({ participantId }) => participantId)
    },
    candidates: async (sessionId) => {
      const session = await db
        .selectFrom('session')
        .select('runs')
        .where('id', '=', sessionId)
        .executeTakeFirst()
      const runs: Record<string, number> = JSON.parse(session?.runs ?? '{}')
      const people = await db
        .selectFrom('participant')
        .select(['id', 'nickname', 'avatar', 'stage'])
        .where('sessionId', '=', sessionId)
        .where('removed', '=', 0)
        .orderBy('id')
        .execute()
      // One row a participant instead of one an answer: a fifth of the work to carry over.
      const answers = await db
        .selectFrom('response')
        .select('participantId')
        .select(sql<string>`string_agg(run || ' ' || slide_id, ',')`.as('answers'))
        .where('sessionId', '=', sessionId)
        .groupBy('participantId')
        .execute()
      const answered = new Map(
        answers.map((row) => [
          row.participantId,
          row.answers.split(',').flatMap((answer) => {
            const [run, slideId = ''] = answer.split(' ')
            return runs[slideId] === Number(run) ? [slideId] : []
          }),
        ]),
      )
      return people.map((person) => ({ ...person, answered: answered.get(person.id)?.sort() ?? [] }))
    },
  }
}

/** Takes the draw from one phase to the next, if it is there still. The row's lock makes others wait and then see. */
async function step(
  trx: Transaction<Database>,
  id: string,
  from: DrawRow['phase'],
  set: { phase: DrawRow['phase']; lockedAt?: number; drawnAt?: number; outcome?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('draw')
    .set(set)
    .where('id', '=', id)
    .where('phase', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function addEntries(
  trx: Transaction<Database>,
  id: string,
  entries: readonly DrawEntry[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += entriesPerInsert) {
    const rows = entries.slice(from, from + entriesPerInsert).map((entry) => ({
      drawId: id,
      entryId: entry.entryId,
      participantId: entry.participantId,
      salt: entry.salt,
      weight: entry.weight,
      leaf: entry.leaf,
      sequence: entry.sequence,
      place: entry.place,
    }))
    await trx.insertInto('drawEntry').values(rows).execute()
  }
}

/** The record's place in the chain is the number of those before it; the draw's row is locked by then. */
async function append(trx: Transaction<Database>, drawId: string, record: string): Promise<void> {
  const { count } = await trx
    .selectFrom('drawRecord')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('drawId', '=', drawId)
    .executeTakeFirstOrThrow()
  await trx.insertInto('drawRecord').values({ drawId, seq: count, record }).execute()
}
