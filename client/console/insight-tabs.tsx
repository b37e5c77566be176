import { useState } from 'react'
import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { type Tab, Tabs } from '../../shared/ui/tabs.tsx'
import { AnswersPane, useShownEntries } from './answers-pane.tsx'
import { useConsole } from './console-context.tsx'
import { MovesPane } from './funnel-pane.tsx'
import { MovesFeed } from './moves-feed.tsx'
import { PeoplePane } from './people-pane.tsx'
import { QuestionsPane } from './questions-pane.tsx'
import { ScrollPane } from './scroll-pane.tsx'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

type TabId = 'feed' | 'matrix' | 'people' | 'answers' | 'questions'

/** Questions that wait for an answer. */
export function useWaitingQuestions(): number {
  return useConsole(
    (state) => state.questions.filter((question) => !question.answered && !question.hidden).length,
  )
}

/** Whether the shown slide's answers are texts, which can be hidden one by one. */
export function useHasEntries(): boolean {
  const { slide } = useSession()
  const entries = useShownEntries()
  return entries.length > 0 || (slide !== null && slideKinds[slide.kind].entry !== undefined)
}

/** Under the funnel: feed, matrix, people, and what can be moderated. */
export function InsightTabs({ className }: { className?: string }) {
  const t = useTexts(consoleTexts)
  const [picked, setPicked] = useState<TabId>('feed')
  const waiting = useWaitingQuestions()
  const entries = useShownEntries()
  const hasEntries = useHasEntries()
  const tabs: readonly Tab<TabId>[] = [
    { id: 'feed', label: t('feed'), content: pane(t('feed'), <MovesFeed />) },
    { id: 'matrix', label: t('matrix'), content: pane(t('matrix'), <MovesPane />) },
    { id: 'people', label: t('people'), content: pane(t('people'), <PeoplePane />) },
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
