import type BetterSqlite3 from 'better-sqlite3'
import { StoreOpenError, type StoreOpenErrorKind } from './store-open-error.ts'

export type SqliteValue = string | number | bigint | Uint8Array | null
export type SqliteRow = Record<string, SqliteValue>

/** The little that the worker needs of a driver; synchronous. */
export interface SqliteFile {
  /** For statements that are run often; kept by the caller. */
  prepare(sql: string): SqliteStatement
  /** Any statement: its rows, if it gives any, and how many it changed. */
  query(sql: string, values: readonly SqliteValue[]): { rows: SqliteRow[]; changes: number }
  exec(sql: string): void
  /** One immediate transaction around `work`: committed when it returns, undone when it throws. */
  transaction<T>(work: () => T): T
  close(): void
}

interface SqliteStatement {
  get(...values: SqliteValue[]): SqliteRow | undefined
  all(...values: SqliteValue[]): SqliteRow[]
  run(...values: SqliteValue[]): void
}

export interface SqliteDriver {
  name: string
  /** Rejects when the driver is not installed or does not work on this Node. */
  load(): Promise<(path: string, readOnly: boolean) => SqliteFile>
}

/** Statements kept per connection: Kysely's queries are few, but a list of ids gives another text for each length. */
const keptStatements = 300

/** `begin immediate` … `commit` by hand: the same for both drivers. */
function inTransaction<T>(exec: (sql: string) => void, work: () => T): T {
  exec('begin immediate')
  try {
    const result = work()
    exec('commit')
    return result
  } catch (error) {
    try {
      exec('rollback')
    } catch {
      // After a full disk or an I/O error SQLite has rolled back by itself; the first error is the one to tell.
    }
    throw error
  }
}

/** A cache that forgets the oldest text first. */
function keeping<Statement>(make: (sql: string) => Statement): (sql: string) => Statement {
  const kept = new Map<string, Statement>()
  return (sql) => {
    const known = kept.get(sql)
    if (known !== undefined) return known
    const statement = make(sql)
    kept.set(sql, statement)
    if (kept.size > keptStatements) {
      const oldest = kept.keys().next()
      if (!oldest.done) kept.delete(oldest.value)
    }
    return statement
  }
}

export const betterSqlite3: SqliteDriver = {
  name: 'better-sqlite3',
  load: async () => {
    const { default: Database } = await import('better-sqlite3')
    // The package may be there and its compiled half not: only opening something tells.
    new Database(':memory:').close()
    return (path, readOnly) => {
      const db: BetterSqlite3.Database = new Database(path, { readonly: readOnly, fileMustExist: readOnly })
      const prepare = (sql: string) => db.prepare<SqliteValue[], SqliteRow>(sql)
      const kept = keeping(prepare)
      const exec = (sql: string) => void db.exec(sql)
      return {
        prepare,
        query: (sql, values) => {
          const statement = kept(sql)
          if (statement.reader) return { rows: statement.all(...values), changes: 0 }
          return { rows: [], changes: statement.run(...values).changes }
        },
        exec,
        transaction: (work) => inTransaction(exec, work),
        close: () => void db.close(),
      }
    }
  },
}

/** The part of `node:sqlite` that is used here: Node 20, on which this is compiled, does not have the module. */
interface NodeSqlite {
  DatabaseSync: new (
    path: string,
    options: { readOnly: boolean },
  ) => {
    prepare(sql: string): {
      get(...values: SqliteValue[]): SqliteRow | undefined
      all(...values: SqliteValue[]): SqliteRow[]
      run(...values: SqliteValue[]): { changes: number | bigint }
    }
    exec(sql: string): void
    close(): void
  }
}

