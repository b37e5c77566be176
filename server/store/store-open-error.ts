export type StoreOpenErrorKind =
  /** A newer version of the program has written this database. */
  | 'newer-database'
  /** The data folder or the file cannot be written. */
  | 'read-only'
  /** No SQLite driver is installed that works on this Node. */
  | 'no-driver'
  /** The file is damaged, or is no database of ours. */
  | 'corrupt'
  /** The database server does not answer or does not let us in. */
  | 'unreachable'
  /** Another process holds the database, for instance while it migrates. */
  | 'locked'

/** Why the store could not be opened. Nothing has been overwritten. `detail` is for the person at the terminal. */
export class StoreOpenError extends Error {
  readonly kind: StoreOpenErrorKind
  readonly detail: string

  constructor(kind: StoreOpenErrorKind, detail: string, options?: ErrorOptions) {
    super(`${kind}: ${detail}`, options)
    this.name = 'StoreOpenError'
    this.kind = kind
    this.detail = detail
  }
}
