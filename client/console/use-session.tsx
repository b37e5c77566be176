import type { ConsoleDeck, ConsoleView } from '../../shared/protocol/views.ts'
import type { Slide } from '../../shared/slides/deck.ts'
import { useConsole } from './console-context.tsx'
import { ownSlideId } from './session-state.ts'

/** The session as the console shows it; only below the point where the welcome has arrived. */
export function useSession(): {
  view: ConsoleView
  deck: ConsoleDeck
  /** What the room sees. */
  slide: Slide | null
  /** Where the presenter is: another slide only while the room is frozen. */
  own: Slide | null
} {
  const view = useConsole((state) => state.view)
  const deck = useConsole((state) => state.deck)
  if (!view || !deck) throw new Error('useSession needs a welcomed console')
  const slideOf = (slideId: string | null) => deck.deck.slides.find(({ id }) => id === slideId) ?? null
  return { view, deck, slide: slideOf(view.slide?.id ?? null), own: slideOf(ownSlideId(view)) }
}
