import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { ResultsHead } from '../parts/results-head.tsx'
import { mediaUrl, type ResultsProps } from '../view-props.tsx'
import { quizPickKey } from './keys.ts'
import { quizPickTexts } from './texts.ts'

export default function QuizPickResults({ slide, counts, responses }: ResultsProps<'quiz-pick'>) {
  const t = useTexts(quizPickTexts)
  const percent = usePercentFormat()
  const { config } = slide
  const right = counts[quizPickKey(config.correct)] ?? 0
  return (
    <div className="flex flex-col gap-3">
      <ResultsHead responses={responses} />
      {responses > 0 && <p>{t('correctShare', { share: percent(right / responses) })}</p>}
      <BarChart
        title={config.question || t('newQuestion')}
        lettered
        table="toggle"
        total={responses}
        bars={config.options.map((option) => ({
          id: option.id,
          label: option.text,
          value: counts[quizPickKey(option.id)] ?? 0,
          image: option.image === null ? null : mediaUrl(option.image),
          mark: option.id === config.correct ? ('correct' as const) : ('incorrect' as const),
        }))}
      />
      {config.explanation !== '' && (
        <p className="measure whitespace-pre-line text-ink-2">{config.explanation}</p>
      )}
    </div>
  )
}
