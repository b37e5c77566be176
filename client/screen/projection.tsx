import { Maximize, Minimize, Moon, Sun, Unplug } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { Language } from '../../shared/text/translate.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { LogoMark } from '../../shared/ui/logo.tsx'
import { ScreenFrame } from '../../shared/ui/screen-frame.tsx'
import { Spinner } from '../../shared/ui/spinner.tsx'
import { useWakeLock } from '../../shared/ui/use-wake-lock.tsx'
import { shownResults } from '../connection/live-state.ts'
import type { ScreenStore } from '../connection/screen-store.ts'
import { FloatingReactions } from '../presenting/floating-reactions.tsx'
import type { ScreenKeys } from '../presenting/key-relay.ts'
import { LanguageMenu } from '../presenting/language-menu.tsx'
import { presenterAction } from '../presenting/presenter-keys.ts'
import { SessionScreen } from '../presenting/session-screen.tsx'
import { presentingTexts } from '../presenting/texts.ts'
import { screenTexts } from './texts.ts'
import { useFullScreen } from './use-full-screen.tsx'
import { usePointerRest } from './use-pointer-rest.tsx'
import { useThemeChoice } from './use-theme-choice.tsx'

const restMs = 3000
/** How long the hint stays, milliseconds. */
const hintMs = 7000

interface ProjectionProps {
  store: Pick<ScreenStore, 'getState' | 'getInitialState' | 'subscribe'>
  keys: Pick<ScreenKeys, 'press'>
  tabStorage: Storage | null
  onLanguage(language: Language): void
}

/** The 16:9 picture in the middle of the window, and controls that come with the pointer and go with it. */
export function Projection({ store, keys, tabStorage, onLanguage }: ProjectionProps) {
  const state = useStore(store)
  const t = useTexts(screenTexts)
  const resting = usePointerRest(restMs)
  const [theme, chooseTheme] = useThemeChoice(tabStorage)
  const fullScreen = useFullScreen()
  const [hint, setHint] = useState(false)
  const { view, connection } = state
  useWakeLock(view?.status !== 'ended')

  useEffect(() => {
    if (view) document.title = `${view.title} · ${t('screenOf')}`
  }, [view, t])

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = presenterAction(event)
    if (!action) return
    event.preventDefault()
    if (action === 'full-screen') fullScreen.toggle()
    else if (view) void keys.press(action, view.version).then((heard) => setHint(!heard))
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  useEffect(() => {
    if (!hint) return
    const timer = setTimeout(() => setHint(false), hintMs)
    return () => clearTimeout(timer)
  }, [hint])

  const away = connection.status === 'refused' || (connection.status === 'reconnecting' && connection.overdue)
  return (
    <main
      className={`grid h-dvh place-items-center overflow-hidden ${resting ? 'cursor-none' : ''} ${view?.blackout ? 'blackout' : 'bg-ground'}`}
    >
      {view ? (
        <div className="projection">
          <ScreenFrame fill>
            <SessionScreen
              projects
              view={view}
              {...shownResults(state)}
              questions={state.questions}
              audience={state.audience}
              people={state.people}
              clockOffsetMs={state.clockOffsetMs}
            />
            {!view.blackout && <FloatingReactions reactions={state.reactions} />}
          </ScreenFrame>
        </div>
      ) : (
        <Waiting overdue={connection.status === 'connecting' && connection.overdue} />
      )}
      {view && !view.blackout && away && <AwaySign text={t('reconnecting')} />}
      <p role="status" className={hint ? hintClasses : 'sr-only'}>
        {hint && t('onlyShows')}
      </p>
      <section
        aria-label={t('controls')}
        className={`fixed end-3 top-3 flex items-center gap-1 rounded-full bg-raised p-1 text-ink shadow-float transition-opacity focus-within:opacity-100 ${resting ? 'pointer-events-none opacity-0' : ''}`}
      >
        <LanguageMenu onChoose={onLanguage} />
        <Button
          variant="quiet"
          size="small"
          icon={theme === 'dark' ? <Sun /> : <Moon />}
          aria-label={t(theme === 'dark' ? 'light' : 'dark')}
          title={t(theme === 'dark' ? 'light' : 'dark')}
          onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
        />
        {fullScreen.isPossible && (
          <Button
            variant="quiet"
            size="small"
            icon={fullScreen.isFull ? <Minimize /> : <Maximize />}
            aria-label={t(fullScreen.isFull ? 'leaveFullScreen' : 'fullScreen')}
            title={`${t(fullScreen.isFull ? 'leaveFullScreen' : 'fullScreen')} (F)`}
            onClick={fullScreen.toggle}
          />
        )}
      </section>
    </main>
  )
}

const hintClasses =
  'fixed inset-x-0 bottom-[4dvh] mx-auto w-fit max-w-[80vw] animate-rise rounded-full bg-ink px-6 py-3 text-center text-ground shadow-float'

function Waiting({ overdue }: { overdue: boolean }) {
  const t = useTexts(presentingTexts)
  return (
    <div className="flex flex-col items-center gap-6 text-ink-2">
      <LogoMark className="size-[14dvmin]" />
      {overdue && <Spinner label={t('connecting')} className="size-8" />}
    </div>
  )
}

/** For the presenter's eye; the room need not notice. */
function AwaySign({ text }: { text: string }) {
  return (
    <p
      role="status"
      className="fixed start-4 top-4 flex animate-fade items-center gap-2 rounded-full bg-sunken px-3 py-1.5 text-sm text-ink-2"
    >
      <Unplug className="size-4 animate-breathe" aria-hidden="true" />
      {text}
    </p>
  )
}
