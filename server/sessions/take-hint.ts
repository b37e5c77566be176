import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { HintPayload } from '../../shared/protocol/requests.ts'
import { hintsOf } from '../../shared/slides/deck.ts'
import type { LiveDeps } from './live-deps.ts'
import type { CachedSession } from './session-cache.ts'

/** Gives a participant the next hint of the open question and remembers it, so that it lowers the points of the answer. */
export async function takeHint(
  deps: LiveDeps,
  session: CachedSession,
  participantId: string,
  { slideId, run, hint }: HintPayload,
): Promise<Result<{ text: string }, Refusal>> {
  const { store } = deps
  const slide = session.slides.get(slideId)
  const text = slide ? hintsOf(slide)[hint - 1]?.text : undefined
  if (text === undefined) return refuse({ kind: 'invalid' })
  const of = { sessionId: session.row.id, participantId, slideId, run }
  const before = await store.participants.hintsOf(of.sessionId, participantId)
  const taken = before.find((row) => row.slideId === slideId && row.run === run)?.taken ?? 0
  // A reply that was lost on its way is given again, whatever has become of the question since.
  if (hint <= taken) return accept({ text })

  let progress = session.row.state.slides[slideId]
  if (progress?.phase !== 'open' || progress.run !== run) {
    // This node may not have heard of the opening yet.
    progress = (await deps.cache.refresh(of.sessionId))?.row.state.slides[slideId]
  }
  if (progress?.phase !== 'open' || progress.run !== run) return refuse({ kind: 'closed' })
  if (progress.pausedAt !== undefined) return refuse({ kind: 'paused' })
  const answers = await store.participants.responsesOf(of.sessionId, participantId)
  if (answers.some((answer) => answer.slideId === slideId && answer.run === run)) {
    return refuse({ kind: 'already-answered' })
  }
  const done = await store.participants.takeHint(of, hint, deps.clock.now())
  return done ? accept({ text }) : refuse({ kind: 'invalid' })
}
