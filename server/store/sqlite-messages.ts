import type { SqliteValue } from './open-sqlite-file.ts'
import type { StoreOpenErrorKind } from './store-open-error.ts'

/**
 * What the main thread asks of a database thread, several at a time. Answers come back in the order of the requests. What is large crosses as
 * JSON: a text is copied between threads in a third of the time that the objects take.
 */
export type ThreadRequest =
  | { do: 'open'; path: string; readOnly: boolean }
  | { do: 'query'; sql: string; values: readonly SqliteValue[] }
  | { do: 'intake'; acts: string }
  | { do: 'close' }

export interface ThreadReplies {
  open: null
  /** JSON of the rows and of how many were changed. */
  query: string
  /** JSON of the results. */
  intake: string
  close: null
}

/** An error as it crosses threads, where classes are lost. */
interface ThreadError {
  message: string
  /** SQLite's code, e.g. `SQLITE_FULL`. */
  code: string | null
  openKind: StoreOpenErrorKind | null
}

export type ThreadAnswer =
  | { ok: true; value: ThreadReplies[keyof ThreadReplies] }
  | { ok: false; error: ThreadError }
