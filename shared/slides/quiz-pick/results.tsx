import { quizPickKey } from '../parts/quiz-keys.ts'
import { QuizOptionsResults } from '../parts/quiz-options-results.tsx'
import type { ResultsProps } from '../view-props.tsx'

export default function QuizPickResults({ slide, counts, responses }: ResultsProps<'quiz-pick'>) {
  const { config } = slide
  return (
    <QuizOptionsResults
      config={config}
      options={config.options}
      correct={[config.correct]}
      counts={counts}
      responses={responses}
      right={counts[quizPickKey(config.correct)] ?? 0}
    />
  )
}
