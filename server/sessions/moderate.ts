import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { CorrectionPayload, HidePayload, PayloadOf } from '../../shared/protocol/requests.ts'
import { newId } from '../system/random.ts'
import type { LiveDeps } from './live-deps.ts'

type Done = Result<Record<string, never>, Refusal>

/** Moves a participant by hand, up or down; who did it and why is kept. */
export async function correctStage(
  deps: LiveDeps,
  sessionId: string,
  actor: string,
  { participantId, stage, reason }: CorrectionPayload,
): Promise<Done> {
  const actId = newId(deps.random)
  const at = deps.clock.now()
  const taken = await deps.intake.submit({
    type: 'correction',
    actId,
    sessionId,
    at,
    participantId,
    stage,
    reason,
    actor,
  })
  return taken.ok ? accept({}) : refuse(taken.refusal)
}

/** Turns a participant out. Their answers stay counted; they cannot come back with the same token. */
export async function removeParticipant(
  deps: LiveDeps,
  sessionId: string,
  participantId: string,
): Promise<Done> {
  const actId = newId(deps.random)
  const taken = await deps.intake.submit({
    type: 'remove',
    actId,
    sessionId,
    at: deps.clock.now(),
    participantId,
  })
  if (!taken.ok) return refuse(taken.refusal)
  deps.publish.participantRemoved(sessionId, participantId)
  return accept({})
}

export async function hideResponse(deps: LiveDeps, sessionId: string, payload: HidePayload): Promise<Done> {
  const { slideId, run, participantId, hidden } = payload
  const found = await deps.store.participants.hideResponse({ sessionId, slideId, run, participantId }, hidden)
  if (!found) return refuse({ kind: 'unknown-participant' })
  deps.publish.slideCounted(sessionId)
  return accept({})
}

export async function moderateQuestion(
  deps: LiveDeps,
  sessionId: string,
  { questionId, set }: PayloadOf<'question:moderate'>,
): Promise<Done> {
  const change =
    set === 'answered' || set === 'unanswered'
      ? { answeredAt: set === 'answered' ? deps.clock.now() : null }
      : { hidden: set === 'hidden' }
  const found = await deps.store.questions.moderate(sessionId, questionId, change)
  if (!found) return refuse({ kind: 'unknown-question' })
  deps.publish.questionsChanged(sessionId)
  return accept({})
}
