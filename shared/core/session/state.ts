import type { Slide } from '../../slides/deck.ts'

/** Where one slide stands in a session. A reset begins a new run; answers of old runs are kept and no longer count. */
export type SlidePhase =
  | { phase: 'ready' }
  | { phase: 'open'; openedAt: number; closesAt: number | null }
  | { phase: 'closed' }
  | { phase: 'revealed' }

export type SlideProgress = SlidePhase & { run: number }

export type Stand =
  | { status: 'lobby' }
  | { status: 'showing'; slideId: string }
  | { status: 'ended'; endedAt: number }

/** All that a presenter's commands can change. Stored as one value and replaced by compare-and-set on the session's version. */
export interface SessionState {
  stand: Stand
  /** Progress of the slides that were shown so far, by slide id. */
  slides: Record<string, SlideProgress>
  /** Epoch milliseconds when the first slide was shown. */
  startedAt: number | null
  blackout: boolean
  /** The large QR code lies over the slide. */
  joinPanel: boolean
}

export const newSessionState: SessionState = {
  stand: { status: 'lobby' },
  slides: {},
  startedAt: null,
  blackout: false,
  joinPanel: false,
}

/** The slide that is shown and where it stands, or null in the lobby and after the end. */
export function shown(
  state: SessionState,
  slides: readonly Slide[],
): { slide: Slide; progress: SlideProgress } | null {
  if (state.stand.status !== 'showing') return null
  const { slideId } = state.stand
  const slide = slides.find((candidate) => candidate.id === slideId)
  const progress = state.slides[slideId]
  return slide && progress ? { slide, progress } : null
}
