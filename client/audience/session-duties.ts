import type { KindName } from '../../shared/slides/slide-kinds.ts'
import { ownAnswer } from '../connection/audience-answers.ts'
import type { AudienceState, AudienceStore } from '../connection/audience-store.ts'
import type { ClientSystem } from '../connection/system.ts'
import { drawPlace } from './draw-place.ts'

/** A whole audience must not ask at the same moment: each phone waits up to this long, milliseconds. */
export const spreadMs = { standing: 1200, questions: 800, receipt: 1500 } as const

type Watched = Pick<
  AudienceStore,
  'getState' | 'subscribe' | 'loadStanding' | 'loadQuestions' | 'loadReceipt' | 'won'
>

/**
 * What a phone asks the server for by itself: the own standing after a reveal, on a leaderboard and at the end; the
 * questions where they are shown; the own receipt once a draw is locked. Each once for each reason and connection.
 * @returns stops it
 */
export function startDuties(store: Watched, system: ClientSystem): () => void {
  const duties = [
    createDuty(system, spreadMs.standing, standingReason, () => store.loadStanding()),
    createDuty(system, spreadMs.questions, questionsReason, () => store.loadQuestions()),
    createDuty(system, spreadMs.receipt, receiptReason, () => {
      const drawId = store.getState().view?.draw?.drawId
      if (drawId !== undefined) return store.loadReceipt(drawId)
    }),
  ]
  const look = () => {
    const state = store.getState()
    for (const duty of duties) duty.look(state)
    const draw = state.view?.draw ?? null
    const place = drawPlace(draw, state.receipts)
    if (draw && typeof place === 'number') store.won(draw.drawId, place)
  }
  const stop = store.subscribe(look)
  look()
  return () => {
    stop()
    for (const duty of duties) duty.cancel()
  }
}

const isThere = (state: AudienceState): boolean => state.connection.status === 'live' && state.me !== null

/** Phones do not carry the registry of kinds. */
const standingKinds: readonly KindName[] = ['leaderboard', 'team-standings', 'podium']

/** Why the standing is wanted now; null: it is not. */
function standingReason(state: AudienceState): string | null {
  if (!isThere(state) || !state.view) return null
  const { status, slide } = state.view
  if (status === 'ended') {
    const played =
      state.standing !== null || Object.values(state.answers).some(({ points }) => points !== null)
    return played ? 'ended' : null
  }
  if (!slide) return null
  const { id, kind, revealed, progress } = slide
  if (standingKinds.includes(kind)) return `standings ${id}`
  // A survivor game goes on without those who have not answered: they are told too.
  const concerned = state.game?.survivor || ownAnswer(state, id, progress.run) !== null
  const scored = revealed && slide.scored && concerned
  return scored ? `result ${id} ${progress.run}` : null
}

function questionsReason(state: AudienceState): string | null {
  const slide = state.view?.slide
  return isThere(state) && slide?.kind === 'q-and-a' ? slide.id : null
}

function receiptReason(state: AudienceState): string | null {
  const draw = state.view?.draw
  if (!isThere(state) || !draw || (draw.phase !== 'locked' && draw.phase !== 'drawn')) return null
  return state.receipts[draw.drawId] ? null : draw.drawId
}

/** Does something once, a little later, when a new reason for it has come up. */
function createDuty(
  system: ClientSystem,
  spread: number,
  reasonIn: (state: AudienceState) => string | null,
  act: () => Promise<void> | undefined,
) {
  let reason: string | null = null
  let cancel = () => {}
  return {
    look: (state: AudienceState) => {
      const now = reasonIn(state)
      if (now === reason) return
      reason = now
      cancel()
      if (now !== null) cancel = system.after(system.random() * spread, () => void act())
    },
    cancel: () => cancel(),
  }
}
