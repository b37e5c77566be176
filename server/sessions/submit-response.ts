import { isMarked } from '../../shared/core/moderation/mark-text.ts'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import { isScored, pointsOf } from '../../shared/core/scoring/points.ts'
import type { ResponseAct } from '../../shared/core/session/acts.ts'
import { answerParts } from '../../shared/core/session/answer-parts.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { ResponsePayload } from '../../shared/protocol/requests.ts'
import { hintsOf, type Slide, type SlideOf } from '../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'
import { mayNotEnter } from '../giveaways/may-enter.ts'
import type { SessionRow } from '../store/store.ts'
import { newId, type Random } from '../system/random.ts'
import type { LiveDeps } from './live-deps.ts'
import type { CachedSession } from './session-cache.ts'

/**
 * One answer of one participant: checked and tagged here against what this node knows, decided and counted in the
 * intake's transaction, answered after its commit.
 */
export async function submitResponse(
  deps: LiveDeps,
  session: CachedSession,
  participantId: string,
  payload: ResponsePayload,
): Promise<Result<{ elapsedMs: number }, Refusal>> {
  const at = deps.clock.now()
  const slide = session.slides.get(payload.slideId)
  if (!slide) return refuse({ kind: 'closed' })
  let { row } = session
  if (!seemsOpen(row, payload)) {
    // This node may not have heard of the opening yet.
    row = (await deps.cache.refresh(row.id))?.row ?? row
  }
  if (isPaused(row, payload)) return refuse({ kind: 'paused' })
  if (slide.kind === 'winner-draw' && (await mayNotEnter(deps, row, slide, participantId)) !== null) {
    return refuse({ kind: 'not-eligible' })
  }
  const hints = await hintsTaken(deps, slide, row.id, participantId, payload)
  const act = responseAct(slide, row, participantId, payload, at, deps.random, hints, (elapsedMs) =>
    deps.delays.credit(row.id, participantId, `${payload.slideId}:${payload.run}`, elapsedMs),
  )
  if (!act.ok) return act
  const taken = await deps.intake.submit(act.value)
  return taken.ok ? accept({ elapsedMs: taken.elapsedMs }) : refuse(taken.refusal)
}

function seemsOpen(row: SessionRow, { slideId, run }: ResponsePayload): boolean {
  const progress = row.state.slides[slideId]
  return progress?.phase === 'open' && progress.run === run
}

function isPaused(row: SessionRow, { slideId, run }: ResponsePayload): boolean {
  const progress = row.state.slides[slideId]
  return progress?.phase === 'open' && progress.run === run && progress.pausedAt !== undefined
}

/** How many hints the participant has taken; asked only where the slide has any. */
async function hintsTaken(
  { store }: LiveDeps,
  slide: Slide,
  sessionId: string,
  participantId: string,
  { slideId, run }: ResponsePayload,
): Promise<number> {
  if (hintsOf(slide).length === 0) return 0
  const hints = await store.participants.hintsOf(sessionId, participantId)
  return hints.find((row) => row.slideId === slideId && row.run === run)?.taken ?? 0
}

function responseAct<Name extends KindName>(
  slide: SlideOf<Name>,
  row: SessionRow,
  participantId: string,
  payload: ResponsePayload,
  at: number,
  random: Random,
  hints: number,
  /** Milliseconds that the network took of an answer time. */
  creditOf: (elapsedMs: number) => number,
): Result<ResponseAct, Refusal> {
  const kind = slideKinds[slide.kind]
  if (!kind.answerSchema) return refuse({ kind: 'closed' })
  const parsed = kind.answerSchema.safeParse(payload.answer)
  if (!parsed.success || !kind.accepts(parsed.data, slide.config)) return refuse({ kind: 'not-an-answer' })
  const answer = parsed.data
  const progress = row.state.slides[slide.id]
  const limitMs = slide.timeLimitSec === null ? null : slide.timeLimitSec * 1000
  const sinceOpen = progress?.phase === 'open' ? Math.max(0, at - progress.openedAt) : 0
  const scoring = kind.scoring?.(slide.config)
  const scored = scoring !== undefined && isScored(scoring)
  const taken = scored ? sinceOpen - creditOf(sinceOpen) : sinceOpen
  const elapsedMs = limitMs === null ? taken : Math.min(taken, limitMs)
  const share = kind.score?.(answer, kind.revealedConfig(slide.config)) ?? 0
  const text = kind.entry?.(answer) ?? null
  const marked = text !== null && isMarked(text)
  // People of a rehearsal do not exist, and are no prospects.
  const identity = row.rehearsal ? null : (kind.identity?.(answer, slide.config) ?? null)
  return accept({
    type: 'response',
    actId: newId(random),
    sessionId: row.id,
    at,
    participantId,
    slideId: slide.id,
    run: payload.run,
    revision: payload.revision,
    responseId: payload.responseId,
    ...answerParts(slide, row.stages, answer),
    // A slide of one kind is a slide; the compiler cannot see that through the generic name.
    ...(kind.steps && { byStep: { slide: slide as Slide, model: row.stages } }),
    text,
    marked,
    pending: marked && row.deck.settings.questions.holdMarked,
    scored,
    points: scoring ? pointsOf(scoring, { share, elapsedMs, limitMs, hints, place: null }) : 0,
    share,
    elapsedMs,
    changeable: kind.changeable,
    lingers: kind.lingers,
    identity: identity ? { ...identity, newProspectId: newId(random) } : null,
  })
}
