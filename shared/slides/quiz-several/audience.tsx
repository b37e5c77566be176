import { useTexts } from '../../ui/language.tsx'
import { isLocked, sentAnswer } from '../parts/quiz-answer.tsx'
import { quizPickKey } from '../parts/quiz-keys.ts'
import { QuizOptionButton } from '../parts/quiz-option-button.tsx'
import { QuizPhone } from '../parts/quiz-phone.tsx'
import { quizTexts } from '../parts/quiz-texts.ts'
import type { AudienceProps } from '../view-props.tsx'
import { draftPicks, severalShare } from './several-score.ts'
import { quizSeveralTexts } from './texts.ts'

type Props = AudienceProps<'quiz-several'>

export default function QuizSeveralAudience(props: Props) {
  const { config, revealed, draft } = props
  const t = useTexts(quizSeveralTexts)
  const tQuiz = useTexts(quizTexts)
  const sent = sentAnswer(props, (kept) => {
    const picked = draftPicks(kept)
    return picked && { picked }
  })
  const answered = sent !== null
  const locked = isLocked(props, answered)
  const known = config.options.map(({ id }) => id)
  const picked = (sent?.picked ?? draftPicks(draft) ?? []).filter((id) => known.includes(id))

  const toggle = (id: string) => {
    if (locked) return
    const next = picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]
    props.onDraft({ picked: known.filter((other) => next.includes(other)) })
  }
  return (
    <QuizPhone
      view={props}
      answered={answered}
      share={revealed && severalShare(picked, revealed.correct, revealed.rule)}
      prompt={t(config.rule)}
      send={{ complete: picked.length > 0, onSend: () => props.onAnswer({ picked }) }}
    >
      <fieldset className="flex min-w-0 flex-col gap-2.5">
        <legend className="sr-only">{config.question || tQuiz('newQuestion')}</legend>
        {config.options.map((option, index) => (
          <QuizOptionButton
            key={option.id}
            index={index}
            text={option.text}
            image={option.image}
            picked={picked.includes(option.id) && (answered || !revealed)}
            right={revealed ? revealed.correct.includes(option.id) : null}
            share={shareOf(props, option.id)}
            locked={locked}
            onPick={() => toggle(option.id)}
          />
        ))}
      </fieldset>
    </QuizPhone>
  )
}

function shareOf({ counts, responses, revealed }: Props, optionId: string): number | null {
  if (!revealed || !counts || responses === 0) return null
  return (counts[quizPickKey(optionId)] ?? 0) / responses
}
