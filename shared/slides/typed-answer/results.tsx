import { BarChart } from '../../ui/bar-chart.tsx'
import { useTexts } from '../../ui/language.tsx'
import { quizRightKey } from '../parts/quiz-keys.ts'
import { QuizResultsHead } from '../parts/quiz-results-head.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { frequentWrong } from './match-answer.ts'
import { typedAnswerTexts } from './texts.ts'

/** Wrong answers in the report, the most frequent. */
const mostWrong = 20

export default function TypedAnswerResults({ slide, counts, responses }: ResultsProps<'typed-answer'>) {
  const t = useTexts(typedAnswerTexts)
  const { config } = slide
  const [first = '', ...others] = config.accepted.filter((variant) => variant.trim() !== '')
  const all = frequentWrong(counts, Number.POSITIVE_INFINITY)
  const wrong = all.slice(0, mostWrong)
  const unlisted = all.slice(mostWrong).reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="flex flex-col gap-4">
      <QuizResultsHead responses={responses} right={counts[quizRightKey] ?? 0} />
      <p className="wrap-anywhere">
        {t('theAnswer')}: <strong>{first}</strong>
        {others.length > 0 && (
          <span className="block text-sm text-ink-2">
            {t('alsoAccepted', { answers: others.join(', ') })}
          </span>
        )}
      </p>
      {responses > 0 && wrong.length === 0 && <p className="text-ink-2">{t('allRight')}</p>}
      {wrong.length > 0 && (
        <section className="flex flex-col gap-2">
          <h4 className="text-lg">{t('wrongAnswers')}</h4>
          <BarChart
            title={t('wrongAnswers')}
            table="toggle"
            total={responses}
            bars={wrong.map(({ text, count }) => ({
              id: text,
              label: text,
              value: count,
              mark: 'incorrect' as const,
            }))}
          />
          {unlisted > 0 && <p className="text-sm text-ink-2">{t('others', { count: unlisted })}</p>}
        </section>
      )}
      {config.explanation !== '' && (
        <p className="measure whitespace-pre-line text-ink-2">{config.explanation}</p>
      )}
    </div>
  )
}
