import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The server on which the tests make their own databases. */
const postgresUrl = process.env.DATABASE_URL || 'postgres://root@127.0.0.1:5432/test'

export interface PostgresDatabase {
  url: string
  query(sql: string): Promise<pg.QueryResult>
  drop(): Promise<void>
}

/** A fresh database of its own. */
export async function createPostgresDatabase(): Promise<PostgresDatabase> {
  const name = `rostrum_test_${randomBytes(6).toString('hex')}`
  await withClient(postgresUrl, (client) => client.query(`create database ${name}`))
  const url = new URL(postgresUrl)
  url.pathname = `/${name}`
  return {
    url: url.href,
    query: (sql) => withClient(url.href, (client) => client.query(sql)),
    drop: async () => {
      await withClient(postgresUrl, (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
