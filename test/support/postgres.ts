import { randomBytes } from 'node:crypto'
import pg from 'pg'

const adminUrl = process.env.DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test'

/** A database of its own on the real Postgres, and how to be rid of it. */
export async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `rostrum_test_${randomBytes(6).toString('hex')}`
  await administer(`create database ${name}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => administer(`drop database ${name} with (force)`) }
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
