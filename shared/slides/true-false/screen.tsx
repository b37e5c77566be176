import { quizPickKey } from '../parts/quiz-keys.ts'
import { QuizOptionsScreen } from '../parts/quiz-options-screen.tsx'
import type { ScreenProps } from '../view-props.tsx'
import { useSides } from './use-sides.tsx'

export default function TrueFalseScreen(props: ScreenProps<'true-false'>) {
  const { config, revealed, counts } = props
  const options = useSides(config.labels)
  const picks = counts && ((id: string) => counts[quizPickKey(id)] ?? 0)
  return (
    <QuizOptionsScreen
      view={props}
      options={options}
      correct={revealed && [revealed.correct]}
      picks={picks}
      right={revealed && picks ? picks(revealed.correct) : null}
    />
  )
}
