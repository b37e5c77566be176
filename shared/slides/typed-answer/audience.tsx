import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isLocked, sentAnswer } from '../parts/quiz-answer.tsx'
import { QuizPhone } from '../parts/quiz-phone.tsx'
import type { AudienceProps } from '../view-props.tsx'
import { draftText, isAccepted, listedForm, typedLimits } from './match-answer.ts'
import { typedAnswerTexts } from './texts.ts'

/** More variants would push everything else off the phone. */
const mostVariants = 5

export default function TypedAnswerAudience(props: AudienceProps<'typed-answer'>) {
  const { revealed, draft, phase } = props
  const t = useTexts(typedAnswerTexts)
  const sent = sentAnswer(props, (kept) => {
    const text = draftText(kept)?.trim() ?? ''
    return text === '' ? null : { text }
  })
  const answered = sent !== null
  const locked = isLocked(props, answered)
  const refused = typeof props.sendState === 'object'
  const typed = (phase === 'open' && (!answered || refused) ? draftText(draft) : null) ?? sent?.text ?? ''
  const complete = listedForm(typed) !== ''
  const send = () => {
    if (complete && !locked) props.onAnswer({ text: typed.trim() })
  }
  return (
    <QuizPhone
      view={props}
      answered={answered}
      share={revealed && sent && (isAccepted(sent.text, revealed.accepted, revealed.tolerance) ? 1 : 0)}
      prompt={t('typeIt')}
      send={{ complete, onSend: send }}
    >
      {revealed && <RightAnswer accepted={revealed.accepted} />}
      {phase === 'open' && (!answered || refused) ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <TextField
            label={t('yourAnswer')}
            value={typed}
            maxLength={typedLimits.answer}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="send"
            onChange={(text) => props.onDraft({ text })}
          />
        </form>
      ) : (
        sent !== null && (
          <section>
            <h3 className="eyebrow">{t('youWrote')}</h3>
            <p className="mt-2 border-s-4 border-accent ps-4 text-lg wrap-anywhere">
              <bdi>{sent.text}</bdi>
            </p>
          </section>
        )
      )}
    </QuizPhone>
  )
}

function RightAnswer({ accepted }: { accepted: readonly string[] }) {
  const t = useTexts(typedAnswerTexts)
  const [first = '', ...others] = accepted.filter((variant) => variant.trim() !== '')
  if (first === '') return null
  return (
    <section>
      <h3 className="eyebrow">{t('theAnswer')}</h3>
      <p className="display mt-2 text-2xl wrap-anywhere hyphens-auto">{first}</p>
      {others.length > 0 && (
        <p className="mt-1 text-sm wrap-anywhere text-ink-2">
          {t('alsoAccepted', { answers: others.slice(0, mostVariants).join(', ') })}
        </p>
      )}
    </section>
  )
}
