import {
  Activity,
  CircleHelp,
  Ellipsis,
  Filter,
  MessageCircleQuestion,
  Presentation,
  Users,
} from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Language } from '../../shared/text/translate.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Dialog } from '../../shared/ui/dialog.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { LanguageMenu } from '../presenting/language-menu.tsx'
import { ConnectionSign } from './connection-sign.tsx'
import { useConsoleParts } from './console-context.tsx'
import { DrawPanel } from './draw-panel.tsx'
import { EndDialog } from './end-dialog.tsx'
import { Figures } from './figures.tsx'
import { FunnelPane, MovesPane } from './funnel-pane.tsx'
import { Headline } from './headline.tsx'
import { useWaitingQuestions } from './insight-tabs.tsx'
import { LinksDialog } from './links-dialog.tsx'
import { MediaControls } from './media-controls.tsx'
import { AnswersPane, useHasTexts } from './moderation/answers-pane.tsx'
import { moderationTexts } from './moderation/moderation-texts.ts'
import { QuestionsPane } from './moderation/questions-pane.tsx'
import { MovesFeed } from './moves-feed.tsx'
import { NextSlide } from './next-slide.tsx'
import { NotesPane } from './notes-pane.tsx'
import { PaceLine } from './pace-line.tsx'
import { PeoplePane } from './people-pane.tsx'
import { PresenterNoteLine } from './presenter-notes.tsx'
import { RehearsalSign } from './rehearsal-sign.tsx'
import { MainPicture } from './room-screen.tsx'
import { ScrollPane } from './scroll-pane.tsx'
import { SlideTools, StepButtons } from './slide-controls.tsx'
import { SlideRail } from './slide-rail.tsx'
import { SlideStatus } from './slide-status.tsx'
import { SpinnerPanel } from './spinner-panel.tsx'
import { StepControls } from './step-controls.tsx'
import { consoleTexts } from './texts.ts'
import { Times } from './times.tsx'
import { useSession } from './use-session.tsx'

const pageTexts = {
  now: 'tabNow',
  funnel: 'tabFunnel',
  feed: 'feed',
  people: 'people',
  questions: 'questions',
} as const
type Page = keyof typeof pageTexts

/** The console on a phone: a remote for the thumb, and the rest a tap away. */
export function RemoteLayout({ onLanguage }: { onLanguage(language: Language): void }) {
  const t = useTexts(consoleTexts)
  const [page, setPage] = useState<Page>('now')
  return (
    <div className="mx-auto flex h-dvh max-w-3xl flex-col">
      <RemoteHeader onLanguage={onLanguage} />
      <RemoteNav page={page} onPage={setPage} />
      <main className="min-h-0 grow">
        <ScrollPane label={t(pageTexts[page])} className="h-full px-4 py-3">
          {page === 'now' && <NowPage />}
          {page === 'funnel' && <FunnelPage />}
          {page === 'feed' && <MovesFeed />}
          {page === 'people' && <PeoplePane />}
          {page === 'questions' && <ModerationPage />}
        </ScrollPane>
      </main>
      <div className="relative shrink-0 border-t border-line px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        <div className="absolute inset-x-4 bottom-full pb-3">
          <PresenterNoteLine />
        </div>
        <StepButtons large />
      </div>
    </div>
  )
}

function NowPage() {
  return (
    <div className="flex flex-col gap-4">
      <Figures compact />
      <PaceLine />
      <SlideStatus />
      <MainPicture />
      <MediaControls />
      <StepControls />
      <DrawPanel />
      <SpinnerPanel />
      <SlideTools labelled />
      <NotesPane scroll={false} />
      <div className="max-w-60">
        <NextSlide />
      </div>
    </div>
  )
}

function FunnelPage() {
  const t = useTexts(consoleTexts)
  return (
    <div className="flex flex-col gap-5">
      <Headline className="text-2xl" />
      <FunnelPane size="chart" />
      <section>
        <h2 className="mb-2 text-lg">{t('matrix')}</h2>
        <MovesPane />
      </section>
    </div>
  )
}

