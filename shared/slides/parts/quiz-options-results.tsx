import type { Counts } from '../../core/counts.ts'
import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { PublicOption } from '../config-parts.ts'
import { mediaUrl } from '../view-props.tsx'
import { quizPickKey } from './quiz-keys.ts'
import { QuizResultsHead } from './quiz-results-head.tsx'
import { quizTexts } from './quiz-texts.ts'

export interface QuizOptionsResultsProps {
  config: { question: string; explanation: string }
  options: readonly PublicOption[]
  /** Ids of the right options. */
  correct: readonly string[]
  counts: Counts
  responses: number
  right: number
  partly?: number
}

/** A quiz question whose answers are picked, in a report: how often each option was. */
export function QuizOptionsResults(props: QuizOptionsResultsProps) {
  const { config, options, correct, counts, responses, right, partly = 0 } = props
  const t = useTexts(quizTexts)
  return (
    <div className="flex flex-col gap-3">
      <QuizResultsHead responses={responses} right={right} partly={partly} />
      <BarChart
        title={config.question || t('newQuestion')}
        lettered
        table="toggle"
        total={responses}
        bars={options.map((option) => ({
          id: option.id,
          label: option.text,
          value: counts[quizPickKey(option.id)] ?? 0,
          image: option.image === null ? null : mediaUrl(option.image),
          mark: correct.includes(option.id) ? ('correct' as const) : ('incorrect' as const),
        }))}
      />
      {config.explanation !== '' && (
        <p className="measure whitespace-pre-line text-ink-2">{config.explanation}</p>
      )}
    </div>
  )
}
