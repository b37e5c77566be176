import { isScored, pointsOf, type Scoring } from '../../core/scoring/points.ts'
import type { SlidePhase } from '../../core/session/state.ts'
import type { SendState } from '../view-props.tsx'

interface Sent<Answer> {
  own: { answer: Answer } | null
  draft: unknown
  sendState: SendState
}

/**
 * The own answer: what was sent, or what is still on its way and only the draft has; null: none.
 * @param read takes an answer out of the view's own draft; null where there is none in it
 */
export function sentAnswer<Answer>(
  { own, draft, sendState }: Sent<Answer>,
  read: (draft: unknown) => Answer | null,
): Answer | null {
  if (own) return own.answer
  const isPending = sendState === 'sending' || sendState === 'waiting' || sendState === 'saved'
  return isPending ? read(draft) : null
}

/** Whether the answer can be given, or changed, no more or not now. A refused one can be given again. */
export function isLocked(
  {
    phase,
    sendState,
    pausedAt,
  }: { phase: SlidePhase['phase']; sendState: SendState; pausedAt: number | null },
  answered: boolean,
): boolean {
  if (phase !== 'open' || pausedAt !== null || sendState === 'sending') return true
  return answered && typeof sendState !== 'object'
}

interface Earning {
  scoring: Scoring
  share: number
  /** As the server measured it, milliseconds; null: the server has not acknowledged the answer. */
  elapsedMs: number | null
  limitMs: number | null
  hints: number
}

/**
 * The points for the own answer as far as this device can tell: the same formula as the server's. null: nothing is
 * scored, or only the server knows, such as the place among all right answers.
 */
export function ownQuizPoints({ scoring, share, elapsedMs, limitMs, hints }: Earning): number | null {
  if (!isScored(scoring)) return null
  if (share <= 0) return 0
  if (scoring.points.policy === 'order' || elapsedMs === null) return null
  return pointsOf(scoring, { share, elapsedMs, limitMs, hints, place: null })
}
