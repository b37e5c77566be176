import { closeDue } from '../../shared/core/session/decide.ts'
import type { LiveDeps } from './live-deps.ts'

/** How often the store is asked for slides whose time is up. Timers are data: a restarted server picks them up. */
export const dueCheckMs = 250

/** Closes every slide whose time is up. Any node may do it: the version lets one of them succeed. */
export async function closeDueSlides(deps: LiveDeps): Promise<void> {
  const now = deps.clock.now()
  for (const sessionId of await deps.store.sessions.due(now)) {
    const row = await deps.store.sessions.byId(sessionId)
    const next = row ? closeDue(row.state, now) : null
    if (!row || !next) continue
    const saved = await deps.store.sessions.saveState(sessionId, row.version, next, null)
    if (saved) await deps.publish.sessionChanged(sessionId)
  }
}
