import { useShallow } from 'zustand/shallow'
import type { ConsoleDeck, ConsoleView } from '../../shared/protocol/views.ts'
import type { SlideOf } from '../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'
import { LanguageScope } from '../../shared/ui/language.tsx'
import { ScreenFrame } from '../../shared/ui/screen-frame.tsx'
import { shownResults } from '../connection/live-state.ts'
import { SessionScreen } from '../presenting/session-screen.tsx'
import { useConsole } from './console-context.tsx'

/** The room's screen in small, as it is now, in the deck's language. Results that the room does not see yet are shown here. */
export function RoomScreen() {
  // Not the whole state: the funnel and the feed change more often than the slide.
  const { view, deck, ...shown } = useConsole(
    useShallow((state) => ({
      view: state.view,
      deck: state.deck,
      ...shownResults(state),
      questions: state.questions,
      audience: state.audience,
      clockOffsetMs: state.clockOffsetMs,
    })),
  )
  if (!view) return null
  return (
    <LanguageScope language={view.language}>
      <ScreenFrame className="rounded-md ring-1 ring-line">
        <SessionScreen view={withKey(view, deck)} {...shown} />
      </ScreenFrame>
    </LanguageScope>
  )
}

/** While answers come in, the presenter sees already which is right, as the room will after the reveal. */
function withKey(view: ConsoleView, deck: ConsoleDeck | null): ConsoleView {
  const { slide } = view
  const own = deck?.deck.slides.find(({ id }) => id === slide?.id)
  if (!slide || !own || !slideKinds[own.kind].hasKey || slide.progress.phase === 'ready') return view
  return { ...view, slide: { ...slide, config: revealedConfig(own), revealed: true } }
}

const revealedConfig = <Name extends KindName>({ kind, config }: SlideOf<Name>): unknown =>
  slideKinds[kind].revealedConfig(config)
