import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../server/store/open-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { Act } from '../../shared/core/session/acts.ts'
import { sessionIn } from '../contracts/session-in.ts'
import { describeStore } from '../contracts/store-contract.ts'
import { expectCounted } from '../contracts/store-intake-properties.ts'
import { arbitraryActs } from '../support/arbitrary-acts.ts'
import {
  buildIdentity,
  buildJoin,
  buildLead,
  buildQuestion,
  buildResponse,
  buildUpvote,
} from '../support/build-acts.ts'
import { openOn, uniqueId } from '../support/build-session.ts'
import { createPostgresDatabase, type PostgresDatabase } from './postgres-database.ts'

describeStore('the store on Postgres', async () => {
  const database = await createPostgresDatabase()
  const store = await openStore({ databaseUrl: database.url, dataDir: '' })
  return {
    store,
    dispose: async () => {
      await store.close()
      await database.drop()
    },
  }
})

describe('two nodes on one Postgres', () => {
  let database: PostgresDatabase
  let nodes: [Store, Store]

  beforeAll(async () => {
    database = await createPostgresDatabase()
    const open = () => openStore({ databaseUrl: database.url, dataDir: '' })
    // Both at once: one migrates, the other waits for it.
    nodes = await Promise.all([open(), open()])
  })
  afterAll(async () => {
    for (const node of nodes) await node.close()
    await database.drop()
  })

  /** Commits each node's batches one after another, the nodes side by side. */
  const commitAll = (batches: readonly [Act[][], Act[][]]) =>
    Promise.all(
      batches.map(async (own, index) => {
        const results = []
        for (const batch of own) results.push(...(await nodes[index === 0 ? 0 : 1].intake.commit(batch)))
        return results
      }),
    )

  it('migrated once', async () => {
    const { rows } = await database.query('select version, name from schema_version')
    expect(rows).toEqual([
      { version: '1', name: 'first' },
      { version: '2', name: 'second' },
      { version: '3', name: 'prospects' },
    ])
  })

  it('count as a recount does when both take acts of the same people', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryActs(40), { minLength: 3, maxLength: 6 }),
        fc.array(arbitraryActs(40), { minLength: 3, maxLength: 6 }),
        async (left, right) => {
          const session = await sessionIn(nodes[0])
          const batches = (node: string, makes: typeof left) =>
            makes.map((makeActs, index) => makeActs({ sessionId: session.id, nodeId: `${node}-${index}` }))
          await commitAll([batches('left', left), batches('right', right)])
          await expectCounted(nodes[1], session)
        },
      ),
      { numRuns: 50, seed: 20261123 },
    )
  })

  it("never stand in each other's way: the same people, e-mails and questions in opposite order", async () => {
    const session = await sessionIn(nodes[0], { state: openOn('form-one') })
    const by = { sessionId: session.id }
    const people = Array.from({ length: 60 }, (_, index) => `${session.id}-${String(index).padStart(2, '0')}`)
    // Each node gives its own ids to the same tokens and addresses, in its own order.
    const joins = (node: string) =>
      people.map((person) =>
        buildJoin({ ...by, tokenHash: person, participantId: `${person}-${node}`, actId: uniqueId('act') }),
      )
    const joined = await commitAll([[joins('left')], [joins('right').reverse()]])
    const idOf = new Map(
      joined[0]?.map((result, index) => [people[index], result.ok ? result.participantId : '']),
    )
    expect(joined[1]?.map((result) => result.ok && result.participantId).reverse()).toEqual([
      ...idOf.values(),
    ])

    const ids = [...idOf.values()]
    const questions = ids.map((participantId, index) =>
      buildQuestion({ ...by, participantId, questionId: `${session.id}-q${index}` }),
    )
    await nodes[0].intake.commit(questions)
    const acts = (node: string): Act[] =>
      ids.flatMap((participantId, index): Act[] => [
        buildLead({
          ...by,
          participantId,
          responseId: uniqueId('response'),
          revision: node === 'left' ? 1 : 2,
          // Two people share each address.
          identity: buildIdentity({ email: `${people[index >> 1]}@northwind.example` }),
        }),
        buildUpvote({ ...by, participantId, questionId: `${session.id}-q${(index + 7) % ids.length}` }),
      ])
    const results = await commitAll([[acts('left')], [acts('right').reverse()]])
    expect(results.flat().every((result) => result.ok)).toBe(true)
    await expectCounted(nodes[1], session)
    const upvotes = (await nodes[0].questions.list(session.id, true, 100)).map((question) => question.upvotes)
    expect(upvotes).toEqual(ids.map(() => 1))
    const prospects = new Set((await nodes[0].reports.participants(session.id)).map((row) => row.prospectId))
    expect(prospects.size).toBe(30)
  })

  it('let changes of state through while both are busy', async () => {
    const session = await sessionIn(nodes[0])
    let committed = 0
    let isOver = false
    const stream = async (node: Store, name: string) => {
      const people = Array.from({ length: 50 }, (_, index) => `${session.id}-${name}-${index}`)
      const by = { sessionId: session.id }
      await node.intake.commit(
        people.map((person) => buildJoin({ ...by, tokenHash: person, participantId: person })),
      )
      for (let revision = 1; !isOver; revision++) {
        await node.intake.commit(
          people.map((participantId) => buildResponse({ ...by, participantId, revision })),
        )
        committed++
      }
    }
    const streams = [0, 1, 2, 3].flatMap((index) => [
      stream(nodes[0], `left-${index}`),
      stream(nodes[1], `right-${index}`),
    ])
    for (let version = 1; version <= 5; version++) {
      expect(await nodes[1].sessions.saveState(session.id, version, openOn('poll-one'), null)).toBe(true)
    }
    isOver = true
    await Promise.all(streams)
    // With row locks alone one change waits for hundreds of batches, since their shared locks overlap for ever.
    expect(committed).toBeLessThan(300)
    await expectCounted(nodes[0], session)
  })
})

