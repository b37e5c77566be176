import type { Slide } from '../../slides/deck.ts'
import type { SessionState } from './state.ts'

/** Commands about the shown slide: while the presenter looks at another one, they would change what is out of sight. */
export const aboutShownSlide: readonly string[] = [
  'open',
  'close',
  'reveal',
  'reset',
  'ask-again',
  'step',
  'pause',
  'resume',
  'media',
  'spin',
  'refill',
]

/** Whether the presenter looks at another slide than the frozen room. */
export const isOutOfSight = ({ frozen, stand }: Pick<SessionState, 'frozen' | 'stand'>): boolean =>
  frozen !== undefined && stand.status === 'showing' && stand.slideId !== frozen.slideId

/**
 * Where a command takes the presenter while the room is frozen: going on and back moves them alone, and opens nothing.
 * null: the command does not move anybody.
 */
export function lookedAt(
  slideId: string,
  command: { do: string; slideId?: string },
  slides: readonly Slide[],
): Slide | 'unknown-slide' | 'last-slide' | 'first-slide' | null {
  const at = slides.findIndex(({ id }) => id === slideId)
  switch (command.do) {
    case 'show':
      return slides.find(({ id }) => id === command.slideId) ?? 'unknown-slide'
    case 'advance':
      return slides[at + 1] ?? 'last-slide'
    case 'back':
      return slides[at - 1] ?? 'first-slide'
    default:
      return null
  }
}
