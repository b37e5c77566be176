import { useState } from 'react'
import { isScoredSlide } from '../../shared/slides/deck.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { type Tab, Tabs } from '../../shared/ui/tabs.tsx'
import { useConsole } from './console-context.tsx'
import { MovesPane } from './funnel-pane.tsx'
import { AnswersPane, useHasTexts, useShownEntries } from './moderation/answers-pane.tsx'
import { QuestionsPane } from './moderation/questions-pane.tsx'
import { MovesFeed } from './moves-feed.tsx'
import { PeoplePane } from './people-pane.tsx'
import { ScrollPane } from './scroll-pane.tsx'
import { StandingsPane } from './standings-pane.tsx'
import { consoleTexts } from './texts.ts'

type TabId = 'feed' | 'matrix' | 'people' | 'standings' | 'answers' | 'questions'

/** Questions that wait for approval or for an answer. */
export function useWaitingQuestions(): number {
  return useConsole(
    (state) =>
      state.questions.filter(({ answered, hidden, pending }) => pending || (!answered && !hidden)).length,
  )
}

/** Under the funnel: feed, matrix, people, and what can be moderated. */
export function InsightTabs({ className }: { className?: string }) {
  const t = useTexts(consoleTexts)
  const [picked, setPicked] = useState<TabId>('feed')
  const waiting = useWaitingQuestions()
  const entries = useShownEntries()
  const hasEntries = useHasTexts()
  const isScored = useConsole((state) => state.deck?.deck.slides.some(isScoredSlide) ?? false)
  const tabs: readonly Tab<TabId>[] = [
    { id: 'feed', label: t('feed'), content: pane(t('feed'), <MovesFeed />) },
    { id: 'matrix', label: t('matrix'), content: pane(t('matrix'), <MovesPane />) },
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
      value={picked === 'answers' && !hasEntries ? 'feed' : picked}
      onChange={setPicked}
      tabs={tabs}
    />
  )
}

function pane(label: string, content: React.ReactNode) {
  return (
    <ScrollPane label={label} className="h-full pe-1 text-base">
      {content}
    </ScrollPane>
  )
}
