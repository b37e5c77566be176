import { tagResponse } from '../../shared/core/funnel/tag-response.ts'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import { points } from '../../shared/core/scoring/points.ts'
import type { ResponseAct } from '../../shared/core/session/acts.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { ResponsePayload } from '../../shared/protocol/requests.ts'
import type { SlideOf } from '../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'
import { mayNotEnter } from '../giveaways/may-enter.ts'
import type { SessionRow } from '../store/store.ts'
import { newId, type Random } from '../system/random.ts'
import type { LiveDeps } from './live-deps.ts'
import type { CachedSession } from './session-cache.ts'

/** Evidence and exports quote at most this many characters of an answer. */
const evidenceLimit = 300

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
  if (slide.kind === 'winner-draw' && (await mayNotEnter(deps, row, slide, participantId)) !== null) {
    return refuse({ kind: 'not-eligible' })
  }
  const act = responseAct(slide, row, participantId, payload, at, deps.random)
  if (!act.ok) return act
  const taken = await deps.intake.submit(act.value)
  return taken.ok ? accept({ elapsedMs: taken.elapsedMs }) : refuse(taken.refusal)
}

function seemsOpen(row: SessionRow, { slideId, run }: ResponsePayload): boolean {
  const progress = row.state.slides[slideId]
  return progress?.phase === 'open' && progress.run === run
}

function responseAct<Name extends KindName>(
  slide: SlideOf<Name>,
  row: SessionRow,
  participantId: string,
  payload: ResponsePayload,
  at: number,
  random: Random,
): Result<ResponseAct, Refusal> {
  const kind = slideKinds[slide.kind]
  if (!kind.answerSchema) return refuse({ kind: 'closed' })
  const parsed = kind.answerSchema.safeParse(payload.answer)
  if (!parsed.success || !kind.accepts(parsed.data, slide.config)) return refuse({ kind: 'not-an-answer' })
  const answer = parsed.data
  const progress = row.state.slides[slide.id]
  const limitMs = slide.timeLimitSec === null ? null : slide.timeLimitSec * 1000
  const sinceOpen = progress?.phase === 'open' ? Math.max(0, at - progress.openedAt) : 0
  const elapsedMs = limitMs === null ? sinceOpen : Math.min(sinceOpen, limitMs)
  const policy = kind.points?.(slide.config) ?? { policy: 'none' }
  const share = kind.score?.(answer, kind.revealedConfig(slide.config)) ?? 0
  const identity = kind.identity?.(answer, slide.config) ?? null
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
    answer: JSON.stringify(kind.stored?.(answer, slide.config) ?? answer),
    counts: kind.count(answer, slide.config),
    tag: tagResponse({
      model: row.stages,
      optionStages: kind.optionStages(answer, slide.config),
      rules: slide.rules,
      facts: kind.facts(answer, slide.config),
      slideStage: slide.stage,
      kindStage: kind.defaultStage,
    }),
    evidence: kind.summary(answer, slide.config).slice(0, evidenceLimit),
    text: kind.entry?.(answer) ?? null,
    scored: policy.policy !== 'none',
    points: points(policy, share, elapsedMs, limitMs),
    elapsedMs,
    changeable: kind.changeable,
    lingers: kind.lingers,
    identity: identity ? { ...identity, newProspectId: newId(random) } : null,
  })
}
