import { useStore } from 'zustand'
import { LanguageScope } from '../../shared/ui/language.tsx'
import { ScreenFrame } from '../../shared/ui/screen-frame.tsx'
import { shownResults } from '../connection/live-state.ts'
import { SessionScreen } from '../presenting/session-screen.tsx'
import { useConsoleParts } from './console-context.tsx'

/** The room's screen in small, as it is now, in the deck's language. Results that the room does not see yet are shown here. */
export function RoomScreen({ still = false, className }: { still?: boolean; className?: string }) {
  const { store } = useConsoleParts()
  const state = useStore(store)
  if (!state.view) return null
  return (
    <LanguageScope language={state.view.language}>
      <ScreenFrame className={`rounded-md ring-1 ring-line ${className ?? ''}`}>
        <SessionScreen
          view={state.view}
          {...shownResults(state)}
          questions={state.questions}
          audience={state.audience}
          clockOffsetMs={state.clockOffsetMs}
          still={still}
        />
      </ScreenFrame>
    </LanguageScope>
  )
}
