import { useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import { quizTexts } from './quiz-texts.ts'
import { ResultsHead } from './results-head.tsx'

export interface QuizResultsHeadProps {
  responses: number
  /** How many were wholly right. */
  right: number
  /** How many were partly right, where that can be. */
  partly?: number
}

/** How many answered a quiz question, and how many rightly, above its results in a report. */
export function QuizResultsHead({ responses, right, partly = 0 }: QuizResultsHeadProps) {
  const t = useTexts(quizTexts)
  const percent = usePercentFormat()
  return (
    <>
      <ResultsHead responses={responses} />
      {responses > 0 && (
        <p>
          {t('correctShare', { share: percent(right / responses) })}
          {partly > 0 && <> · {t('partlyShare', { share: percent(partly / responses) })}</>}
        </p>
      )}
    </>
  )
}
