import { Worker } from 'node:worker_threads'
import type { Act, ActResult } from '../../shared/core/session/acts.ts'
import type { SqliteValue } from './open-sqlite-file.ts'
import type { ThreadAnswer, ThreadReplies, ThreadRequest } from './sqlite-messages.ts'
import { StoreOpenError } from './store-open-error.ts'

/** What SQLite refused; `code` is SQLite's own, e.g. `SQLITE_FULL`. */
class SqliteQueryError extends Error {
  readonly code: string | null

  constructor(message: string, code: string | null) {
    super(message)
    this.name = 'SqliteQueryError'
    this.code = code
  }
}

/**
 * The bundle has the worker as a file beside it. Sources need tsx, which the worker has to register by itself: Node does not
 * apply `--import` to the file that a worker begins with (https://github.com/nodejs/node/issues/47747).
 */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./sqlite-worker.js', import.meta.url))
  const tsx = import.meta.resolve('tsx/esm/api')
  const source = new URL('./sqlite-worker.ts', import.meta.url).href
  const code = `import(${JSON.stringify(tsx)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(source)}) })`
  return new Worker(code, { eval: true })
}

interface Waiting {
  resolve: (value: never) => void
  reject: (error: Error) => void
}

/** One database thread, seen from the main thread. It answers in order, so requests need no ids. */
export class SqliteThread {
  readonly #worker = startWorker()
  readonly #waiting: Waiting[] = []
  /** Asked in this turn of the event loop: they cross together, since a crossing costs as much as a short query. */
  #leaving: ThreadRequest[] = []
  #stopped: Error | null = null

  constructor() {
    this.#worker.on('message', (answers: ThreadAnswer[]) => {
      for (const answer of answers) this.#settle(answer)
    })
    this.#worker.on('error', (error) => this.#stop(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', () => this.#stop(new Error('the database thread has stopped')))
  }

  /** Rejects with `StoreOpenError`, `SqliteQueryError`, or with the reason why the thread has stopped. */
  request<Request extends ThreadRequest>(request: Request): Promise<ThreadReplies[Request['do']]> {
    if (this.#stopped) return Promise.reject(this.#stopped)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      if (this.#leaving.push(request) === 1) setImmediate(() => this.#leave())
    })
  }

  #leave(): void {
    this.#worker.postMessage(this.#leaving)
    this.#leaving = []
  }

  #settle(answer: ThreadAnswer): void {
    const waiting = this.#waiting.shift()
    if (answer.ok) waiting?.resolve(answer.value as never)
    else {
      const { message, code, openKind } = answer.error
      waiting?.reject(openKind ? new StoreOpenError(openKind, message) : new SqliteQueryError(message, code))
    }
  }

  /** Runs one statement. There are no bytes and no bigints in our tables, so JSON carries every value. */
  async query(
    sql: string,
    values: readonly SqliteValue[],
  ): Promise<{ rows: Record<string, string | number | null>[]; changes: number }> {
    return JSON.parse(await this.request({ do: 'query', sql, values }))
  }

  async intake(acts: readonly Act[]): Promise<ActResult[]> {
    return JSON.parse(await this.request({ do: 'intake', acts: JSON.stringify(acts) }))
  }

  /** Closes the file and ends the thread, after all that was asked before. */
  async close(): Promise<void> {
    if (this.#stopped) return
    await this.request({ do: 'close' }).catch(() => undefined)
    await this.#worker.terminate()
  }

  #stop(error: Error): void {
    this.#stopped ??= error
    for (const { reject } of this.#waiting.splice(0)) reject(this.#stopped)
  }
}

/** The two threads of a database file: `writer` for all that changes, `reader` with a read-only connection. */
export interface SqliteThreads {
  writer: SqliteThread
  reader: SqliteThread
  /** Who may use the writer's connection now: a transaction keeps it for several requests. */
  writerTurn: Turn
  close(): Promise<void>
}

/**
 * Starts both threads and opens the file for writing; `prepare` runs before the reader opens it.
 * @throws StoreOpenError
 */
export async function openSqliteThreads(
  path: string,
  prepare: (threads: SqliteThreads) => Promise<void>,
): Promise<SqliteThreads> {
  const writer = new SqliteThread()
  // Started now so that it loads while the writer opens and migrates.
  const reader = new SqliteThread()
  const threads: SqliteThreads = {
    writer,
    reader,
    writerTurn: new Turn(),
    close: async () => {
      await reader.close()
      await writer.close()
    },
  }
  try {
    await writer.request({ do: 'open', path, readOnly: false })
    await prepare(threads)
    await reader.request({ do: 'open', path, readOnly: true })
    return threads
  } catch (error) {
    await threads.close()
    throw error
  }
}

/** A mutex, first come first served. */
export class Turn {
  #last: Promise<void> = Promise.resolve()

  /** Resolves when it is the caller's turn, with the function that ends it. */
  async take(): Promise<() => void> {
    const before = this.#last
    let end: () => void = () => undefined
    this.#last = new Promise((resolve) => {
      end = resolve
    })
    await before
    return end
  }

  async with<T>(work: () => Promise<T>): Promise<T> {
    const end = await this.take()
    try {
      return await work()
    } finally {
      end()
    }
  }
}
