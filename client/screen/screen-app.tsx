import { useCallback, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { LanguageProvider } from '../../shared/ui/language.tsx'
import { MotionRoot } from '../../shared/ui/motion.tsx'
import { reloadOnce } from '../connection/reload-once.ts'
import type { ScreenStore } from '../connection/screen-store.ts'
import { BrokenPage } from '../presenting/broken-page.tsx'
import { FailureBoundary } from '../presenting/failure-boundary.tsx'
import type { ScreenKeys } from '../presenting/key-relay.ts'
import { RefusedPage } from '../presenting/refused-page.tsx'
import { forgetToken } from '../presenting/session-address.ts'
import { useLanguageChoice } from '../presenting/use-language-choice.tsx'
import { Projection } from './projection.tsx'

interface ScreenAppProps {
  store: Pick<ScreenStore, 'getState' | 'getInitialState' | 'subscribe'>
  keys: Pick<ScreenKeys, 'press'>
  tabStorage: Storage | null
}

/** The projector's page: what the room sees, or why it cannot be shown. */
export function ScreenApp({ store, keys, tabStorage }: ScreenAppProps) {
  const connection = useStore(store, (state) => state.connection)
  const deckLanguage = useStore(store, (state) => state.view?.language ?? null)
  const [language, chooseLanguage] = useLanguageChoice(tabStorage, deckLanguage)
  const told = useRef(deckLanguage)
  // The presenter has chosen another language for the screens: it goes before what was chosen here.
  useEffect(() => {
    const before = told.current
    told.current = deckLanguage
    if (before !== null && deckLanguage !== null && before !== deckLanguage) chooseLanguage(deckLanguage)
  }, [deckLanguage, chooseLanguage])
  const outdated = connection.status === 'refused' && connection.refusal.kind === 'stale'
  const hasView = useStore(store, (state) => state.view !== null)
  const reload = () => {
    // A token that is no longer taken would stand in the way of a login.
    if (connection.status === 'refused' && connection.refusal.kind === 'forbidden')
      forgetToken(location, tabStorage)
    location.reload()
  }

  // Nobody stands at the projector.
  const reloadByItself = useCallback(() => {
    if (tabStorage) reloadOnce(tabStorage, Date.now(), () => location.reload())
  }, [tabStorage])
  useEffect(() => {
    if (outdated) reloadByItself()
  }, [outdated, reloadByItself])

  return (
    <LanguageProvider language={language}>
      <MotionRoot>
        <FailureBoundary
          fallback={
            <div className="at-projector">
              <BrokenPage onShown={reloadByItself} onReload={reload} />
            </div>
          }
        >
          {connection.status === 'refused' && !(hasView && connection.retryAt !== null) ? (
            <div className="at-projector">
              <RefusedPage refusal={connection.refusal} onReload={reload} />
            </div>
          ) : (
            <Projection store={store} keys={keys} tabStorage={tabStorage} onLanguage={chooseLanguage} />
          )}
        </FailureBoundary>
      </MotionRoot>
    </LanguageProvider>
  )
}
