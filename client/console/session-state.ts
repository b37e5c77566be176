import { decide, type SessionCommand } from '../../shared/core/session/decide.ts'
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
        : slide
          ? { status: 'showing', slideId: slide.id }
          : { status: 'lobby' },
    slides: slide ? { ...view.slides, [slide.id]: slide.progress } : view.slides,
    startedAt: view.startedAt,
    blackout: view.blackout,
    joinPanel: view.joinPanel,
  }
}

const drawnSlideIds = (view: ConsoleView): string[] =>
  view.draw && view.draw.phase !== 'open' ? [view.draw.slideId] : []

/** Whether the core would take a command now. The server still decides: it alone knows all. */
export function accepts(view: ConsoleView, slides: readonly Slide[], command: SessionCommand): boolean {
  return decide(sessionStateOf(view), command, slides, view.sentAt, drawnSlideIds(view)).ok
}

/** What "advance" would do now: the word on the large button. */
export type NextStep = 'start' | 'open' | 'reveal' | 'next' | 'none'

export function nextStep(view: ConsoleView, slides: readonly Slide[]): NextStep {
  const state = sessionStateOf(view)
  const after = decide(state, { do: 'advance' }, slides, view.sentAt, drawnSlideIds(view))
  if (!after.ok) return 'none'
  const before = state.stand
  const stand = after.value.stand
  if (before.status === 'lobby') return 'start'
  if (stand.status !== 'showing' || before.status !== 'showing' || stand.slideId !== before.slideId)
    return 'next'
  return after.value.slides[stand.slideId]?.phase === 'open' ? 'open' : 'reveal'
}

/** The slide that follows the shown one in the deck; in the lobby the first. */
export function followingSlide(view: ConsoleView, slides: readonly Slide[]): Slide | null {
  return slides[view.slide ? view.slide.index + 1 : 0] ?? null
}

/** The next leaderboard after the shown slide, or else the first of the deck. */
export function nextLeaderboard(view: ConsoleView, slides: readonly Slide[]): Slide | null {
  const after = view.slide ? view.slide.index + 1 : 0
  const boards = slides.filter((slide) => slide.kind === 'leaderboard')
  return boards.find((slide) => slides.indexOf(slide) >= after) ?? boards[0] ?? null
}
