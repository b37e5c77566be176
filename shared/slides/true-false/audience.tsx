import { useTexts } from '../../ui/language.tsx'
import { isLocked, sentAnswer } from '../parts/quiz-answer.tsx'
import { quizPickKey } from '../parts/quiz-keys.ts'
import { QuizOptionButton } from '../parts/quiz-option-button.tsx'
import { QuizPhone } from '../parts/quiz-phone.tsx'
import { quizTexts } from '../parts/quiz-texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { draftSide, sides } from './labels.ts'
import { trueFalseTexts } from './texts.ts'
import { useSides } from './use-sides.tsx'

export default function TrueFalseAudience(props: AudienceProps<'true-false'>) {
  const { config, revealed, counts, responses } = props
  const t = useTexts(trueFalseTexts)
  const tQuiz = useTexts(quizTexts)
  const words = useSides(config.labels)
  const picked = sentAnswer(props, draftSide)?.picked ?? null
  const locked = isLocked(props, picked !== null)
  const showsShares = revealed !== null && counts !== null && responses > 0

  const pick = (index: number) => {
    const side = sides[index]
    if (locked || side === undefined) return
    props.onDraft({ picked: side })
    props.onAnswer({ picked: side })
  }
  return (
    <QuizPhone
      view={props}
      answered={picked !== null}
      share={revealed && (picked === revealed.correct ? 1 : 0)}
      prompt={t('pickOne')}
    >
      <fieldset className="flex min-w-0 flex-col gap-2.5">
        <legend className="sr-only">{config.question || tQuiz('newQuestion')}</legend>
        {words.map(({ id, text }, index) => (
          <QuizOptionButton
            key={id}
            index={index}
            text={text}
            image={null}
            picked={id === picked}
            right={revealed ? id === revealed.correct : null}
            share={showsShares ? (counts[quizPickKey(id)] ?? 0) / responses : null}
            locked={locked}
            onPick={() => pick(index)}
          />
        ))}
      </fieldset>
    </QuizPhone>
  )
}
