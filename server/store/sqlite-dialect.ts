import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { SqliteValue } from './open-sqlite-file.ts'
import type { SqliteThread, SqliteThreads } from './sqlite-threads.ts'

/**
 * Kysely over the database threads. Selects outside a transaction go to the reader, which sees every commit that was
 * answered before; all else takes its turn at the writer's one connection.
 */
export function sqliteDialect(threads: SqliteThreads): Dialect {
  return {
    createDriver: () => new ThreadsDriver(threads),
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  }
}

class ThreadsDriver implements Driver {
  readonly #threads: SqliteThreads

  constructor(threads: SqliteThreads) {
    this.#threads = threads
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<ThreadsConnection> {
    return new ThreadsConnection(this.#threads)
  }

  async releaseConnection(): Promise<void> {}

  beginTransaction(connection: ThreadsConnection): Promise<void> {
    return connection.begin()
  }

  commitTransaction(connection: ThreadsConnection): Promise<void> {
    return connection.end('commit')
  }

  rollbackTransaction(connection: ThreadsConnection): Promise<void> {
    return connection.end('rollback')
  }

  /** The threads belong to who opened them. */
  async destroy(): Promise<void> {}
}

class ThreadsConnection implements DatabaseConnection {
  readonly #threads: SqliteThreads
  #endTurn: (() => void) | null = null

  constructor(threads: SqliteThreads) {
    this.#threads = threads
  }

  async begin(): Promise<void> {
    const endTurn = await this.#threads.writerTurn.take()
    try {
      // Immediate: a transaction that began by reading could find at its first write that it came too late.
      await run(this.#threads.writer, CompiledQuery.raw('begin immediate'))
      this.#endTurn = endTurn
    } catch (error) {
      endTurn()
      throw error
    }
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    try {
      await run(this.#threads.writer, CompiledQuery.raw(how))
    } catch (error) {
      // A failed commit leaves the transaction open, a failed statement may have ended it: leave neither behind.
      if (how === 'commit')
        await run(this.#threads.writer, CompiledQuery.raw('rollback')).catch(() => undefined)
      if (how === 'commit') throw error
    } finally {
      this.#endTurn?.()
      this.#endTurn = null
    }
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#endTurn) return run(this.#threads.writer, query)
    if (SelectQueryNode.is(query.query)) return run(this.#threads.reader, query)
    return this.#threads.writerTurn.with(() => run(this.#threads.writer, query))
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('queries are not streamed from SQLite: read in pages')
  }
}

async function run<Row>(thread: SqliteThread, query: CompiledQuery): Promise<QueryResult<Row>> {
  const { rows, changes } = await thread.query(query.sql, query.parameters as readonly SqliteValue[])
  // Kysely's row type is what the query builder has worked out; the driver cannot know it.
  return { rows: rows as Row[], numAffectedRows: BigInt(changes) }
}
