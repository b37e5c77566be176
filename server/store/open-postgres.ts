import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { postgresIntake } from './intake-postgres.ts'
import { migrate } from './migrations/migrate.ts'
import { camelCase, type OpenDatabase } from './open-sqlite.ts'
import type { Database } from './schema.ts'
import { StoreOpenError } from './store-open-error.ts'

/** Postgres' object id of `bigint`, which the driver gives as text although numbers hold all that we keep in it. */
const bigint = 20
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (id, format) =>
  id === bigint && format !== 'binary' ? Number : pg.types.getTypeParser(id, format)

/**
 * Connects, and brings the schema to this program's version.
 * @throws StoreOpenError
 */
export async function openPostgres(databaseUrl: string): Promise<OpenDatabase> {
  const connect = (limits: pg.PoolConfig) => {
    const pool = new pg.Pool({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 5000,
      keepAlive: true,
      application_name: 'rostrum',
      types: { getTypeParser },
      ...limits,
    })
    // An idle connection that breaks is replaced at the next query, which will tell if that fails too.
    pool.on('error', () => undefined)
    const dialect = new PostgresDialect({ pool })
    return { pool, db: new Kysely<Database>({ dialect, plugins: [camelCase] }) }
  }
  // By itself, since a migration may take as long as it needs.
  const once = connect({ max: 1 })
  try {
    await migrate(once.db, 'postgres')
  } catch (error) {
    throw asOpenError(error)
  } finally {
    await once.db.destroy()
  }
  const { pool, db } = connect({
    max: 10,
    // A report may take long; nothing that people wait for does.
    statement_timeout: 30_000,
    // The server may have vanished without a word.
    query_timeout: 40_000,
    // Locks of a node that has stopped in the middle must not hold up the others.
    idle_in_transaction_session_timeout: 15_000,
  })
  return { db, intake: postgresIntake(pool), close: () => db.destroy() }
}

/** Classes of SQLSTATE and the system's codes for a server that cannot be reached or lets nobody in. */
const unreachable =
  /^(08|28|3D|53|57P)|^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT)/

function asOpenError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreOpenError) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // Several addresses of one name fail as one error without a message of its own.
  const message =
    error instanceof AggregateError
      ? error.errors.map((each: unknown) => (each instanceof Error ? each.message : String(each))).join('; ')
      : error.message
  const detail = `Postgres: ${message}${code === '' ? '' : ` (${code})`}`
  if (code === '55P03') return new StoreOpenError('locked', detail, { cause: error })
  if (code === '25006' || code === '42501') return new StoreOpenError('read-only', detail, { cause: error })
  const isTimeout = /timeout|terminated/i.test(message)
  if (unreachable.test(code) || isTimeout || error instanceof AggregateError) {
    return new StoreOpenError('unreachable', detail, { cause: error })
  }
  return error
}
