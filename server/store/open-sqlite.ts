import { constants } from 'node:fs'
import { access, mkdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CamelCasePlugin, Kysely } from 'kysely'
import { migrate } from './migrations/migrate.ts'
import type { Database } from './schema.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { openSqliteThreads, type SqliteThreads } from './sqlite-threads.ts'
import type { IntakeStore } from './store.ts'
import { StoreOpenError } from './store-open-error.ts'

const sqliteFileName = 'rostrum.db'

export const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true })

export interface OpenDatabase {
  db: Kysely<Database>
  intake: IntakeStore
  close(): Promise<void>
}

/**
 * Opens (and makes, if need be) the database file in the data folder.
 * @throws StoreOpenError
 */
export async function openSqlite(dataDir: string): Promise<OpenDatabase> {
  const path = join(resolve(dataDir), sqliteFileName)
  await checkWritable(resolve(dataDir), path)
  const connect = (threads: SqliteThreads) =>
    new Kysely<Database>({ dialect: sqliteDialect(threads), plugins: [camelCase] })
  const threads = await openSqliteThreads(path, (opened) => migrate(connect(opened), 'sqlite'))
  return {
    db: connect(threads),
    intake: {
      commit: (acts) => threads.writerTurn.with(() => threads.writer.intake(acts)),
    },
    close: () => threads.close(),
  }
}

async function checkWritable(dataDir: string, path: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true })
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    const found = await stat(path).catch(() => null)
    if (found) await access(path, constants.R_OK | constants.W_OK)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new StoreOpenError('read-only', message, { cause: error })
  }
}
