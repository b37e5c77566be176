import { CircleHelp, Flag, MonitorUp, Waypoints } from 'lucide-react'
import { useState } from 'react'
import type { Language } from '../../shared/text/translate.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { LogoMark } from '../../shared/ui/logo.tsx'
import { LanguageMenu } from '../presenting/language-menu.tsx'
import { ConnectionSign } from './connection-sign.tsx'
import { useConsoleParts } from './console-context.tsx'
import { DrawPanel } from './draw-panel.tsx'
import { EndDialog } from './end-dialog.tsx'
import { Figures } from './figures.tsx'
import { FunnelPane } from './funnel-pane.tsx'
import { Headline } from './headline.tsx'
import { InsightTabs } from './insight-tabs.tsx'
import { LinksDialog } from './links-dialog.tsx'
import { MediaControls } from './media-controls.tsx'
import { NextSlide } from './next-slide.tsx'
import { NotesPane } from './notes-pane.tsx'
import { openScreenWindow } from './open-screen-window.ts'
import { PaceLine } from './pace-line.tsx'
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
import { useMediaQuery } from './use-media-query.tsx'
import { useSession } from './use-session.tsx'

/** From this height on the funnel stands above the tabs; below it is one of them, so that questions have room. */
const tallQuery = '(min-height: 56rem)'

/** The console on a laptop: everything in one view that does not scroll as a whole. */
export function DeskLayout({ onLanguage }: { onLanguage(language: Language): void }) {
  const t = useTexts(consoleTexts)
  const { view, slide } = useSession()
  const isTall = useMediaQuery(tallQuery)
  const hasPanel = (slide?.kind === 'winner-draw' && view.draw !== null) || view.spinner !== null
  return (
    <div className="flex h-dvh min-h-[38rem] flex-col">
      <DeskHeader onLanguage={onLanguage} />
      <main className="grid min-h-0 grow grid-cols-[8.25rem_minmax(0,1fr)_clamp(27rem,37vw,46rem)]">
        <ScrollPane label={t('slides')} className="border-e border-line py-2 ps-1">
          <SlideRail layout="column" />
        </ScrollPane>
        <div className="flex min-h-0 min-w-0 flex-col gap-3 px-5 pt-2 pb-4">
          <SlideStatus />
          <div className="relative flex min-h-40 grow flex-col">
            <section aria-label={t('onScreen')} className="fit-16-9 grow">
              <div>
                <MainPicture />
              </div>
            </section>
            <div className="absolute inset-x-0 bottom-2 flex justify-center">
              <PresenterNoteLine />
            </div>
          </div>
          <MediaControls />
          <StepControls />
          {/* Where the two do not fit side by side, the tools stand in a row of their own. */}
          <div className="@container flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <StepButtons />
            <SlideTools />
          </div>
          <div
            className={`grid shrink-0 gap-6 pt-2 ${hasPanel ? 'h-[clamp(16rem,36dvh,22rem)] grid-cols-[8fr_5fr]' : 'h-[clamp(10.5rem,25dvh,19rem)] grid-cols-[minmax(0,2fr)_3fr]'}`}
          >
            {hasPanel ? (
              <ScrollPane label={t('onThisSlide')}>
                <DrawPanel />
                <SpinnerPanel />
              </ScrollPane>
            ) : (
              <NextSlide />
            )}
            <NotesPane />
          </div>
        </div>
        <aside
          aria-label={t('insights')}
          className="relative flex min-h-0 min-w-0 flex-col gap-4 overflow-y-auto border-s border-line px-5 pt-3 pb-1"
        >
          <Figures />
          <PaceLine />
          {isTall && (
            <>
              <Headline />
              <FunnelPane size="list" />
            </>
          )}
          <InsightTabs withFunnel={!isTall} className="min-h-52 grow basis-0" />
        </aside>
      </main>
    </div>
  )
}

function DeskHeader({ onLanguage }: { onLanguage(language: Language): void }) {
  const t = useTexts(consoleTexts)
  const { presenter, sessionId } = useConsoleParts()
  const { view, deck } = useSession()
  const [open, setOpen] = useState<'links' | 'end' | null>(null)
  return (
    <header className="flex shrink-0 items-center gap-x-5 border-b border-line px-4 py-1.5">
      <a href="/studio" aria-label="Rostrum" className="rounded-full">
        <LogoMark className="size-8" />
      </a>
      <h1 className="display min-w-0 truncate text-lg text-nowrap!" title={view.title}>
        {view.title}
      </h1>
      <RehearsalSign />
      <ConnectionSign />
      <span className="shrink-0 text-sm text-ink-2">
        {t('code')} <strong className="text-base tracking-[0.06em] text-ink">{view.code}</strong>
      </span>
      <span className="ms-auto">
        <Times />
      </span>
      <span className="flex shrink-0 items-center gap-1">
        <Button
          variant="secondary"
          size="small"
          icon={<MonitorUp />}
          onClick={() => openScreenWindow(deck.screenUrl, sessionId)}
        >
          {t('openScreen')}
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon={<Waypoints />}
          aria-label={t('windows')}
          title={t('windows')}
          onClick={() => setOpen('links')}
        />
        <Button
          variant="quiet"
          size="small"
          icon={<CircleHelp />}
          aria-label={t('help')}
          title={`${t('help')} (?)`}
          onClick={() => presenter.setHelpOpen(true)}
        />
        <LanguageMenu onChoose={onLanguage} />
        <Button variant="quiet" size="small" icon={<Flag />} onClick={() => setOpen('end')}>
          {t('endSession')}
        </Button>
      </span>
      {open === 'links' && <LinksDialog onClose={() => setOpen(null)} />}
      {open === 'end' && <EndDialog onClose={() => setOpen(null)} />}
    </header>
  )
}
