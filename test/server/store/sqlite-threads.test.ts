import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, migrations } from '../../../server/store/migrations/migrate.ts'
import type { Migration } from '../../../server/store/migrations/migration.ts'
import type { Database } from '../../../server/store/schema.ts'
import { sqliteDialect } from '../../../server/store/sqlite-dialect.ts'
import { openSqliteThreads, type SqliteThreads, Turn } from '../../../server/store/sqlite-threads.ts'

let dataDir: string
let threads: SqliteThreads
let db: Kysely<Database>

// Each opening starts two threads that compile their sources first: seconds, on a busy machine.
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rostrum-threads-'))
  threads = await openSqliteThreads(join(dataDir, 'rostrum.db'), async () => undefined)
  db = new Kysely<Database>({ dialect: sqliteDialect(threads) })
}, 60_000)
afterEach(async () => {
  await threads.close()
  await rm(dataDir, { recursive: true, force: true })
})

const query = (text: string) => threads.writer.query(text, [])
const settings = async () =>
  (await db.selectFrom('setting').select('key').orderBy('key').execute()).map(({ key }) => key)

describe('the database threads', { timeout: 60_000 }, () => {
  it('keep a transaction to itself: others wait, and read what was committed', async () => {
    await migrate(db, 'sqlite')
    const order: string[] = []
    const transaction = db.transaction().execute(async (trx) => {
      await trx.insertInto('setting').values({ key: 'a', value: '' }).execute()
      order.push('written')
      // Started while the transaction is open; a select goes past it, a write waits for it.
      others = [
        settings().then((keys) => order.push(`read ${keys.join()}`)),
        db
          .insertInto('setting')
          .values({ key: 'b', value: '' })
          .execute()
          .then(() => order.push('second write')),
      ]
      await others[0]
      expect(await trx.selectFrom('setting').select('key').execute()).toEqual([{ key: 'a' }])
    })
    let others: Promise<unknown>[] = []
    await transaction
    order.push('committed')
    await Promise.all(others)
    expect(order.slice(0, 2)).toEqual(['written', 'read '])
    expect(order.indexOf('second write')).toBeGreaterThan(1)
    expect(await settings()).toEqual(['a', 'b'])
  })

  it('undo a transaction that fails and go on', async () => {
    await migrate(db, 'sqlite')
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('setting').values({ key: 'a', value: '' }).execute()
      await trx.insertInto('setting').values({ key: 'a', value: '' }).execute()
    })
    await expect(failing).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
    expect(await settings()).toEqual([])
    await db.insertInto('setting').values({ key: 'b', value: '' }).execute()
    expect(await settings()).toEqual(['b'])
  })

  it('refuse to write through the reader', async () => {
    await migrate(db, 'sqlite')
    const write = threads.reader.query('delete from setting', [])
    await expect(write).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  })

  it('reject what a full disk refuses, and only that', async () => {
    await migrate(db, 'sqlite')
    const pages = Number((await query('pragma page_count')).rows[0]?.page_count)
    await query(`pragma max_page_count = ${pages + 2}`)
    const big = db
      .insertInto('setting')
      .values({ key: 'big', value: 'x'.repeat(100_000) })
      .execute()
    await expect(big).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    await db.insertInto('setting').values({ key: 'small', value: '' }).execute()
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('setting').values({ key: 'first', value: '' }).execute()
      await trx
        .insertInto('setting')
        .values({ key: 'big', value: 'x'.repeat(100_000) })
        .execute()
    })
    await expect(failing).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    await query('pragma max_page_count = 100000')
    await db.insertInto('setting').values({ key: 'after', value: '' }).execute()
    expect(await settings()).toEqual(['after', 'small'])
  })

  it('answer what was asked before the close, and nothing after it', async () => {
    const before = query('select 1 as one')
    const closing = threads.close()
    expect((await before).rows).toEqual([{ one: 1 }])
    await closing
    await expect(query('select 1')).rejects.toThrow('stopped')
    await threads.close()
  })
})

describe('migrating', { timeout: 60_000 }, () => {
  const next: Migration = {
    version: migrations.length + 1,
    name: 'next',
    statements: () => ['create table added (id text primary key)'],
  }

  it('goes on from where it was', async () => {
    await migrate(db, 'sqlite')
    await migrate(db, 'sqlite', [...migrations, next])
    await migrate(db, 'sqlite', [...migrations, next])
    const { rows } = await sql`select version, name from schema_version order by version`.execute(db)
    expect(rows).toEqual([...migrations, next].map(({ version, name }) => ({ version, name })))
    await expect(migrate(db, 'sqlite')).rejects.toMatchObject({ kind: 'newer-database' })
  })

  it('leaves nothing of a step that fails', async () => {
    const broken = {
      ...next,
      statements: () => [...next.statements({ withoutRowid: '', sequence: '' }), 'nonsense'],
    }
    await expect(migrate(db, 'sqlite', [...migrations, broken])).rejects.toMatchObject({
      code: 'SQLITE_ERROR',
    })
    const { rows } = await sql`select name from sqlite_schema`.execute(db)
    expect(rows).toEqual([])
  })

  it('numbers its steps without gaps', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })
})

describe('a turn', () => {
  it('goes to who came first, also after somebody failed', async () => {
    const turn = new Turn()
    const order: string[] = []
    const work = (name: string) => turn.with(async () => void order.push(name))
    const failing = turn.with(() => Promise.reject(new Error('no')))
    const all = Promise.all([work('first'), work('second')])
    await expect(failing).rejects.toThrow('no')
    await all
    expect(order).toEqual(['first', 'second'])
  })
})
