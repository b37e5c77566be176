import { type Deck, holdsKey, type Slide } from '../../slides/deck.ts'
import { slideKinds } from '../../slides/slide-kinds.ts'
import { newSessionState, type SessionState } from './state.ts'

/** Whether a slide can take answers while people wait: an opinion without a right answer, open as soon as it is seen. */
export function canWarmUp(slide: Slide): boolean {
  const { group, opening, steps } = slideKinds[slide.kind]
  return group === 'opinion' && opening === 'on-show' && !steps && !holdsKey(slide)
}

/**
 * A session's state in its lobby, with the warm-up question open where the deck has one.
 * @param now server time, epoch milliseconds
 */
export function lobbyState(
  { slides, settings }: Pick<Deck, 'slides' | 'settings'>,
  now: number,
): SessionState {
  const slide = slides.find(({ id }) => id === settings.lobby.warmUpSlideId)
  if (!slide || !canWarmUp(slide)) return newSessionState
  return {
    ...newSessionState,
    warmUp: slide.id,
    slides: { [slide.id]: { run: 1, phase: 'open', openedAt: now, closesAt: null } },
  }
}
