import { nowKey } from '../funnel/funnel-counts.ts'
import {
  type Act,
  type ActResult,
  type CorrectionAct,
  type JoinAct,
  type LoadedParticipant,
  type LoadedRows,
  type LoadedSession,
  type Move,
  type RemoveAct,
  type ResponseAct,
  responseKey,
  responsesKey,
  tokenKey,
  type WriteSet,
} from './acts.ts'
import { answerGraceMs } from './answer-grace.ts'
import { type AnswerParts, answerAtStep, isRepeatAtSomeStep, type StepContext } from './answer-parts.ts'
import { Batch, refused } from './intake-batch.ts'
import { award, setTeam, smallestTeam } from './intake-game.ts'
import { identify } from './intake-prospects.ts'
import { ask, upvote } from './intake-questions.ts'
import { moveTo, raise, setProspectStage } from './intake-stages.ts'
import { stepOf } from './steps.ts'
import { countFunnel, countSlide } from './write-set.ts'

/**
 * Decides a batch of acts against the rows that its transaction has read, in order, and says what to write.
 * This is where a response becomes counted, scored and staged; both stores run it inside their transaction,
 * so what it sees cannot change under it. See `SPEC.md` for the rules.
 */
export function planIntake(
  acts: readonly Act[],
  loaded: LoadedRows,
): { results: ActResult[]; writes: WriteSet } {
  const batch = new Batch(loaded)
  const results = acts.map((act) => withProspect(batch, take(batch, act)))
  return { results, writes: batch.writes() }
}

/** Says whose act it was, so that nobody need ask for each of thousands. */
function withProspect(batch: Batch, result: ActResult): ActResult {
  if (!result.ok) return result
  const prospectId = batch.participant(result.participantId)?.prospectId
  return prospectId ? { ...result, prospectId } : result
}

function take(batch: Batch, act: Act): ActResult {
  const session = batch.loaded.sessions.get(act.sessionId)
  if (!session) return refused('unknown-session')
  if (act.type === 'join') return join(batch, act, session)
  const participant = batch.participant(act.participantId)
  if (participant?.sessionId !== act.sessionId) {
    return refused(
      act.type === 'response' || act.type === 'question' || act.type === 'upvote'
        ? 'not-joined'
        : 'unknown-participant',
    )
  }
  if (act.type === 'remove') return remove(batch, act, participant)
  if (participant.removed) return refused('removed')
  // Corrections and awards may come after the end, when the report is read; all else belongs to the running session.
  if (act.type === 'correction') return correct(batch, act, session, participant)
  if (act.type === 'award') return award(batch, act, session, participant)
  if (session.ended) return refused('session-ended')
  switch (act.type) {
    case 'response':
      return respond(batch, act, session, participant)
    case 'question':
      return ask(batch, act, session, participant)
    case 'upvote':
      return upvote(batch, act, session, participant)
    case 'team':
      return setTeam(batch, act, participant)
  }
}

const joined = (participantId: string, team: number | null): ActResult => ({
  ok: true,
  participantId,
  elapsedMs: 0,
  moves: [],
  ...(team === null ? {} : { team }),
})

function join(batch: Batch, act: JoinAct, session: LoadedSession): ActResult {
  const key = tokenKey(act.sessionId, act.tokenHash)
  const known = batch.tokens.get(key) ?? batch.loaded.tokens.get(key)
  if (known !== undefined) {
    const participant = batch.participant(known)
    if (participant?.removed) return refused('removed')
    return joined(known, participant?.team ?? null)
  }
  if (session.ended) return refused('session-ended')
  const team = act.balanceOver > 0 ? smallestTeam(batch, act) : act.team
  batch.tokens.set(key, act.participantId)
  batch.participantsNew.set(key, {
    id: act.participantId,
    sessionId: act.sessionId,
    tokenHash: act.tokenHash,
    nickname: act.nickname,
    avatar: act.avatar,
    language: act.language,
    channel: act.channel,
    team,
    stage: 0,
    at: act.at,
  })
  batch.participants.set(act.participantId, {
    id: act.participantId,
    sessionId: act.sessionId,
    stage: 0,
    score: 0,
    timeMs: 0,
    prospectId: null,
    removed: false,
    team,
    streak: 0,
    out: false,
  })
  countFunnel(batch.funnelCounts, act.sessionId, nowKey(0), 1)
  return joined(act.participantId, team)
}

