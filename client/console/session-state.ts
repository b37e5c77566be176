import { decide } from '../../shared/core/session/decide.ts'
import type { SessionCommand } from '../../shared/core/session/session-command.ts'
import type { SessionState } from '../../shared/core/session/state.ts'
import type { ConsoleView } from '../../shared/protocol/views.ts'
import type { Slide } from '../../shared/slides/deck.ts'

/** The state that a console's view tells of, for asking the core what a command would do. */
function sessionStateOf(view: ConsoleView): SessionState {
  const { slide } = view
  return {
    stand:
      view.status === 'ended'
        ? { status: 'ended', endedAt: view.sentAt }
        : slide && view.status === 'showing'
          ? { status: 'showing', slideId: slide.id }
          : { status: 'lobby' },
    ...(view.status === 'lobby' && slide && { warmUp: slide.id }),
    slides: slide ? { ...view.slides, [slide.id]: slide.progress } : view.slides,
    startedAt: view.startedAt,
    blackout: view.blackout,
    joinPanel: view.joinPanel,
    pinnedQuestion: view.pinnedQuestion,
    approveFirst: view.questions.approveFirst,
    reactions: view.feedback.reactions,
    holdResults: view.holdResults,
    ...(view.frozen && { frozen: view.frozen }),
    ...(view.slide &&
      view.spotlit !== null && {
        spotlight: { slideId: view.slide.id, run: view.slide.progress.run, participantId: view.spotlit },
      }),
  }
}

const drawnSlideIds = (view: ConsoleView): string[] =>
  view.draw && view.draw.phase !== 'open' ? [view.draw.slideId] : []

/** Whether the core would take a command now. The server still decides: it alone knows all. */
export function accepts(view: ConsoleView, slides: readonly Slide[], command: SessionCommand): boolean {
  return decide(sessionStateOf(view), command, slides, view.sentAt, drawnSlideIds(view)).ok
}

/** What "advance" would do now: the word on the large button. */
export type NextStep = 'start' | 'open' | 'group' | 'vote' | 'reveal' | 'spin' | 'next' | 'none'

export function nextStep(view: ConsoleView, slides: readonly Slide[]): NextStep {
  const state = sessionStateOf(view)
  const after = decide(state, { do: 'advance' }, slides, view.sentAt, drawnSlideIds(view))
  if (!after.ok) return 'none'
  if (view.frozen) return 'next'
  const before = state.stand
  const stand = after.value.stand
  if (before.status === 'lobby') return 'start'
  if (stand.status !== 'showing' || before.status !== 'showing' || stand.slideId !== before.slideId)
    return 'next'
  const spun = after.value.slides[stand.slideId]?.spins !== state.slides[stand.slideId]?.spins
  if (spun) return 'spin'
  const step = after.value.slides[stand.slideId]?.step
  if (step !== state.slides[stand.slideId]?.step) return step === 'grouping' ? 'group' : 'vote'
  return after.value.slides[stand.slideId]?.phase === 'open' ? 'open' : 'reveal'
}

/** Where the presenter is: on the shown slide, or while the room is frozen on another one. */
export function ownSlideId(view: ConsoleView): string | null {
  if (view.frozen) return view.frozen.slideId
  // The warm-up question of the lobby is not shown yet.
  return view.status === 'showing' ? (view.slide?.id ?? null) : null
}

/** The slide that follows in the deck on where the presenter is; in the lobby the first. */
export function followingSlide(view: ConsoleView, slides: readonly Slide[]): Slide | null {
  const at = slides.findIndex(({ id }) => id === ownSlideId(view))
  return slides[at + 1] ?? null
}

/** The next leaderboard after the shown slide, or else the first of the deck. */
export function nextLeaderboard(view: ConsoleView, slides: readonly Slide[]): Slide | null {
  const after = view.slide && view.status === 'showing' ? view.slide.index + 1 : 0
  const boards = slides.filter((slide) => slide.kind === 'leaderboard')
  return boards.find((slide) => slides.indexOf(slide) >= after) ?? boards[0] ?? null
}
