import type { ConsoleDeck, ConsoleView } from '../../shared/protocol/views.ts'
import type { Slide } from '../../shared/slides/deck.ts'
import { useConsole } from './console-context.tsx'

/** The session as the console shows it; only below the point where the welcome has arrived. */
export function useSession(): { view: ConsoleView; deck: ConsoleDeck; slide: Slide | null } {
  const view = useConsole((state) => state.view)
  const deck = useConsole((state) => state.deck)
  if (!view || !deck) throw new Error('useSession needs a welcomed console')
  const shownId = view.slide?.id
  return { view, deck, slide: deck.deck.slides.find((slide) => slide.id === shownId) ?? null }
}
