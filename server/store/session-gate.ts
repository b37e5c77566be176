import { type Kysely, sql } from 'kysely'
import type { Database } from './schema.ts'

/**
 * A gate per session on Postgres, an advisory lock to the end of the transaction: batches of all nodes pass side by side, a
 * change of state waits for those under way and goes before those that come after. The row locks alone would let a steady
 * stream of batches, whose shared locks overlap, keep a presenter's "close" waiting for ever (eight streams did, for 30 s).
 */

/** A condition that is true, and in coming true passes the gates of the sessions in the array `ids`, always in the same order. */
export const gatesPassed = (ids: string): string =>
  `(select count(pg_advisory_xact_lock_shared(gate)) from (
    select distinct hashtextextended(id, 0) as gate from unnest(${ids}::text[]) as given (id) order by gate
  ) as gates) >= 0`

/** Closes the gate of a session until the transaction ends; SQLite's one writer needs none. */
export async function closeGate(
  trx: Kysely<Database>,
  dialect: 'sqlite' | 'postgres',
  sessionId: string,
): Promise<void> {
  if (dialect === 'sqlite') return
  await sql`select pg_advisory_xact_lock(hashtextextended(${sessionId}, 0))`.execute(trx)
}
