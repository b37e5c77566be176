import { quizPickKey } from '../parts/quiz-keys.ts'
import { QuizOptionsResults } from '../parts/quiz-options-results.tsx'
import type { ResultsProps } from '../view-props.tsx'
import { useSides } from './use-sides.tsx'

export default function TrueFalseResults({ slide, counts, responses }: ResultsProps<'true-false'>) {
  const { config } = slide
  const options = useSides(config.labels)
  return (
    <QuizOptionsResults
      config={config}
      options={options}
      correct={[config.correct]}
      counts={counts}
      responses={responses}
      right={counts[quizPickKey(config.correct)] ?? 0}
    />
  )
}
