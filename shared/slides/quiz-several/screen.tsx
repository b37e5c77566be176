import { quizPickKey, quizRightKey } from '../parts/quiz-keys.ts'
import { QuizOptionsScreen } from '../parts/quiz-options-screen.tsx'
import type { ScreenProps } from '../view-props.tsx'

export default function QuizSeveralScreen(props: ScreenProps<'quiz-several'>) {
  const { config, revealed, counts } = props
  return (
    <QuizOptionsScreen
      view={props}
      options={config.options}
      correct={revealed?.correct ?? null}
      picks={counts && ((id) => counts[quizPickKey(id)] ?? 0)}
      right={revealed && counts ? (counts[quizRightKey] ?? 0) : null}
    />
  )
}
