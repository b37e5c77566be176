import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { postgresIntake } from './intake-postgres.ts'
import { migrate } from './migrations/migrate.ts'
import { camelCase, type OpenDatabase } from './open-sqlite.ts'
import type { Database } from './schema.ts'
import { StoreOpenError } from './store-open-error.ts'

/** Postgres' object ids of the types that the driver gives as text although JavaScript's numbers hold what we keep in them. */
const bigint = 20

/**
 * Connects, and brings the schema to this program's version.
 * @throws StoreOpenError
 */
export async function openPostgres(databaseUrl: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    application_name: 'rostrum',
    // A report may take long; nothing that people wait for does.
    statement_timeout: 30_000,
    // Locks of a node that has stopped in the middle must not hold up the others.
    idle_in_transaction_session_timeout: 15_000,
    types: {
      getTypeParser: (id, format) =>
        id === bigint && format !== 'binary' ? Number : pg.types.getTypeParser(id, format),
    },
  })
  // An idle connection that breaks is replaced at the next query, which will tell if that fails too.
  pool.on('error', () => undefined)
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), plugins: [camelCase] })
  try {
    await migrate(db, 'postgres')
  } catch (error) {
    await db.destroy()
    throw asOpenError(error)
  }
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
