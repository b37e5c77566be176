import { quizPartlyKey, quizRightKey } from '../parts/quiz-keys.ts'
import { QuizOptionsResults } from '../parts/quiz-options-results.tsx'
import type { ResultsProps } from '../view-props.tsx'

export default function QuizSeveralResults({ slide, counts, responses }: ResultsProps<'quiz-several'>) {
  const { config } = slide
  return (
    <QuizOptionsResults
      config={config}
      options={config.options}
      correct={config.correct}
      counts={counts}
      responses={responses}
      right={counts[quizRightKey] ?? 0}
      partly={counts[quizPartlyKey] ?? 0}
    />
  )
}
