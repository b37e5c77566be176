import { DoorClosed, Hourglass, UserX } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { Spinner } from '../../shared/ui/spinner.tsx'
import { CodePage } from './code-page.tsx'
import { EndedPage } from './ended-page.tsx'
import { JoinPage } from './join-page.tsx'
import { loadStage } from './load-stage.ts'
import { NoticePage } from './notice-page.tsx'
import { PageFrame } from './page-frame.tsx'
import { useRefusalText } from './refusal-texts.ts'
import { useSession, useSessionStore } from './session-context.tsx'
import { audienceTexts } from './texts.ts'

const SlideStage = lazy(loadStage)

export interface SessionPageProps {
  code: string
  channel: string
  /** The picture that a newcomer is offered first. */
  avatar: number
  onCode(code: string): void
  /** Tries to load a newer page; false: it has been tried. */
  reloadOutdated(): boolean
}

/** Everything under one code: what is shown depends on what the server has said so far. */
export function SessionPage({ code, channel, avatar, onCode, reloadOutdated }: SessionPageProps) {
  const connection = useSession((state) => state.connection)
  const status = useSession((state) => state.view?.status ?? null)
  const title = useSession((state) => state.view?.title ?? null)
  const isIn = useSession((state) => state.me !== null)
  const waiting = useSession(({ join }) => (join.step === 'joining' ? join.waiting : null))
  const joining = useSession(({ join }) => join.step === 'joining')
  const remembered = useSessionStore().profile() !== null
  // Somebody who is known comes in by themselves; somebody who has just pressed the button stays with the form.
  const [cameAsGuest, setCameAsGuest] = useState(false)
  const asksToJoin = status !== null && status !== 'ended' && !isIn && !joining
  if (asksToJoin && !cameAsGuest) setCameAsGuest(true)

  useEffect(() => {
    document.title = title === null ? 'Rostrum' : `${title} · Rostrum`
  }, [title])

  if (connection.status === 'refused' && connection.retryAt === null) {
    if (connection.refusal.kind === 'unknown-session') return <CodePage missing={code} onCode={onCode} />
    return <RefusedPage refusal={connection.refusal} onCode={onCode} reloadOutdated={reloadOutdated} />
  }
  if (status === 'ended') return <EndedPage />
  if (isIn) {
    return (
      <Suspense fallback={<ConnectingPage joining={false} />}>
        <SlideStage />
      </Suspense>
    )
  }
  const refusal = connection.status === 'refused' ? connection.refusal : null
  const full = [refusal, waiting].find((reason) => reason?.kind === 'full')
  if (full) return <FullPage refusal={full} />
  if (connection.status === 'refused' && status === null) return <WaitPage />
  if (status === null || (joining && remembered && !cameAsGuest)) return <ConnectingPage joining={joining} />
  return <JoinPage channel={channel} avatar={avatar} />
}

function FullPage({ refusal: { place, estimateMs } }: { refusal: Refusal }) {
  const t = useTexts(audienceTexts)
  const minutes = estimateMs == null ? null : Math.round(estimateMs / 60_000)
  return (
    <NoticePage art={<DoorClosed />} title={t('fullTitle')}>
      <div role="status">
        {place !== undefined && (
          <>
            <p className="display text-xl text-ink">{t('fullPlace', { place })}</p>
            <p>
              {minutes === null
                ? t('fullUnknown')
                : minutes > 60
                  ? t('fullLong')
                  : t('fullMinutes', { count: Math.max(1, minutes) })}
            </p>
          </>
        )}
      </div>
      <p>{t('fullText')}</p>
      <Spinner className="text-2xl" />
    </NoticePage>
  )
}

function WaitPage() {
  const t = useTexts(audienceTexts)
  return (
    <NoticePage art={<Hourglass />} title={t('waitTitle')}>
      <p>{t('waitText')}</p>
    </NoticePage>
  )
}

function ConnectingPage({ joining }: { joining: boolean }) {
  const t = useTexts(audienceTexts)
  const slow = useSession(({ connection }) => 'overdue' in connection && connection.overdue)
  return (
    <PageFrame>
      <div
        role="status"
        className="flex grow flex-col items-center justify-center gap-4 pb-[14vh] text-center"
      >
        <Spinner className="text-4xl text-accent-mark" />
        <p className="text-ink-2">{joining ? t('joining') : t('connecting')}</p>
        {slow && (
          <div className="animate-fade">
            <p className="display text-xl">{t('connectingSlow')}</p>
            <p className="mt-2 text-ink-2">{t('connectingSlowText')}</p>
          </div>
        )}
      </div>
    </PageFrame>
  )
}

interface RefusedPageProps {
  refusal: Refusal
  onCode(code: string): void
  reloadOutdated(): boolean
}

function RefusedPage({ refusal, onCode, reloadOutdated }: RefusedPageProps) {
  const t = useTexts(audienceTexts)
  const refusalText = useRefusalText()
  const [reloading, setReloading] = useState(refusal.kind === 'stale')
  useEffect(() => {
    if (refusal.kind === 'stale') setReloading(reloadOutdated())
  }, [refusal.kind, reloadOutdated])
  const reload = (
    <Button variant="primary" size="large" onClick={() => location.reload()}>
      {t('reload')}
    </Button>
  )
  if (reloading) return <ConnectingPage joining={false} />
  if (refusal.kind === 'stale') {
    return (
      <NoticePage title={t('outdatedTitle')} actions={reload}>
        {t('outdatedText')}
      </NoticePage>
    )
  }
  const other = <Button onClick={() => onCode('')}>{t('otherCode')}</Button>
  if (refusal.kind === 'removed') {
    return (
      <NoticePage art={<UserX />} title={t('removedTitle')} actions={other}>
        {t('removedText')}
      </NoticePage>
    )
  }
  return (
    <NoticePage
      title={t('refusedTitle')}
      actions={
        <>
          {reload}
          {other}
        </>
      }
    >
      {refusalText(refusal)}
    </NoticePage>
  )
}
