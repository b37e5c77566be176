import { type ReactNode, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ModeratorView } from '../../../shared/protocol/views.ts'
import type { Language } from '../../../shared/text/translate.ts'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { LanguageProvider, useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { LogoMark } from '../../../shared/ui/logo.tsx'
import { MotionRoot } from '../../../shared/ui/motion.tsx'
import { Spinner } from '../../../shared/ui/spinner.tsx'
import { Tabs } from '../../../shared/ui/tabs.tsx'
import { ToastRegion } from '../../../shared/ui/toast.tsx'
import type { ToastStore } from '../../../shared/ui/toast-store.ts'
import type { ModeratorStore } from '../../connection/moderator-store.ts'
import { reloadOnce } from '../../connection/reload-once.ts'
import { BrokenPage } from '../../presenting/broken-page.tsx'
import { FailureBoundary } from '../../presenting/failure-boundary.tsx'
import { LanguageMenu } from '../../presenting/language-menu.tsx'
import { RefusedPage } from '../../presenting/refused-page.tsx'
import { forgetToken } from '../../presenting/session-address.ts'
import { useLanguageChoice } from '../../presenting/use-language-choice.tsx'

import { AnswersPane, useShownEntries } from '../moderation/answers-pane.tsx'
import { ModerationProvider, useModeration } from '../moderation/moderation-context.tsx'
import { QuestionsPane } from '../moderation/questions-pane.tsx'
import { PeoplePane } from '../people-pane.tsx'
import { ScrollPane } from '../scroll-pane.tsx'
import { useMediaQuery } from '../use-media-query.tsx'
import { LiveSign } from './live-sign.tsx'
import { moderatorTexts } from './moderator-texts.ts'

interface ModeratorAppProps {
  store: Pick<ModeratorStore, 'getState' | 'getInitialState' | 'subscribe' | 'request'>
  toasts: ToastStore
  tabStorage: Storage | null
  deviceStorage: Storage | null
}

/** The page of somebody who helps with the texts and the people, and has no say in what is shown. */
export function ModeratorApp({ store, toasts, tabStorage, deviceStorage }: ModeratorAppProps) {
  const connection = useStore(store, (state) => state.connection)
  const view = useStore(store, (state) => state.view)
  const [language, chooseLanguage] = useLanguageChoice(deviceStorage, null)
  const refusal = connection.status === 'refused' ? connection.refusal : null
  const outdated = refusal?.kind === 'stale'
  const passes = connection.status === 'refused' && connection.retryAt !== null && view !== null
  const reload = () => {
    // A token that is no longer taken would stand in the way of a login.
    if (refusal?.kind === 'forbidden') forgetToken(location, tabStorage)
    location.reload()
  }

  useEffect(() => {
    if (outdated && tabStorage) reloadOnce(tabStorage, Date.now(), () => location.reload())
  }, [outdated, tabStorage])

  return (
    <LanguageProvider language={language}>
      <MotionRoot>
        <ModerationProvider parts={{ store, toasts, presenter: null }}>
          <FailureBoundary fallback={<BrokenPage onReload={reload} />}>
            {refusal && !passes ? (
              <RefusedPage refusal={refusal} onReload={reload} />
            ) : view ? (
              <OpenPage view={view} onLanguage={chooseLanguage} />
            ) : (
              <main className="grid h-dvh place-content-center justify-items-center gap-6 text-ink-2">
                <LogoMark className="size-20" />
                {connection.status === 'connecting' && connection.overdue && <Spinner className="size-8" />}
              </main>
            )}
          </FailureBoundary>
          <ToastRegion store={toasts} />
        </ModerationProvider>
      </MotionRoot>
    </LanguageProvider>
  )
}

function OpenPage({ view, onLanguage }: { view: ModeratorView; onLanguage(language: Language): void }) {
  const t = useTexts(moderatorTexts)
  const wide = useMediaQuery('(min-width: 64rem)')

  useEffect(() => {
    document.title = `${view.title} · ${t('moderator')}`
  }, [view.title, t])

  return (
    <div className="flex h-dvh flex-col">
      <header className="flex shrink-0 flex-wrap items-center gap-x-5 gap-y-1 border-b border-line px-4 py-2">
        <LogoMark className="size-8" />
        <div className="min-w-0 grow basis-52">
          <h1 className="display truncate text-lg text-nowrap!" title={view.title}>
            {view.title}
          </h1>
          <p className="truncate text-sm text-ink-2">
            <NowShown view={view} />
          </p>
        </div>
        <LiveSign />
        <Here />
        <LanguageMenu onChoose={onLanguage} />
      </header>
      {view.status === 'ended' ? (
        <main className="grid grow place-items-center p-5">
          <EmptyState title={t('overTitle')}>{t('overText')}</EmptyState>
        </main>
      ) : (
        <main className="min-h-0 grow">{wide ? <Columns /> : <Pages />}</main>
      )}
    </div>
  )
}

function NowShown({ view: { slide, slideCount } }: { view: ModeratorView }) {
  const t = useTexts(moderatorTexts)
  if (!slide) return t('inLobby')
  const place = t('slideOf', { number: slide.index + 1, count: slideCount })
  return slide.heading === '' ? place : `${place}: ${slide.heading}`
}

function Here() {
  const t = useTexts(moderatorTexts)
  const format = useNumberFormat()
  const connected = useModeration((state) => state.audience.connected)
  return (
    <p className="shrink-0 text-sm text-ink-2">
      <strong className="text-base text-ink tabular-nums">{format(connected)}</strong>{' '}
      {t('here', { count: connected })}
    </p>
  )
}

/** On a laptop: all three beside each other, each scrolling by itself. */
function Columns() {
  const t = useTexts(moderatorTexts)
  return (
    <div className="grid h-full grid-cols-[5fr_4fr_4fr] divide-x divide-line">
      <Column title={t('questions')}>
        <QuestionsPane roomy />
      </Column>
      <Column title={t('answers')}>
        <AnswersPane />
      </Column>
      <Column title={t('people')}>
        <PeoplePane />
      </Column>
    </div>
  )
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex min-h-0 min-w-0 flex-col gap-3 pt-4">
      <h2 className="shrink-0 px-5 text-xl">{title}</h2>
      <ScrollPane label={title} className="grow px-5 pb-6">
        {children}
      </ScrollPane>
    </div>
  )
}

type PageId = 'questions' | 'answers' | 'people'

/** On a phone: one at a time. */
function Pages() {
  const t = useTexts(moderatorTexts)
  const [page, setPage] = useState<PageId>('questions')
  const waiting = useModeration(
    ({ questions }) =>
      questions.filter(({ pending, answered, hidden }) => pending || (!answered && !hidden)).length,
  )
  const entries = useShownEntries().length
  const inPane = (label: string, content: ReactNode) => (
    <ScrollPane label={label} className="h-full pb-4 text-base">
      {content}
    </ScrollPane>
  )
  return (
    <Tabs
      label={t('moderator')}
      className="h-full px-4 pt-1 text-sm"
      value={page}
      onChange={setPage}
      tabs={[
        {
          id: 'questions',
          label: t('questions'),
          count: waiting,
          content: inPane(t('questions'), <QuestionsPane />),
        },
        {
          id: 'answers',
          label: t('answers'),
          count: entries,
          content: inPane(t('answers'), <AnswersPane />),
        },
        { id: 'people', label: t('people'), content: inPane(t('people'), <PeoplePane />) },
      ]}
    />
  )
}
