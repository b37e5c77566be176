import { BarChart } from '../../ui/bar-chart.tsx'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { authorsKey, ideasOf, ranked, votersKey } from './ideas.ts'
import { brainstormTexts } from './texts.ts'
import { useIdeaTable } from './use-idea-table.tsx'

/** Ideas drawn in a report; its table has all of them. */
const mostDrawn = 20

export default function BrainstormResults({ slide, counts, before, responses }: ResultsProps<'brainstorm'>) {
  const t = useTexts(brainstormTexts)
  const format = useNumberFormat()
  const ideas = ranked(ideasOf(counts))
  const voters = counts[votersKey] ?? 0
  const authors = counts[authorsKey] ?? 0
  const data = useIdeaTable(ideas, voters > 0, before)
  const title = slide.config.question || t(voters > 0 ? 'ranking' : 'groups')
  const drawn = ideas.slice(0, mostDrawn)
  const missing = ideas.length - drawn.length
  return (
    <div className="flex flex-col gap-4">
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <p className="text-ink-2">
          {format(ideas.length)} {t('ideas', { count: ideas.length })}
          {authors > 0 && ` ${t('fromPeople', { count: authors })}`}
          {voters > 0 && `; ${format(voters)} ${t('voted', { count: voters })}`}
        </p>
      )}
      {ideas.length > 0 &&
        (voters > 0 ? (
          <BarChart
            title={title}
            highlightLargest
            table="toggle"
            total={voters}
            bars={drawn.map(({ key, text, votes }) => ({
              ...{ id: key, label: text, value: votes, figure: format(votes) },
            }))}
            data={data}
          />
        ) : (
          <ChartFrame title={title} table="toggle" data={data}>
            <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
              {drawn.map(({ key, text, sent }) => (
                <li key={key} className="flex min-w-0 items-baseline justify-between gap-3">
                  <span className="min-w-0 wrap-anywhere">
                    <bdi>{text}</bdi>
                  </span>
                  <span className="figure text-ink-2">{format(sent)}</span>
                </li>
              ))}
            </ul>
          </ChartFrame>
        ))}
      {missing > 0 && <p className="text-sm text-ink-2">{t('moreIdeas', { count: missing })}</p>}
    </div>
  )
}
