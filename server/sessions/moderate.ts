import { isMarked } from '../../shared/core/moderation/mark-text.ts'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type {
  CorrectionPayload,
  HidePayload,
  HideWordPayload,
  MergeWordPayload,
  PayloadOf,
} from '../../shared/protocol/requests.ts'
import { textsOf } from '../../shared/slides/counted-texts.ts'
import type { QuestionChange } from '../store/text-stores.ts'
import { newId } from '../system/random.ts'
import type { LiveDeps } from './live-deps.ts'
import { runCommand } from './run-command.ts'
import type { CachedSession } from './session-cache.ts'

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

/** Puts a participant into another team, or into none. */
export async function setTeam(
  deps: LiveDeps,
  { row }: CachedSession,
  { participantId, team }: PayloadOf<'participant:set-team'>,
  by: 'participant' | 'presenter',
): Promise<Done> {
  const { teams } = row.deck.settings
  const exists = team === null || teams?.names[team] !== undefined
  if (!teams || !exists || (by === 'participant' && teams.join !== 'choice'))
    return refuse({ kind: 'invalid' })
  const taken = await deps.intake.submit({
    type: 'team',
    actId: newId(deps.random),
    sessionId: row.id,
    at: deps.clock.now(),
    participantId,
    team,
    by,
  })
  if (!taken.ok) return refuse(taken.refusal)
  if (by === 'presenter') deps.publish.teamChanged(row.id, participantId, team)
  deps.standings.forget(row.id)
  deps.publish.standingsChanged(row.id)
  return accept({})
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
  await endSpotlight(deps, sessionId, participantId)
  return accept({})
}

export async function hideResponse(deps: LiveDeps, sessionId: string, payload: HidePayload): Promise<Done> {
  const { slideId, run, participantId, hidden } = payload
  const found = await deps.store.participants.hideResponse({ sessionId, slideId, run, participantId }, hidden)
  if (!found) return refuse({ kind: 'unknown-participant' })
  deps.publish.slideCounted(sessionId)
  if (hidden) await endSpotlight(deps, sessionId, participantId)
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
  const before = set === 'hidden' ? await deps.store.questions.byId(sessionId, questionId) : null
  const done = await changeQuestion(deps, sessionId, questionId, change)
  if (!done.ok || set !== 'hidden') return done
  if (before?.pending) deps.publish.questionRejected(sessionId, before.participantId, questionId)
  await unpin(deps, sessionId, questionId)
  return done
}

/** What is hidden, or whose author was removed, does not lie over the slide any more. */
async function endSpotlight(deps: LiveDeps, sessionId: string, participantId: string): Promise<void> {
  const session = await deps.cache.byId(sessionId)
  if (session?.row.state.spotlight?.participantId !== participantId) return
  await runCommand(deps, sessionId, { do: 'spotlight', participantId: null }, null)
}

/** What is hidden leaves the screen, and does not come back by itself when it is shown again. */
async function unpin(deps: LiveDeps, sessionId: string, questionId: string): Promise<void> {
  const session = await deps.cache.byId(sessionId)
  if (session?.row.state.pinnedQuestion !== questionId) return
  await runCommand(deps, sessionId, { do: 'pin-question', questionId: null }, null)
}

/** Answers in writing; an empty text takes the answer back, and leaves the question answered. */
export async function answerQuestion(
  deps: LiveDeps,
  sessionId: string,
  { questionId, text }: PayloadOf<'question:answer'>,
): Promise<Done> {
  const change = text === '' ? { answer: null } : { answer: text, answeredAt: deps.clock.now() }
  return changeQuestion(deps, sessionId, questionId, change)
}

/** Corrects a question's words before the room reads them; what was asked is kept. */
export async function editQuestion(
  deps: LiveDeps,
  sessionId: string,
  { questionId, text }: PayloadOf<'question:edit'>,
): Promise<Done> {
  return changeQuestion(deps, sessionId, questionId, { text, marked: isMarked(text) })
}

async function changeQuestion(
  deps: LiveDeps,
  sessionId: string,
  questionId: string,
  change: QuestionChange,
): Promise<Done> {
  const found = await deps.store.questions.moderate(sessionId, questionId, change)
  if (!found) return refuse({ kind: 'unknown-question' })
  deps.publish.questionsChanged(sessionId)
  return accept({})
}

/** Hides or shows one of the texts that a slide's counts are made of. */
export async function hideWord(
  deps: LiveDeps,
  session: CachedSession,
  { slideId, run, key, hidden }: HideWordPayload,
): Promise<Done> {
  const slide = session.slides.get(slideId)
  const isText = slide && typeof textsOf(slide)?.(key) === 'string'
  if (!isText) return refuse({ kind: 'unknown-slide' })
  await deps.store.words.decide({ sessionId: session.row.id, slideId, run, key }, hidden)
  deps.publish.slideCounted(session.row.id)
  return accept({})
}

/** Counts a text with another one, by itself, or as it is like others again. */
export async function mergeWord(
  deps: LiveDeps,
  sessionId: string,
  { into, ...text }: MergeWordPayload,
): Promise<Done> {
  const command =
    into === null ? { do: 'unmerge' as const, ...text } : { do: 'merge' as const, ...text, into }
  const done = await runCommand(deps, sessionId, command, null)
  return done.ok ? accept({}) : done
}
