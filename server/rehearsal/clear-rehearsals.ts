import type { Deps } from '../deps.ts'
import type { LivePort } from '../live-port.ts'

/** How often ended rehearsals are looked for, and the age at which a forgotten one goes too; milliseconds. */
export const rehearsalTimes = { clearEveryMs: 5000, forgottenAfterMs: 12 * 3_600_000 } as const

/** Deletes rehearsals that are over, with all that their simulated people have left. */
export async function clearRehearsals(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  live: Pick<LivePort, 'sessionDeleted'>,
): Promise<void> {
  const done = await store.sessions.doneRehearsals(clock.now() - rehearsalTimes.forgottenAfterMs)
  for (const { id, workspaceId } of done) {
    if (await store.sessions.delete(workspaceId, id)) live.sessionDeleted(id)
  }
}
