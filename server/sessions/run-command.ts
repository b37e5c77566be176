import { accept, type Result, refuse } from '../../shared/core/result.ts'
import { decide } from '../../shared/core/session/decide.ts'
import type { SessionCommand } from '../../shared/core/session/session-command.ts'
import { shown } from '../../shared/core/session/state.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import { ensureDraw } from '../giveaways/ensure-draw.ts'
import { randomBelow } from '../system/random.ts'
import type { LiveDeps } from './live-deps.ts'
import { visibleAnswer } from './spotlight.ts'

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
  // Points, streaks and who is out depend on what came before: one step after the other.
  await deps.settlements.ensure(row)
  const draws = await deps.store.draws.bySession(sessionId)
  const done = draws.filter((draw) => draw.phase !== 'open').map((draw) => draw.slideId)
  if (command.do === 'pin-question' && command.questionId !== null) {
    const question = await deps.store.questions.byId(sessionId, command.questionId)
    if (!question || question.hidden || question.pending) return refuse({ kind: 'unknown-question' })
  }
  if (command.do === 'spotlight' && command.participantId !== null) {
    const current = shown(row.state, row.deck.slides)
    const answer = current
      ? await visibleAnswer(deps.store, row, current.slide.id, current.progress.run, command.participantId)
      : null
    if (current && !answer) return refuse({ kind: 'hidden-answer' })
  }
  const decision = decide(row.state, command, row.deck.slides, deps.clock.now(), done, (below) =>
    randomBelow(deps.random, below),
  )
  if (!decision.ok) return refuse({ kind: decision.refusal })
  const current = shown(decision.value, row.deck.slides)
  // The commitment is published before the first entry can be made, so it is stored before the slide opens.
  if (current?.slide.kind === 'winner-draw') await ensureDraw(deps, row, current.slide)
  // A question counts once, in its last run.
  const beginsRun = command.do === 'reset' || command.do === 'ask-again'
  const resetSlideId = beginsRun && current ? current.slide.id : null
  const saved = await deps.store.sessions.saveState(sessionId, row.version, decision.value, resetSlideId)
  if (!saved) return refuse({ kind: 'stale' })
  // Not waited for: the room sees the reveal at once.
  void deps.settlements.ensure({ ...row, state: decision.value, version: row.version + 1 })
  await deps.publish.sessionChanged(sessionId)
  if (command.do === 'pin-question') deps.publish.questionsChanged(sessionId)
  return accept({ version: row.version + 1 })
}