/** Questions, and above them the shown slide's free-text answers where it has some. */
function ModerationPage() {
  const t = useTexts(consoleTexts)
  const hasEntries = useHasTexts()
  return (
    <div className="flex flex-col gap-6">
      {hasEntries && (
        <section>
          <h2 className="mb-2 text-lg">{t('answers')}</h2>
          <AnswersPane />
        </section>
      )}
      <section>
        <h2 className="mb-2 text-lg">{t('questions')}</h2>
        <QuestionsPane />
      </section>
    </div>
  )
}

function RemoteHeader({ onLanguage }: { onLanguage(language: Language): void }) {
  const t = useTexts(consoleTexts)
  const { presenter } = useConsoleParts()
  const { view } = useSession()
  const [open, setOpen] = useState<'more' | 'slides' | 'links' | 'end' | null>(null)
  return (
    <header className="flex shrink-0 items-center gap-3 px-4 pt-1">
      <h1 className="sr-only">{view.title}</h1>
      <RehearsalSign />
      <ConnectionSign compact />
      <Times compact />
      <span className="ms-auto flex items-center">
        <LanguageMenu onChoose={onLanguage} />
        <Button
          variant="quiet"
          size="small"
          icon={<Ellipsis />}
          aria-label={t('more')}
          className="-me-2"
          onClick={() => setOpen('more')}
        />
      </span>
      <Dialog
        open={open === 'more'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'more' : null)}
        title={t('more')}
      >
        <div className="flex flex-col gap-3">
          <Button icon={<Presentation />} onClick={() => setOpen('slides')}>
            {t('slides')}
          </Button>
          <Button onClick={() => setOpen('links')}>{t('windows')}</Button>
          <Button
            icon={<CircleHelp />}
            onClick={() => {
              setOpen(null)
              presenter.setHelpOpen(true)
            }}
          >
            {t('help')}
          </Button>
          <Button variant="danger" onClick={() => setOpen('end')}>
            {t('endSession')}
          </Button>
        </div>
      </Dialog>
      <Dialog
        open={open === 'slides'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'slides' : null)}
        title={t('slides')}
      >
        <SlideRail layout="grid" onChosen={() => setOpen(null)} />
      </Dialog>
      {open === 'links' && <LinksDialog onClose={() => setOpen(null)} />}
      {open === 'end' && <EndDialog onClose={() => setOpen(null)} />}
    </header>
  )
}

function RemoteNav({ page, onPage }: { page: Page; onPage(page: Page): void }) {
  const t = useTexts(consoleTexts)
  const tModeration = useTexts(moderationTexts)
  const waiting = useWaitingQuestions()
  const items: readonly { id: Page; icon: ReactNode; count?: number }[] = [
    { id: 'now', icon: <Presentation /> },
    { id: 'funnel', icon: <Filter /> },
    { id: 'feed', icon: <Activity /> },
    { id: 'people', icon: <Users /> },
    { id: 'questions', icon: <MessageCircleQuestion />, count: waiting },
  ]
  return (
    <nav aria-label={t('console')} className="grid shrink-0 grid-cols-5 border-b border-line px-1">
      {items.map(({ id, icon, count = 0 }) => (
        <button
          key={id}
          type="button"
          aria-current={id === page ? 'page' : undefined}
          onClick={() => onPage(id)}
          className="relative flex min-h-14 min-w-0 flex-col items-center justify-center gap-0.5 border-b-[3px] border-transparent px-0.5 text-xs text-ink-2 aria-[current=page]:border-accent-mark aria-[current=page]:font-semibold aria-[current=page]:text-ink [&_svg]:size-5"
        >
          <span className="relative">
            {icon}
            {count > 0 && (
              <span className="absolute start-full -top-1.5 -ms-1.5 min-w-5 rounded-full bg-accent px-1 text-center text-xs font-semibold text-accent-ink tabular-nums">
                <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
                <span className="sr-only">{tModeration('waiting', { count })}</span>
              </span>
            )}
          </span>
          <span className="max-w-full truncate">{t(pageTexts[id])}</span>
        </button>
      ))}
    </nav>
  )
}
