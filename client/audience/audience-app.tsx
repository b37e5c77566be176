import { Component, type ReactNode, useEffect, useState } from 'react'
import { useBrowserLocation } from 'wouter/use-browser-location'
import { useStore } from 'zustand'
import type { Language } from '../../shared/text/translate.ts'
import { Button } from '../../shared/ui/button.tsx'
import { LanguageProvider, useTexts } from '../../shared/ui/language.tsx'
import type { AudienceStore } from '../connection/audience-store.ts'
import { codeOfPath } from './code.ts'
import { CodePage } from './code-page.tsx'
import { interfaceLanguage, storedLanguage, storeLanguage } from './language-choice.ts'
import { ChooseLanguageProvider } from './language-select.tsx'
import { NoticePage } from './notice-page.tsx'
import { SessionProvider } from './session-context.tsx'
import { SessionPage } from './session-page.tsx'
import type { SafeStorage } from './storage.ts'
import { audienceTexts } from './texts.ts'

export interface AudienceAppProps {
  lasting: SafeStorage
  channel: string
  avatar: number
  /** Connects to the session with this code; `close` ends it. */
  openSession(code: string): { store: AudienceStore; close(): void }
  reloadOutdated(): boolean
}

/** The phone's app: a page that asks for the code, and one for each session. */
export function AudienceApp({ lasting, openSession, ...page }: AudienceAppProps) {
  const [path, navigate] = useBrowserLocation()
  const code = codeOfPath(path)
  const [session, setSession] = useState<{ code: string; store: AudienceStore } | null>(null)
  const [chosen, setChosen] = useState(() => storedLanguage(lasting))
  const goTo = (target: string) => navigate(target === '' ? '/j' : `/j/${target}`)

  useEffect(() => {
    if (!code) return
    const { store, close } = openSession(code)
    setSession({ code, store })
    return close
  }, [code, openSession])

  useEffect(() => {
    if (code && path !== `/j/${code}`) navigate(`/j/${code}`, { replace: true })
  }, [code, path, navigate])

  const choose = (language: Language) => {
    storeLanguage(lasting, language)
    setChosen(language)
  }
  const language = (deck: Language | null) => interfaceLanguage(chosen, navigator.languages, deck)

  return (
    <ChooseLanguageProvider value={choose}>
      {code && session?.code === code ? (
        <SessionProvider value={session.store}>
          <SessionLanguage store={session.store} language={language}>
            <SessionPage {...page} code={code} onCode={goTo} />
          </SessionLanguage>
        </SessionProvider>
      ) : (
        <LanguageProvider language={language(null)}>
          {!code && <CodePage key={path} missing={null} onCode={goTo} />}
        </LanguageProvider>
      )}
    </ChooseLanguageProvider>
  )
}

interface SessionLanguageProps {
  store: AudienceStore
  language(deck: Language | null): Language
  children: ReactNode
}

/** The deck's language decides where the person's own is none of ours. */
function SessionLanguage({ store, language, children }: SessionLanguageProps) {
  const deck = useStore(store, (state) => state.view?.language ?? null)
  return (
    <LanguageProvider language={language(deck)}>
      <PageBoundary>{children}</PageBoundary>
    </LanguageProvider>
  )
}

/** A defect of ours leaves a way on. React has no hook for this, and reports what it caught by itself. */
class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <FailedPage /> : this.props.children
  }
}

function FailedPage() {
  const t = useTexts(audienceTexts)
  return (
    <NoticePage
      title={t('failedTitle')}
      actions={
        <Button variant="primary" size="large" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      }
    >
      {t('failedText')}
    </NoticePage>
  )
}
