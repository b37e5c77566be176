import { useState } from 'react'
import { isScoredSlide } from '../../shared/slides/deck.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { type Tab, Tabs } from '../../shared/ui/tabs.tsx'
import { useConsole } from './console-context.tsx'
import { FunnelPane, MovesPane } from './funnel-pane.tsx'
import { Headline } from './headline.tsx'
import { AnswersPane, useHasTexts, useShownEntries } from './moderation/answers-pane.tsx'
import { QuestionsPane } from './moderation/questions-pane.tsx'
import { MovesFeed } from './moves-feed.tsx'
import { PeoplePane } from './people-pane.tsx'
import { ScrollPane } from './scroll-pane.tsx'
import { StandingsPane } from './standings-pane.tsx'
import { consoleTexts } from './texts.ts'

type TabId = 'funnel' | 'feed' | 'matrix' | 'people' | 'standings' | 'answers' | 'questions'

/** Questions that wait for approval or for an answer. */
export function useWaitingQuestions(): number {
  return useConsole(
    (state) =>
      state.questions.filter(({ answered, hidden, pending }) => pending || (!answered && !hidden)).length,
  )
}

/** Under the funnel, or with it as the first: feed, matrix, people, and what can be moderated. */
export function InsightTabs({ withFunnel, className }: { withFunnel: boolean; className?: string }) {
  const t = useTexts(consoleTexts)
  const [picked, setPicked] = useState<TabId>(withFunnel ? 'funnel' : 'feed')
  const waiting = useWaitingQuestions()
  const entries = useShownEntries()
  const hasEntries = useHasTexts()
  const isScored = useConsole((state) => state.deck?.deck.slides.some(isScoredSlide) ?? false)
  const tabs: readonly Tab<TabId>[] = [
    ...(withFunnel
      ? [{ id: 'funnel' as const, label: t('tabFunnel'), content: pane(t('tabFunnel'), <FunnelTab />) }]
      : []),
    { id: 'feed', label: t('feed'), content: pane(t('feed'), <MovesFeed />) },
    ...(withFunnel
      ? []
      : [{ id: 'matrix' as const, label: t('matrix'), content: pane(t('matrix'), <MovesPane />) }]),
    { id: 'people', label: t('people'), content: pane(t('people'), <PeoplePane />) },
    ...(isScored
      ? [
          {
            id: 'standings' as const,
            label: t('standings'),
            content: pane(t('standings'), <StandingsPane />),
          },
        ]
      : []),
    ...(hasEntries
      ? [
          {
            id: 'answers' as const,
            label: t('answers'),
            count: entries.length,
            content: pane(t('answers'), <AnswersPane />),
          },
        ]
      : []),
    {
      id: 'questions',
      label: t('questions'),
      count: waiting,
      content: pane(t('questions'), <QuestionsPane />),
    },
  ]
  return (
    <Tabs
      label={t('insights')}
      className={`text-sm ${className ?? ''}`}
      value={tabs.some(({ id }) => id === picked) ? picked : (tabs[0]?.id ?? 'feed')}
      onChange={setPicked}
      tabs={tabs}
    />
  )
}

/** All of the funnel, where the window has no room for it beside the tabs. */
function FunnelTab() {
  const t = useTexts(consoleTexts)
  return (
    <div className="flex flex-col gap-4">
      <Headline />
      <FunnelPane size="list" />
      <section>
        <h2 className="mb-2 text-lg">{t('matrix')}</h2>
        <MovesPane />
      </section>
    </div>
  )
}

function pane(label: string, content: React.ReactNode) {
  return (
    <ScrollPane label={label} className="h-full pe-1 text-base">
      {content}
    </ScrollPane>
  )
}
