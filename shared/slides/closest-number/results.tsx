import { useTexts } from '../../ui/language.tsx'
import { GuessResults } from '../parts/guess-results.tsx'
import { guessAccuracy } from '../parts/guess-spread.ts'
import { quizPartlyKey, quizRightKey } from '../parts/quiz-keys.ts'
import { QuizResultsHead } from '../parts/quiz-results-head.tsx'
import { useQuantityFormat } from '../parts/use-quantity-format.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { closestNumberTexts } from './texts.ts'

export default function ClosestNumberResults({ slide, counts, responses }: ResultsProps<'closest-number'>) {
  const t = useTexts(closestNumberTexts)
  const { config } = slide
  const quantity = useQuantityFormat(config.unit)
  const { closest } = guessAccuracy(counts, config, config.correct)
  return (
    <div className="@container flex flex-col gap-5">
      <QuizResultsHead
        responses={responses}
        right={counts[quizRightKey] ?? 0}
        partly={counts[quizPartlyKey] ?? 0}
      />
      {responses === 0 ? (
        <p>
          {t('correct')}: <strong>{quantity(config.correct)}</strong>
        </p>
      ) : (
        <GuessResults
          config={{ ...config, actual: config.correct }}
          counts={counts}
          before={null}
          table="toggle"
        />
      )}
      {closest !== null && <p className="text-ink-2">{t('closest', { value: quantity(closest) })}</p>}
      {config.explanation !== '' && (
        <p className="measure whitespace-pre-line text-ink-2">{config.explanation}</p>
      )}
    </div>
  )
}
