import { type IneligibleReason, judge } from '../../shared/core/giveaway/eligibility.ts'
import type { SlideOf } from '../../shared/slides/deck.ts'
import type { LiveDeps } from '../sessions/live-deps.ts'
import type { SessionRow } from '../store/store.ts'
import { eligibilityOf } from './ensure-draw.ts'

/**
 * Why somebody who taps "enter" may not take part, or null. They hear it at once: an entry that was accepted is in the
 * tree, if its owner is still there at the lock where the conditions ask for that.
 */
export async function mayNotEnter(
  deps: LiveDeps,
  session: SessionRow,
  slide: SlideOf<'winner-draw'>,
  participantId: string,
): Promise<IneligibleReason | null> {
  const { store } = deps
  const [participant, responses, winners] = await Promise.all([
    store.participants.byId(participantId),
    store.participants.responsesOf(session.id, participantId),
    store.draws.winners(session.id),
  ])
  const current = responses.filter(({ slideId, run }) => session.state.slides[slideId]?.run === run)
  const judgement = judge(
    {
      participantId,
      connected: true,
      answered: new Set(current.map(({ slideId }) => slideId)),
      stage: participant?.stage ?? 0,
      optedIn: true,
      wonBefore: winners.includes(participantId),
      removed: participant?.removed ?? true,
    },
    eligibilityOf(session, slide),
  )
  return judgement.eligible ? null : judgement.reason
}
