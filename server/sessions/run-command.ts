import { accept, type Result, refuse } from '../../shared/core/result.ts'
import { decide, type SessionCommand } from '../../shared/core/session/decide.ts'
import { shown } from '../../shared/core/session/state.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import { ensureDraw } from '../giveaways/ensure-draw.ts'
import type { LiveDeps } from './live-deps.ts'

/**
 * A presenter's command, compare-and-set on the session's version: two consoles, two nodes or a double click cannot
 * fork a session.
 * @param version the version that the presenter saw; null: whatever it is now (for commands that come without a view)
 */
export async function runCommand(
  deps: LiveDeps,
  sessionId: string,
  command: SessionCommand,
  version: number | null,
): Promise<Result<{ version: number }, Refusal>> {
  const row = await deps.store.sessions.byId(sessionId)
  if (!row) return refuse({ kind: 'unknown-session' })
  if (version !== null && version !== row.version) return refuse({ kind: 'stale', version: row.version })
  const draws = await deps.store.draws.bySession(sessionId)
  const done = draws.filter((draw) => draw.phase !== 'open').map((draw) => draw.slideId)
  const decision = decide(row.state, command, row.deck.slides, deps.clock.now(), done)
  if (!decision.ok) return refuse({ kind: decision.refusal })
  const current = shown(decision.value, row.deck.slides)
  // The commitment is published before the first entry can be made, so it is stored before the slide opens.
  if (current?.slide.kind === 'winner-draw') await ensureDraw(deps, row, current.slide)
  const resetSlideId = command.do === 'reset' && current ? current.slide.id : null
  const saved = await deps.store.sessions.saveState(sessionId, row.version, decision.value, resetSlideId)
  if (!saved) return refuse({ kind: 'stale' })
  await deps.publish.sessionChanged(sessionId)
  return accept({ version: row.version + 1 })
}
