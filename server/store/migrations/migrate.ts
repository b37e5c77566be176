import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { Database } from '../schema.ts'
import { StoreOpenError } from '../store-open-error.ts'
import { first } from './0001-first.ts'
import { second } from './0002-second.ts'
import { prospects } from './0003-prospects.ts'
import { type Migration, postgresDdl, sqliteDdl } from './migration.ts'

/** In order of version, without gaps. */
export const migrations: readonly Migration[] = [first, second, prospects]

/** Only that processes agree on it matters ("Rost" in ASCII). */
const lockKey = 0x526f7374

/**
 * Brings the schema to this program's version, in one transaction: all of it or nothing. One process at a time: SQLite's
 * transaction is immediate, Postgres takes an advisory lock.
 * @throws StoreOpenError `newer-database` when a newer program has been here; `locked` when another one does not finish
 */
export async function migrate(
  db: Kysely<Database>,
  dialect: 'sqlite' | 'postgres',
  steps: readonly Migration[] = migrations,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (dialect === 'postgres') {
      await sql`set local lock_timeout = '60s'`.execute(trx)
      await sql`set local statement_timeout = 0`.execute(trx)
      await sql`select pg_advisory_xact_lock(${lockKey})`.execute(trx)
    }
    await sql`create table if not exists schema_version (version bigint primary key, name text not null)`.execute(
      trx,
    )
    const { rows } = await sql<{
      version: number | null
    }>`select max(version) as version from schema_version`.execute(trx)
    const stored = rows[0]?.version ?? 0
    const known = steps.at(-1)?.version ?? 0
    if (stored > known) {
      throw new StoreOpenError(
        'newer-database',
        `the database has schema version ${stored}, this program knows ${known}: start a newer Rostrum`,
      )
    }
    for (const step of steps) {
      if (step.version <= stored) continue
      for (const statement of step.statements(dialect === 'sqlite' ? sqliteDdl : postgresDdl)) {
        await trx.executeQuery(CompiledQuery.raw(statement))
      }
      await sql`insert into schema_version (version, name) values (${step.version}, ${step.name})`.execute(
        trx,
      )
    }
  })
}
