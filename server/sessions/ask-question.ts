import { tagResponse } from '../../shared/core/funnel/tag-response.ts'
import { isMarked } from '../../shared/core/moderation/mark-text.ts'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { ResponseAct } from '../../shared/core/session/acts.ts'
import { approvesFirst } from '../../shared/core/session/approves-first.ts'
import { shown } from '../../shared/core/session/state.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import { qAndA } from '../../shared/slides/q-and-a/q-and-a.ts'
import { newId } from '../system/random.ts'
import type { LiveDeps } from './live-deps.ts'
import type { CachedSession } from './session-cache.ts'

/** The stage that a question carries: by the rules of the shown slide, else what asking means to the Q&A kind. */
function tagOf(session: CachedSession, text: string): { slideId: string | null; tag: ResponseAct['tag'] } {
  const current = shown(session.row.state, session.row.deck.slides)
  const slide = current?.slide.kind === 'q-and-a' ? current.slide : null
  const tag = tagResponse({
    model: session.row.stages,
    optionStages: [],
    rules: slide?.rules ?? [],
    facts: { text },
    slideStage: slide?.stage ?? null,
    kindStage: qAndA.defaultStage,
  })
  return { slideId: slide?.id ?? null, tag }
}

export async function askQuestion(
  deps: LiveDeps,
  session: CachedSession,
  participantId: string,
  question: { questionId: string; text: string; anonymous: boolean },
): Promise<Result<{ pending: boolean }, Refusal>> {
  const { state, deck } = session.row
  const settings = deck.settings.questions
  const onSlide = shown(state, deck.slides)?.slide.kind === 'q-and-a'
  if (!settings.panel && !onSlide) return refuse({ kind: 'closed' })
  if (question.anonymous && !settings.anonymous) return refuse({ kind: 'name-needed' })
  const marked = isMarked(question.text)
  const pending = approvesFirst(state, settings) || (marked && settings.holdMarked)
  const taken = await deps.intake.submit({
    type: 'question',
    actId: newId(deps.random),
    sessionId: session.row.id,
    at: deps.clock.now(),
    participantId,
    ...question,
    marked,
    pending,
    ...tagOf(session, question.text),
  })
  return taken.ok ? accept({ pending }) : refuse(taken.refusal)
}

/** Supporting a question says less than asking it: curiosity, not comparison. */
export async function upvoteQuestion(
  deps: LiveDeps,
  session: CachedSession,
  participantId: string,
  { questionId, up }: { questionId: string; up: boolean },
): Promise<Result<Record<string, never>, Refusal>> {
  const taken = await deps.intake.submit({
    type: 'upvote',
    actId: newId(deps.random),
    sessionId: session.row.id,
    at: deps.clock.now(),
    participantId,
    questionId,
    up,
    tag: tagResponse({
      model: session.row.stages,
      optionStages: [],
      rules: [],
      facts: {},
      slideStage: null,
      kindStage: 'interest',
    }),
  })
  return taken.ok ? accept({}) : refuse(taken.refusal)
}
