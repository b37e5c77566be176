import { useTexts } from '../../ui/language.tsx'
import { GuessResults } from '../parts/guess-results.tsx'
import { guessAccuracy } from '../parts/guess-spread.ts'
import { quizRightKey } from '../parts/quiz-keys.ts'
import { QuizScreen } from '../parts/quiz-screen.tsx'
import { useQuantityFormat } from '../parts/use-quantity-format.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { closestNumberTexts } from './texts.ts'

export default function ClosestNumberScreen(props: ScreenProps<'closest-number'>) {
  const { config, revealed, counts, responses, still } = props
  const t = useTexts(closestNumberTexts)
  const quantity = useQuantityFormat(config.unit)
  const closest = revealed && counts ? guessAccuracy(counts, config, revealed.correct).closest : null
  return (
    <QuizScreen view={props} right={revealed && counts ? (counts[quizRightKey] ?? 0) : null}>
      <div className="flex grow flex-col justify-center gap-[calc(var(--u)*2)]">
        {revealed === null ? (
          <p
            className={`figure flex items-baseline justify-between border-b-[calc(var(--u)*0.4)] border-ink pb-[calc(var(--u)*2)] ${quantity(config.max).length > 8 ? 'text-screen-heading' : 'text-screen-title'}`}
          >
            <span>{quantity(config.min)}</span>
            <span aria-hidden="true" className="text-ink-3">
              ?
            </span>
            <span>{quantity(config.max)}</span>
          </p>
        ) : counts !== null && responses > 0 ? (
          <>
            <GuessResults
              config={{ ...config, actual: revealed.correct }}
              counts={counts}
              before={null}
              table="hidden"
              still={still}
            />
            {closest !== null && (
              <p className="text-screen-label text-ink-2">{t('closest', { value: quantity(closest) })}</p>
            )}
          </>
        ) : (
          <div>
            <p className="text-screen-label text-ink-2">{t('correct')}</p>
            <p className="figure text-screen-hero text-success">{quantity(revealed.correct)}</p>
          </div>
        )}
      </div>
    </QuizScreen>
  )
}