function respond(
  batch: Batch,
  act: ResponseAct,
  session: LoadedSession,
  participant: LoadedParticipant,
): ActResult {
  const key = responseKey(act)
  const before = batch.answer(key)
  if (before?.id === act.responseId) {
    // A repeat of an answer that was acknowledged or whose acknowledgement was lost: the first result stands.
    const isSame = act.byStep
      ? isRepeatAtSomeStep(act.byStep, act.answer, before.answer)
      : before.answer === act.answer
    if (!isSame) return refused('conflict')
    return { ok: true, participantId: participant.id, elapsedMs: before.elapsedMs, moves: [] }
  }
  if (!takesAnswers(act, session)) return refused('closed')
  if (act.scored && participant.out) return refused('out')
  if (before && !act.changeable) return refused('already-answered')
  if (before && act.revision < before.revision) {
    return { ok: true, participantId: participant.id, elapsedMs: before.elapsedMs, moves: [] }
  }
  const parts = act.byStep ? atStep(act, act.byStep, session, before?.answer ?? null) : act
  if (!parts) return refused('closed')
  const { answer, counts, tag, evidence } = parts
  batch.responses.set(key, {
    sessionId: act.sessionId,
    participantId: act.participantId,
    slideId: act.slideId,
    run: act.run,
    id: act.responseId,
    revision: act.revision,
    answer,
    counts,
    points: act.points,
    share: act.share,
    elapsedMs: act.elapsedMs,
    scored: act.scored,
    stage: tag.stage,
    taggedBy: tag.by,
    evidence,
    text: act.text,
    marked: act.marked,
    pending: act.pending,
    at: act.at,
  })
  batch.awards.delete(key)
  if (before) countSlide(batch.slideCounts, act, before.counts, -1)
  countSlide(batch.slideCounts, act, counts, 1)
  if (!before) countSlide(batch.slideCounts, act, { [responsesKey]: 1 }, 1)

  let next: LoadedParticipant = participant
  if (act.scored) {
    next = {
      ...next,
      score: next.score + act.points - (before?.points ?? 0),
      timeMs: next.timeMs + act.elapsedMs - (before?.elapsedMs ?? 0),
    }
    batch.change(next)
  }
  const moves: Move[] = []
  if (act.identity) next = identify(batch, act, act.identity, session, next, moves)
  // Not known by the response's id: the phone made that one, and may use it again after a correction.
  const cause = {
    id: act.actId,
    cause: 'response',
    slideId: act.slideId,
    run: act.run,
    evidence,
  } as const
  raise(batch, session, next, tag.stage, { ...cause, at: act.at, actor: null }, moves)
  return { ok: true, participantId: participant.id, elapsedMs: act.elapsedMs, moves }
}

/** The answer as the open step takes it; null: what it is about is not asked for now. */
function atStep(
  act: ResponseAct,
  context: StepContext,
  { open }: LoadedSession,
  before: string | null,
): AnswerParts | null {
  const step = stepOf(context.slide, { step: open?.step ?? undefined })
  return step && answerAtStep(context, act.answer, step.name, before)
}

function takesAnswers(act: ResponseAct, session: LoadedSession): boolean {
  const { open } = session
  if (open?.slideId === act.slideId && open.run === act.run) {
    return open.closesAt === null || act.at <= open.closesAt + answerGraceMs
  }
  return act.lingers && session.runs[act.slideId] === act.run
}

function correct(
  batch: Batch,
  act: CorrectionAct,
  session: LoadedSession,
  participant: LoadedParticipant,
): ActResult {
  if (act.stage >= session.stages.length) return refused('invalid')
  const moves: Move[] = []
  if (act.stage !== participant.stage) {
    const cause = {
      id: act.actId,
      cause: 'correction',
      evidence: act.reason,
      actor: act.actor,
    } as const
    const next = moveTo(
      batch,
      session,
      participant,
      act.stage,
      { ...cause, slideId: null, run: null, at: act.at },
      moves,
    )
    const prospect = next.prospectId === null ? undefined : batch.prospect(next.prospectId)
    const stage = session.stages[act.stage]
    if (prospect && stage !== undefined) setProspectStage(batch, prospect, stage, act.at)
  }
  return { ok: true, participantId: participant.id, elapsedMs: 0, moves }
}

function remove(batch: Batch, act: RemoveAct, participant: LoadedParticipant): ActResult {
  if (!participant.removed) {
    batch.change({ ...participant, removed: true })
    countFunnel(batch.funnelCounts, act.sessionId, nowKey(participant.stage), -1)
  }
  return { ok: true, participantId: participant.id, elapsedMs: 0, moves: [] }
}
