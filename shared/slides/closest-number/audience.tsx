import { useTexts } from '../../ui/language.tsx'
import { GuessInput } from '../parts/guess-input.tsx'
import { draftGuess, roundToHundredth } from '../parts/guess-range.ts'
import { GuessResults } from '../parts/guess-results.tsx'
import { isLocked, sentAnswer } from '../parts/quiz-answer.tsx'
import { QuizPhone } from '../parts/quiz-phone.tsx'
import { useQuantityFormat } from '../parts/use-quantity-format.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { closestShare } from './closest-score.ts'
import { closestNumberTexts } from './texts.ts'

export default function ClosestNumberAudience(props: AudienceProps<'closest-number'>) {
  const { config, revealed, counts, responses } = props
  const t = useTexts(closestNumberTexts)
  const quantity = useQuantityFormat(config.unit)
  const sent = sentAnswer(props, (draft) => {
    const value = draftGuess(draft, config)
    return value === null ? null : { value }
  })
  const answered = sent !== null
  const locked = isLocked(props, answered)
  const value = (locked ? null : draftGuess(props.draft, config)) ?? sent?.value ?? null
  const showsResults = revealed !== null && counts !== null && responses > 0
  return (
    <QuizPhone
      view={props}
      answered={answered}
      share={revealed && sent && closestShare(sent.value, revealed)}
      prompt={t('prompt')}
      send={{
        complete: value !== null,
        onSend: () => {
          if (value !== null) props.onAnswer({ value })
        },
      }}
    >
      {revealed === null && (sent === null || !locked) ? (
        <GuessInput
          config={config}
          value={value}
          disabled={locked}
          onChange={(next) => props.onDraft({ value: next })}
        />
      ) : (
        <dl className="flex flex-wrap gap-x-10 gap-y-4">
          {/* The results below say it too. */}
          {revealed !== null && !showsResults && (
            <div>
              <dt className="text-sm text-ink-2">{t('correct')}</dt>
              <dd className="figure text-4xl text-success">{quantity(revealed.correct)}</dd>
            </div>
          )}
          {sent !== null && (
            <div>
              <dt className="text-sm text-ink-2">{t('youSaid')}</dt>
              <dd className="figure text-4xl">{quantity(sent.value)}</dd>
              {revealed !== null && sent.value !== revealed.correct && (
                <dd className="mt-1 text-sm text-ink-2">
                  {t('off', { off: quantity(roundToHundredth(Math.abs(sent.value - revealed.correct))) })}
                </dd>
              )}
            </div>
          )}
        </dl>
      )}
      {showsResults && (
        <GuessResults
          config={{ ...config, actual: revealed.correct }}
          counts={counts}
          before={null}
          table="toggle"
          narrow
        />
      )}
    </QuizPhone>
  )
}
