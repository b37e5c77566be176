/** The few words in which the dialects differ. */
export interface Ddl {
  /** `without rowid` on SQLite, nothing on Postgres. */
  withoutRowid: string
  /** The type of a primary key that counts up by itself. */
  sequence: string
}

/** One step of the schema; forward only, never edited once released. */
export interface Migration {
  version: number
  name: string
  statements: (ddl: Ddl) => readonly string[]
}

export const sqliteDdl: Ddl = { withoutRowid: 'without rowid', sequence: 'integer primary key' }
export const postgresDdl: Ddl = {
  withoutRowid: '',
  sequence: 'bigint generated always as identity primary key',
}
