import { useTexts } from '../../ui/language.tsx'
import { isLocked, sentAnswer } from '../parts/quiz-answer.tsx'
import { quizPickKey } from '../parts/quiz-keys.ts'
import { QuizOptionButton } from '../parts/quiz-option-button.tsx'
import { QuizPhone } from '../parts/quiz-phone.tsx'
import { quizTexts } from '../parts/quiz-texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { quizPickTexts } from './texts.ts'

type Props = AudienceProps<'quiz-pick'>

export default function QuizPickAudience(props: Props) {
  const { config, revealed } = props
  const t = useTexts(quizPickTexts)
  const tQuiz = useTexts(quizTexts)
  const picked = sentAnswer(props, pickIn)?.picked ?? null
  const locked = isLocked(props, picked !== null)

  const pick = (id: string) => {
    if (locked) return
    props.onDraft({ picked: id })
    props.onAnswer({ picked: id })
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
        {config.options.map((option, index) => (
          <QuizOptionButton
            key={option.id}
            index={index}
            text={option.text}
            image={option.image}
            picked={option.id === picked}
            right={revealed ? option.id === revealed.correct : null}
            share={shareOf(props, option.id)}
            locked={locked}
            onPick={() => pick(option.id)}
          />
        ))}
      </fieldset>
    </QuizPhone>
  )
}

function pickIn(draft: unknown): { picked: string } | null {
  if (typeof draft !== 'object' || draft === null || !('picked' in draft)) return null
  return typeof draft.picked === 'string' ? { picked: draft.picked } : null
}

function shareOf({ counts, responses, revealed }: Props, optionId: string): number | null {
  if (!revealed || !counts || responses === 0) return null
  return (counts[quizPickKey(optionId)] ?? 0) / responses
}
