import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { expect, it } from 'vitest'
import { migrate } from '../../../server/store/migrations/migrate.ts'
import { camelCase } from '../../../server/store/open-sqlite.ts'
import type { Database as Tables } from '../../../server/store/schema.ts'
import { sessionStore } from '../../../server/store/sessions.ts'

it('looks for rehearsals that are done without reading every session', async () => {
  const file = new Database(':memory:')
  const asked: { sql: string; parameters: readonly unknown[] }[] = []
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: file }),
    plugins: [camelCase],
    log: ({ query }) => {
      asked.push(query)
    },
  })
  await migrate(db, 'sqlite')
  asked.length = 0
  await sessionStore(db, 'sqlite').doneRehearsals(1)
  const plans = asked.map(({ sql, parameters }) =>
    file.prepare(`explain query plan ${sql}`).all(...parameters),
  )
  expect(plans).toEqual([[expect.objectContaining({ detail: expect.stringContaining('session_rehearsal') })]])
  await db.destroy()
})
