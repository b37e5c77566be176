import { sql } from 'kysely'
import { assetStore } from './assets.ts'
import { deckStore } from './decks.ts'
import { drawStore } from './draws.ts'
import { memberStore } from './members.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'
import { participantStore } from './participants.ts'
import { prospectStore } from './prospects.ts'
import { questionStore } from './questions.ts'
import { reportStore } from './reports.ts'
import { sessionStore } from './sessions.ts'
import { settingStore } from './settings.ts'
import type { Store } from './store.ts'
import { wordStore } from './words.ts'
import { workspaceStore } from './workspaces.ts'

/**
 * Opens the database and brings it to this program's schema.
 * @param databaseUrl `postgres://…`, or null for SQLite in `dataDir`
 * @throws StoreOpenError with a `kind` and a `detail` for the person at the terminal
 */
export async function openStore({
  databaseUrl,
  dataDir,
}: {
  databaseUrl: string | null
  dataDir: string
}): Promise<Store> {
  const dialect = databaseUrl === null ? 'sqlite' : 'postgres'
  const { db, intake, close } =
    databaseUrl === null ? await openSqlite(dataDir) : await openPostgres(databaseUrl)
  return {
    dialect,
    intake,
    workspaces: workspaceStore(db),
    members: memberStore(db),
    decks: deckStore(db),
    assets: assetStore(db),
    sessions: sessionStore(db, dialect),
    participants: participantStore(db),
    prospects: prospectStore(db),
    questions: questionStore(db),
    words: wordStore(db),
    draws: drawStore(db),
    reports: reportStore(db),
    settings: settingStore(db),
    ping: async () => {
      await sql`select 1`.execute(db)
    },
    close,
  }
}
