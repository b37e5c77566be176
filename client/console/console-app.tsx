import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Language } from '../../shared/text/translate.ts'
import { Banner } from '../../shared/ui/banner.tsx'
import { LanguageProvider, useTexts } from '../../shared/ui/language.tsx'
import { LogoMark } from '../../shared/ui/logo.tsx'
import { MotionRoot } from '../../shared/ui/motion.tsx'
import { Spinner } from '../../shared/ui/spinner.tsx'
import { ToastRegion } from '../../shared/ui/toast.tsx'
import { useWakeLock } from '../../shared/ui/use-wake-lock.tsx'
import { reloadOnce } from '../connection/reload-once.ts'
import { BrokenPage } from '../presenting/broken-page.tsx'
import { FailureBoundary } from '../presenting/failure-boundary.tsx'
import type { OpenChannel } from '../presenting/key-relay.ts'
import { RefusedPage } from '../presenting/refused-page.tsx'
import { forgetToken } from '../presenting/session-address.ts'
import { useLanguageChoice } from '../presenting/use-language-choice.tsx'
import { type ConsoleParts, ConsoleProvider, useConsole } from './console-context.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { desk, deskQuery, over, remote } from './layouts.tsx'
import { consoleTexts } from './texts.ts'
import { useMediaQuery } from './use-media-query.tsx'
import { usePresenterKeys } from './use-presenter-keys.tsx'

interface ConsoleAppProps {
  parts: ConsoleParts
  openChannel: OpenChannel
  tabStorage: Storage | null
  deviceStorage: Storage | null
}

/** The presenter's page: console, remote, summary after the end, or why it cannot be opened. */
export function ConsoleApp({ parts, openChannel, tabStorage, deviceStorage }: ConsoleAppProps) {
  const connection = useStore(parts.store, (state) => state.connection)
  const hasView = useStore(parts.store, (state) => state.view !== null && state.deck !== null)
  const [language, chooseLanguage] = useLanguageChoice(deviceStorage, null)
  const refusal = connection.status === 'refused' ? connection.refusal : null
  const outdated = refusal?.kind === 'stale'
  const reload = () => {
    // A token that is no longer taken would stand in the way of a login.
    if (refusal?.kind === 'forbidden') forgetToken(location, tabStorage)
    location.reload()
  }

  useEffect(() => {
    if (outdated && tabStorage) reloadOnce(tabStorage, Date.now(), () => location.reload())
  }, [outdated, tabStorage])

  // A refusal that passes by itself does not take the console away in the middle of a session.
  const passes = connection.status === 'refused' && connection.retryAt !== null && hasView
  // A rehearsal is deleted when it is over, and its last page stays.
  const gone = useStore(parts.store, ({ view }) => view?.rehearsal === true && view.status === 'ended')
  return (
    <LanguageProvider language={language}>
      <MotionRoot>
        <ConsoleProvider parts={parts}>
          <FailureBoundary fallback={<BrokenPage onReload={reload} />}>
            {refusal && !passes && !gone ? (
              <RefusedPage refusal={refusal} onReload={reload} />
            ) : hasView ? (
              <OpenConsole openChannel={openChannel} onLanguage={chooseLanguage} />
            ) : (
              <Waiting />
            )}
          </FailureBoundary>
          <ToastRegion store={parts.toasts} />
        </ConsoleProvider>
      </MotionRoot>
    </LanguageProvider>
  )
}

function OpenConsole({
  openChannel,
  onLanguage,
}: {
  openChannel: OpenChannel
  onLanguage(language: Language): void
}) {
  const t = useTexts(consoleTexts)
  const wide = useMediaQuery(deskQuery)
  const ended = useConsole((state) => state.view?.status === 'ended')
  const title = useConsole((state) => state.view?.title ?? '')
  usePresenterKeys(openChannel)
  useWakeLock(!ended)

  useEffect(() => {
    document.title = `${title} · ${t('console')}`
  }, [title, t])

  return (
    <>
      {!ended && <AwayBanner />}
      {ended ? (
        <over.Part onLanguage={onLanguage} />
      ) : wide ? (
        <desk.Part onLanguage={onLanguage} />
      ) : (
        <remote.Part onLanguage={onLanguage} />
      )}
      <HelpDialog />
    </>
  )
}

/** Said once it lasts: a short break is nobody's business. */
function AwayBanner() {
  const t = useTexts(consoleTexts)
  const away = useConsole(
    ({ connection }) =>
      connection.status === 'refused' || (connection.status === 'reconnecting' && connection.overdue),
  )
  return (
    <div className="pointer-events-none fixed inset-x-0 top-0 z-sticky flex justify-center p-2">
      {away && (
        <Banner
          tone="warning"
          title={t('reconnectingTitle')}
          className="pointer-events-auto max-w-xl animate-rise shadow-float"
        >
          {t('reconnectingHelp')}
        </Banner>
      )}
    </div>
  )
}

function Waiting() {
  const t = useTexts(consoleTexts)
  const overdue = useConsole(({ connection }) => connection.status === 'connecting' && connection.overdue)
  return (
    <main className="grid h-dvh place-content-center justify-items-center gap-6 text-ink-2">
      <LogoMark className="size-20" />
      {overdue && <Spinner label={t('connecting')} className="size-8" />}
    </main>
  )
}