export const nodeSqlite: SqliteDriver = {
  name: 'node:sqlite',
  load: async () => {
    const module: string = 'node:sqlite'
    const { DatabaseSync }: NodeSqlite = await import(module)
    return (path, readOnly) => {
      const db = new DatabaseSync(path, { readOnly })
      const prepare = (sql: string) => db.prepare(sql)
      const kept = keeping(prepare)
      const changes = db.prepare('select changes() as changes')
      const exec = (sql: string) => db.exec(sql)
      return {
        prepare,
        query: (sql, values) => {
          // Its statements do not say whether they give rows: `all` runs either sort.
          const rows = kept(sql).all(...values)
          return { rows, changes: Number(changes.get()?.changes) }
        },
        exec,
        transaction: (work) => inTransaction(exec, work),
        close: () => db.close(),
      }
    }
  },
}

const sqliteDrivers: readonly SqliteDriver[] = [betterSqlite3, nodeSqlite]

/**
 * Opens the database file with the first driver that works.
 * @throws StoreOpenError
 */
export async function openSqliteFile(
  path: string,
  readOnly: boolean,
  drivers: readonly SqliteDriver[] = sqliteDrivers,
): Promise<SqliteFile> {
  const problems: string[] = []
  for (const driver of drivers) {
    let open: (path: string, readOnly: boolean) => SqliteFile
    try {
      open = await driver.load()
    } catch (error) {
      problems.push(`${driver.name}: ${error instanceof Error ? error.message : String(error)}`)
      continue
    }
    try {
      return prepareFile(open(path, readOnly), readOnly)
    } catch (error) {
      throw asOpenError(error, path)
    }
  }
  throw new StoreOpenError(
    'no-driver',
    `no SQLite driver works here: run "npm install better-sqlite3", or use Node 22.14 or newer (${problems.join('; ')})`,
  )
}

function prepareFile(file: SqliteFile, readOnly: boolean): SqliteFile {
  try {
    const pragma = (name: string) => Object.values(file.query(`pragma ${name}`, []).rows[0] ?? {})[0]
    file.exec('pragma busy_timeout = 5000')
    const tables = file.query(`select name from sqlite_schema where type = 'table'`, []).rows
    if (tables.length > 0 && !tables.some(({ name }) => name === 'schema_version')) {
      throw new StoreOpenError('corrupt', 'the file is an SQLite database of another program')
    }
    file.exec('pragma temp_store = memory')
    file.exec('pragma cache_size = -32000')
    if (readOnly) return file
    const mode = pragma('journal_mode = wal')
    // better-sqlite3 with WAL sets NORMAL without a word: a power cut could then lose what was acknowledged.
    file.exec('pragma synchronous = full')
    file.exec('pragma foreign_keys = on')
    file.exec('pragma secure_delete = on')
    // Answers land on scattered pages: a longer log writes a page that changed often once. 4000 pages are 16 MB.
    file.exec('pragma wal_autocheckpoint = 4000')
    file.exec('pragma journal_size_limit = 67108864')
    const found = { mode, synchronous: pragma('synchronous'), foreignKeys: pragma('foreign_keys') }
    if (found.mode !== 'wal' || found.synchronous !== 2 || found.foreignKeys !== 1) {
      throw new StoreOpenError(
        'read-only',
        `the file system does not let the database be durable: ${JSON.stringify(found)}`,
      )
    }
    // SQLite opens what it may not write for reading, without a word: ask for the right to write now.
    file.transaction(() => undefined)
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

const kinds: readonly [prefix: string, kind: StoreOpenErrorKind][] = [
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_FULL', 'read-only'],
  ['SQLITE_IOERR', 'read-only'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
]
/** SQLite's primary result codes, for node:sqlite, which gives the number and no name. */
const primaryCodes: Record<number, string> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
}

/** SQLite's name for what went wrong (`SQLITE_FULL` …), or null for an error of another origin. */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('errcode' in error && typeof error.errcode === 'number') {
    return primaryCodes[error.errcode & 0xff] ?? 'SQLITE_ERROR'
  }
  return 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_')
    ? error.code
    : null
}

function asOpenError(error: unknown, path: string): unknown {
  const code = sqliteCode(error)
  const kind = kinds.find(([prefix]) => code?.startsWith(prefix))?.[1]
  if (kind === undefined) return error
  const message = error instanceof Error ? error.message : String(error)
  return new StoreOpenError(kind, `${path}: ${message} (${code})`, { cause: error })
}
