import { quizPickKey } from '../parts/quiz-keys.ts'
import { QuizOptionsScreen } from '../parts/quiz-options-screen.tsx'
import type { ScreenProps } from '../view-props.tsx'

export default function QuizPickScreen(props: ScreenProps<'quiz-pick'>) {
  const { config, revealed, counts } = props
  const picks = counts && ((id: string) => counts[quizPickKey(id)] ?? 0)
  return (
    <QuizOptionsScreen
      view={props}
      options={config.options}
      correct={revealed && [revealed.correct]}
      picks={picks}
      right={revealed && picks ? picks(revealed.correct) : null}
    />
  )
}
