import { spawnSync } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  betterSqlite3,
  nodeSqlite,
  openSqliteFile,
  type SqliteDriver,
} from '../../../server/store/open-sqlite-file.ts'
import { openStore } from '../../../server/store/open-store.ts'

let dataDir: string
const path = () => join(dataDir, 'rostrum.db')
const open = () => openStore({ databaseUrl: null, dataDir })

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rostrum-open-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

/** better-sqlite3 whose files go through `change`. */
const changed = (
  change: (file: ReturnType<Awaited<ReturnType<SqliteDriver['load']>>>) => typeof file,
): SqliteDriver => ({
  name: 'changed',
  load: async () => {
    const openFile = await betterSqlite3.load()
    return (file, readOnly) => change(openFile(file, readOnly))
  },
})

const missing = (name: string): SqliteDriver => ({
  name,
  load: () => Promise.reject(new Error(`Cannot find package '${name}'`)),
})

// Each opening starts two threads that compile their sources first: seconds, on a busy machine.
describe('opening the SQLite file', { timeout: 60_000 }, () => {
  it('makes the folder and the file, and finds them again', async () => {
    dataDir = join(dataDir, 'deep', 'data')
    const store = await open()
    await store.settings.set('greeting', 'сәлем')
    await store.close()
    const again = await open()
    expect(again.dialect).toBe('sqlite')
    expect(await again.settings.get('greeting')).toBe('сәлем')
    await again.close()
    await expect(again.ping()).rejects.toThrow()
  })

  it('is durable: WAL with synchronous=FULL, asserted', async () => {
    const file = await openSqliteFile(path(), false)
    const pragma = (name: string) => Object.values(file.query(`pragma ${name}`, []).rows[0] ?? {})[0]
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('secure_delete')).toBe(1)
    file.close()

    const careless = changed((file) => ({
      ...file,
      exec: (sql) => (sql === 'pragma synchronous = full' ? undefined : file.exec(sql)),
    }))
    await expect(openSqliteFile(path(), false, [careless])).rejects.toMatchObject({
      kind: 'read-only',
      detail: expect.stringContaining('"synchronous":1'),
    })
  })

  it('refuses a file that a newer program has written, and leaves it as it is', async () => {
    const future = new Database(path())
    future.pragma('journal_mode = wal')
    future.exec('create table schema_version (version bigint primary key, name text not null)')
    future.exec("insert into schema_version values (1, 'first'), (99, 'future')")
    future.close()
    const before = await readFile(path())
    await expect(open()).rejects.toMatchObject({
      name: 'StoreOpenError',
      kind: 'newer-database',
      detail: expect.stringContaining('99'),
    })
    expect((await readFile(path())).equals(before)).toBe(true)
  })

  it('refuses a damaged file, and leaves it as it is', async () => {
    await writeFile(path(), 'this is no database, however long it may be. '.repeat(200))
    const before = await readFile(path())
    await expect(open()).rejects.toMatchObject({ kind: 'corrupt' })
    expect((await readFile(path())).equals(before)).toBe(true)
  })

  it("refuses another program's database, and leaves it as it is", async () => {
    const other = new Database(path())
    other.exec('create table recipes (id integer primary key)')
    other.close()
    const before = await readFile(path())
    await expect(open()).rejects.toMatchObject({ kind: 'corrupt' })
    expect((await readFile(path())).equals(before)).toBe(true)
  })

  it('says that the folder cannot be made', async () => {
    await writeFile(join(dataDir, 'file'), '')
    dataDir = join(dataDir, 'file')
    await expect(open()).rejects.toMatchObject({ kind: 'read-only' })
    dataDir = join(dataDir, '..')
  })

  it.each([
    ['a folder that may not be written, without a file', false],
    ['a folder and a file that may not be written', true],
  ])('refuses %s', async (_, withFile) => {
    const locked = join(dataDir, 'locked')
    await mkdir(locked)
    if (withFile) await openStore({ databaseUrl: null, dataDir: locked }).then((store) => store.close())
    if (withFile) await chmod(join(locked, 'rostrum.db'), 0o444)
    await chmod(locked, 0o555)
    await chmod(dataDir, 0o755)
    // Nothing is forbidden to root: where the tests run as root, the store is opened by nobody.
    const isRoot = process.getuid?.() === 0
    const script = `
      const { openStore } = await import(${JSON.stringify(new URL('../../../server/store/open-store.ts', import.meta.url).href)})
      await openStore({ databaseUrl: null, dataDir: ${JSON.stringify(locked)} })
        .then(() => console.log('opened'), (error) => console.log(error.kind))
      process.exit(0)`
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script],
      { encoding: 'utf8', ...(isRoot ? { uid: 65534, gid: 65534 } : {}) },
    )
    expect({ stdout: stdout.trim(), stderr }).toMatchObject({ stdout: 'read-only' })
    await chown(locked, process.getuid?.() ?? 0, process.getgid?.() ?? 0)
    await chmod(locked, 0o755)
  })

  it('says that another process holds the file', async () => {
    const busy = changed((file) => ({
      ...file,
      transaction: () => {
        throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
      },
    }))
    await expect(openSqliteFile(path(), false, [busy])).rejects.toMatchObject({ kind: 'locked' })
  })

  it('says that there is no driver, and what to do', async () => {
    await expect(
      openSqliteFile(path(), false, [missing('better-sqlite3'), missing('node:sqlite')]),
    ).rejects.toMatchObject({
      name: 'StoreOpenError',
      kind: 'no-driver',
      detail: expect.stringMatching(/npm install better-sqlite3.*Cannot find package 'node:sqlite'/),
    })
  })

  it('takes the next driver where one is not installed', async () => {
    const file = await openSqliteFile(path(), false, [missing('better-sqlite3'), betterSqlite3])
    expect(file.query('select 1 as one', []).rows).toEqual([{ one: 1 }])
    file.close()
  })
})

const hasNodeSqlite = await nodeSqlite.load().then(
  () => true,
  () => false,
)

describe.each([betterSqlite3, ...(hasNodeSqlite ? [nodeSqlite] : [])])('the driver $name', (driver) => {
  it('reads, writes, counts changes and undoes a transaction that throws', async () => {
    const file = await openSqliteFile(path(), false, [driver])
    file.exec('create table schema_version (version bigint primary key, name text)')
    expect(file.query('insert into schema_version values (?, ?), (?, ?)', [1, 'a', 2, null])).toEqual({
      rows: [],
      changes: 2,
    })
    expect(file.query('update schema_version set name = ? where version = 9', ['b']).changes).toBe(0)
    const insert = file.prepare('insert into schema_version values (?, ?)')
    expect(() =>
      file.transaction(() => {
        insert.run(3, 'c')
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(file.transaction(() => 'done')).toBe('done')
    const rows = file.query('select version, name from schema_version order by version', []).rows
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { version: 1, name: 'a' },
      { version: 2, name: null },
    ])
    expect(file.prepare('select version from schema_version where name = ?').get('x')).toBeUndefined()
    file.close()
    const reader = await openSqliteFile(path(), true, [driver])
    expect(() => reader.query('delete from schema_version', [])).toThrow()
    reader.close()
  })
})
