import { parentPort } from 'node:worker_threads'
import { SqliteIntake } from './intake-sqlite.ts'
import { openSqliteFile, type SqliteFile, sqliteCode } from './open-sqlite-file.ts'
import type { ThreadAnswer, ThreadReplies, ThreadRequest } from './sqlite-messages.ts'
import { StoreOpenError } from './store-open-error.ts'

/**
 * A database thread: one connection, one request at a time, so that neither an fsync nor a long report stalls the sockets.
 * The writer and the reader are two of it.
 */
let file: SqliteFile | null = null
let intake: SqliteIntake | null = null

async function answer(request: ThreadRequest): Promise<ThreadReplies[ThreadRequest['do']]> {
  if (request.do === 'open') {
    file = await openSqliteFile(request.path, request.readOnly)
    return null
  }
  if (!file) throw new Error('the database is not open')
  switch (request.do) {
    case 'query':
      return JSON.stringify(file.query(request.sql, request.values))
    case 'intake':
      intake ??= new SqliteIntake(file)
      return JSON.stringify(intake.commit(JSON.parse(request.acts)))
    case 'close':
      file.close()
      file = null
      intake = null
      return null
  }
}

async function answerSafely(request: ThreadRequest): Promise<ThreadAnswer> {
  try {
    return { ok: true, value: await answer(request) }
  } catch (error) {
    const isOpenError = error instanceof StoreOpenError
    const message = isOpenError ? error.detail : String(error instanceof Error ? error.message : error)
    return {
      ok: false,
      error: { message, code: sqliteCode(error), openKind: isOpenError ? error.kind : null },
    }
  }
}

let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (requests: ThreadRequest[]) => {
  last = last.then(async () => {
    const answers: ThreadAnswer[] = []
    for (const request of requests) answers.push(await answerSafely(request))
    parentPort?.postMessage(answers)
    if (requests.some((request) => request.do === 'close')) parentPort?.close()
  })
})
