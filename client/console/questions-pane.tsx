import { Check, ChevronUp, Eye, EyeOff, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { PayloadOf } from '../../shared/protocol/requests.ts'
import type { QuestionView } from '../../shared/protocol/views.ts'
import { Button } from '../../shared/ui/button.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { useConsole, useConsoleParts } from './console-context.tsx'
import { moderationTexts } from './moderation-texts.ts'
import { useFailureText } from './use-failure-text.tsx'

type Setting = PayloadOf<'question:moderate'>['set']

/** What is asked and still open stands first, the most wanted on top; then what is answered, then what is hidden. */
function inOrder(questions: readonly QuestionView[]): QuestionView[] {
  const place = (question: QuestionView) => (question.hidden ? 2 : question.answered ? 1 : 0)
  return questions.toSorted((a, b) => place(a) - place(b) || b.upvotes - a.upvotes || a.at - b.at)
}

export function QuestionsPane() {
  const t = useTexts(moderationTexts)
  const questions = useConsole((state) => state.questions)
  if (questions.length === 0) return <p className="text-ink-2">{t('noQuestions')}</p>
  return (
    <ul className="divide-y divide-line">
      {inOrder(questions).map((question) => (
        <QuestionItem key={question.id} question={question} />
      ))}
    </ul>
  )
}

function QuestionItem({ question }: { question: QuestionView }) {
  const t = useTexts(moderationTexts)
  const format = useNumberFormat()
  const { store, toasts } = useConsoleParts()
  const failureText = useFailureText()
  const [busy, setBusy] = useState(false)

  async function moderate(set: Setting) {
    setBusy(true)
    const result = await store.request('question:moderate', { questionId: question.id, set })
    setBusy(false)
    if (!result.ok) toasts.getState().show({ tone: 'error', text: failureText(result.refusal) })
  }

  const quiet = question.hidden || question.answered
  return (
    <li className="flex animate-fade items-start gap-3 py-2.5 first:pt-0">
      <span className={`flex w-9 shrink-0 flex-col items-center ${quiet ? 'text-ink-3' : ''}`}>
        <ChevronUp className="size-4 text-ink-3" aria-hidden="true" />
        <span className="figure text-lg">{format(question.upvotes)}</span>
        <span className="sr-only">{t('votes', { count: question.upvotes })}</span>
      </span>
      <div className="min-w-0 grow leading-snug">
        <p className={`wrap-anywhere ${question.hidden ? 'line-through' : ''} ${quiet ? 'text-ink-3' : ''}`}>
          {question.text}
        </p>
        <p className="mt-0.5 text-sm text-ink-2">
          {question.nickname === '' ? t('anonymous') : question.nickname}
          {question.answered && <span> · {t('isAnswered')}</span>}
          {question.hidden && <span> · {t('isHidden')}</span>}
        </p>
      </div>
      <span className="-my-1 -me-2 flex shrink-0">
        {!question.hidden && (
          <Button
            variant="quiet"
            size="small"
            busy={busy}
            icon={question.answered ? <Undo2 /> : <Check />}
            aria-label={t(question.answered ? 'reopenQuestion' : 'markAnswered', { text: question.text })}
            title={t(question.answered ? 'reopen' : 'answered')}
            onClick={() => void moderate(question.answered ? 'unanswered' : 'answered')}
          />
        )}
        <Button
          variant="quiet"
          size="small"
          busy={busy}
          icon={question.hidden ? <Eye /> : <EyeOff />}
          aria-label={t(question.hidden ? 'showQuestion' : 'hideQuestion', { text: question.text })}
          title={t(question.hidden ? 'show' : 'hide')}
          onClick={() => void moderate(question.hidden ? 'visible' : 'hidden')}
        />
      </span>
    </li>
  )
}