describe('opening a Postgres', () => {
  it('says that nobody answers', async () => {
    const opening = openStore({ databaseUrl: 'postgres://root@127.0.0.1:1/test', dataDir: '' })
    await expect(opening).rejects.toMatchObject({ name: 'StoreOpenError', kind: 'unreachable' })
  })

  it('says that the database does not exist, without the password', async () => {
    const opening = openStore({
      databaseUrl: 'postgres://root:hunter2@127.0.0.1:5432/rostrum_no_such_database',
      dataDir: '',
    })
    await expect(opening).rejects.toMatchObject({
      kind: 'unreachable',
      detail: expect.stringMatching(/^(?!.*hunter2).*rostrum_no_such_database/),
    })
  })

  it('refuses a database that a newer program has written, and leaves it as it is', async () => {
    const database = await createPostgresDatabase()
    try {
      await database.query('create table schema_version (version bigint primary key, name text not null)')
      await database.query("insert into schema_version values (99, 'future')")
      const opening = openStore({ databaseUrl: database.url, dataDir: '' })
      await expect(opening).rejects.toMatchObject({ kind: 'newer-database' })
      const { rows } = await database.query("select 1 from pg_tables where schemaname = 'public'")
      expect(rows).toHaveLength(1)
    } finally {
      await database.drop()
    }
  })

  it('connects again after the server has dropped its connections', async () => {
    const database = await createPostgresDatabase()
    try {
      const store = await openStore({ databaseUrl: database.url, dataDir: '' })
      await store.ping()
      await database.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
      // The pool may hand out a connection before it has heard of its end; the next try must do.
      await store.ping().catch(() => undefined)
      await expect(store.ping()).resolves.toBeUndefined()
      await store.close()
    } finally {
      await database.drop()
    }
  })
})
