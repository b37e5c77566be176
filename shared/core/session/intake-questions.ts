import {
  type ActResult,
  type LoadedParticipant,
  type LoadedSession,
  type Move,
  type QuestionAct,
  type UpvoteAct,
  upvoteKey,
} from './acts.ts'
import { type Batch, refused } from './intake-batch.ts'
import { raise } from './intake-stages.ts'

export function ask(
  batch: Batch,
  act: QuestionAct,
  session: LoadedSession,
  participant: LoadedParticipant,
): ActResult {
  const before = batch.questions.get(act.questionId) ?? batch.loaded.questions.get(act.questionId)
  if (before) {
    const asked = 'asked' in before ? before.asked : before.text
    if (before.participantId !== act.participantId || asked !== act.text) return refused('conflict')
    return { ok: true, participantId: participant.id, elapsedMs: 0, moves: [] }
  }
  batch.questions.set(act.questionId, act)
  const moves: Move[] = []
  const cause = {
    id: act.actId,
    cause: 'question',
    slideId: act.slideId,
    run: null,
    evidence: act.text,
  } as const
  raise(batch, session, participant, act.tag.stage, { ...cause, at: act.at, actor: null }, moves)
  return { ok: true, participantId: participant.id, elapsedMs: 0, moves }
}

export function upvote(
  batch: Batch,
  act: UpvoteAct,
  session: LoadedSession,
  participant: LoadedParticipant,
): ActResult {
  const question = batch.questions.get(act.questionId) ?? batch.loaded.questions.get(act.questionId)
  if (question?.sessionId !== act.sessionId) return refused('unknown-question')
  if ('hidden' in question ? question.hidden : question.pending) return refused('unknown-question')
  const key = upvoteKey(act.questionId, act.participantId)
  const had = batch.upvotes.get(key)?.had ?? batch.loaded.upvotes.has(key)
  const has = batch.upvotes.get(key)?.has ?? had
  const moves: Move[] = []
  // The own question carries its author's support from the start.
  if (has === act.up || question.participantId === act.participantId) {
    return { ok: true, participantId: participant.id, elapsedMs: 0, moves }
  }
  batch.upvotes.set(key, { act, had, has: act.up })
  if (act.up) {
    const cause = {
      id: act.actId,
      cause: 'upvote',
      slideId: null,
      run: null,
      evidence: question.text,
    } as const
    raise(batch, session, participant, act.tag.stage, { ...cause, at: act.at, actor: null }, moves)
  }
  return { ok: true, participantId: participant.id, elapsedMs: 0, moves }
}
