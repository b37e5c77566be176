import type { Slide } from '../../slides/deck.ts'
import type { StepName } from '../../slides/slide-steps.ts'
import type { Language } from '../../text/translate.ts'
import type { Merges } from '../grouping/merges.ts'
import type { Playback } from './playback.ts'
import type { Spins } from './spins.ts'

/** Where one slide stands in a session. A reset begins a new run; answers of old runs are kept and no longer count. */
export type SlidePhase =
  | { phase: 'ready' }
  /** While paused no answers are taken; going on moves both times by as long as the pause was. */
  | { phase: 'open'; openedAt: number; closesAt: number | null; pausedAt?: number }
  | { phase: 'closed' }
  | { phase: 'revealed' }

export type SlideProgress = SlidePhase & {
  run: number
  /** The run whose results are shown beside this one's: the slide was asked again. */
  comparesWith?: number
  /** Where a slide with steps stands; absent: at its first. */
  step?: StepName
  /** What was done by hand about variants of the audience's texts; the server groups by it, and no view has it. */
  merges?: Merges
  /** Of a slide that plays something on the screens, once it has been played. */
  playback?: Playback
  /** Of a wheel with an own list, once it has been spun. */
  spins?: Spins
}

export type Stand =
  | { status: 'lobby' }
  | { status: 'showing'; slideId: string }
  | { status: 'ended'; endedAt: number }

/** One run of a scored question that has been opened. */
export interface AskedRun {
  slideId: string
  run: number
  /** Epoch milliseconds of its first opening: whoever joins later is spared. */
  at: number
  /** How often this run was opened: more answers may have come since it was last revealed. */
  times: number
}

export type CountedRun = Pick<AskedRun, 'slideId' | 'run'>

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
  /** The question that lies large over the slide; it must be one that the room may see. */
  pinnedQuestion: string | null
  /** Questions wait until somebody approves them; null: as the deck says. */
  approveFirst: boolean | null
  /** The room keeps what it has while the presenter looks ahead, at this slide; absent: it follows. */
  frozen?: { slideId: string }
  /** The language of the screens; absent: the deck's. */
  language?: Language
  /** Every slide's results wait for the reveal, whatever the slide itself says. */
  holdResults?: boolean
  /** The free-text answer that lies large over its slide. */
  spotlight?: { slideId: string; run: number; participantId: string }
  /** Scored questions in the order in which they were opened; absent where there was none. */
  asked?: readonly AskedRun[]
  /** Which questions counted when standings were last shown, and when they were shown before that: movement is between the two. */
  boards?: { before: readonly CountedRun[] | null; now: readonly CountedRun[] }
  /** Reactions float over the screen; null: as the deck says. */
  reactions: boolean | null
  /** The slide that takes answers in the lobby; absent: none does. */
  warmUp?: string
}

export const newSessionState: SessionState = {
  stand: { status: 'lobby' },
  slides: {},
  startedAt: null,
  blackout: false,
  joinPanel: false,
  pinnedQuestion: null,
  approveFirst: null,
  reactions: null,
}

/** The slide that people have before them: the one that is shown, in the lobby the warm-up question, or none. */
export function currentSlideId({ stand, warmUp }: Pick<SessionState, 'stand' | 'warmUp'>): string | null {
  if (stand.status === 'showing') return stand.slideId
  return stand.status === 'lobby' ? (warmUp ?? null) : null
}

/** The slide that people have before them and where it stands, or null in a lobby without one and after the end. */
export function shown(
  state: SessionState,
  slides: readonly Slide[],
): { slide: Slide; progress: SlideProgress } | null {
  const slideId = currentSlideId(state)
  if (slideId === null) return null
  const slide = slides.find((candidate) => candidate.id === slideId)
  const progress = state.slides[slideId]
  return slide && progress ? { slide, progress } : null
}

/** The scored questions that were asked and do not count yet: their answer has not been revealed. */
export function unrevealedRuns(state: SessionState): AskedRun[] {
  return (state.asked ?? []).filter(({ slideId, run }) => {
    const progress = state.slides[slideId]
    return progress !== undefined && progress.phase !== 'revealed' && progress.run === run
  })
}

/** The scored questions that count: those whose answer has been revealed, in their current run. */
export function revealedRuns(state: SessionState): AskedRun[] {
  return (state.asked ?? []).filter(({ slideId, run }) => {
    const progress = state.slides[slideId]
    return progress?.phase === 'revealed' && progress.run === run
  })
}
