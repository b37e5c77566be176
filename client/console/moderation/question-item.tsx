import {
  Check,
  ChevronUp,
  Eye,
  EyeOff,
  MessageSquareReply,
  PencilLine,
  Pin,
  PinOff,
  Undo2,
} from 'lucide-react'
import { useState } from 'react'
import type { PayloadOf } from '../../../shared/protocol/requests.ts'
import type { ModeratedQuestion } from '../../../shared/protocol/views.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useNumberFormat, useTexts } from '../../../shared/ui/language.tsx'
import { useFailureText } from '../use-failure-text.tsx'
import { useTimeOfDay } from '../use-time-of-day.tsx'
import { Flag } from './flag.tsx'
import { useModerationParts } from './moderation-context.tsx'
import { moderationTexts } from './moderation-texts.ts'
import { QuestionDialog } from './question-dialog.tsx'

/** One question with what can be done about it. */
export function QuestionItem({ question, pinned }: { question: ModeratedQuestion; pinned: boolean }) {
  const t = useTexts(moderationTexts)
  const format = useNumberFormat()
  const timeOfDay = useTimeOfDay()
  const { text, hidden, pending, answered, answer, original } = question
  const quiet = (hidden && !pending) || answered
  return (
    <li className="flex animate-arrive items-start gap-3 py-3 first:pt-1">
      <span className={`flex w-9 shrink-0 flex-col items-center ${quiet ? 'text-ink-3' : ''}`}>
        <ChevronUp className="size-4 text-ink-3" aria-hidden="true" />
        <span className="figure text-lg">{format(question.upvotes)}</span>
        <span className="sr-only">{t('votes', { count: question.upvotes })}</span>
      </span>
      <div className="min-w-0 grow leading-snug">
        <p
          className={`whitespace-pre-line wrap-anywhere ${hidden && !pending ? 'line-through' : ''} ${quiet ? 'text-ink-3' : ''}`}
        >
          {text}
        </p>
        {original !== '' && (
          <p className="mt-1 text-sm text-ink-2 wrap-anywhere">{t('wasAsked', { text: original })}</p>
        )}
        {answer !== '' && (
          <p className="mt-1.5 border-s-2 border-success ps-2.5 text-sm whitespace-pre-line wrap-anywhere">
            {answer}
          </p>
        )}
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
          <span className="wrap-anywhere">
            {question.nickname === '' ? t('anonymous') : question.nickname} · {timeOfDay(question.at)}
          </span>
          {pending && <Flag tone="accent">{t('isPending')}</Flag>}
          {question.marked && <Flag tone="danger">{t('isMarked')}</Flag>}
          {pinned && <Flag tone="accent">{t('isPinned')}</Flag>}
          {answered && <Flag tone="success">{t('isAnswered')}</Flag>}
          {hidden && !pending && <Flag tone="plain">{t('isHidden')}</Flag>}
        </p>
        <QuestionActions question={question} pinned={pinned} />
      </div>
    </li>
  )
}

function QuestionActions({ question, pinned }: { question: ModeratedQuestion; pinned: boolean }) {
  const t = useTexts(moderationTexts)
  const { store, toasts, presenter } = useModerationParts()
  const failureText = useFailureText()
  const [busy, setBusy] = useState(false)
  const [dialog, setDialog] = useState<'answer' | 'edit' | null>(null)
  const { id, text, answered, hidden, pending } = question

  async function moderate(set: PayloadOf<'question:moderate'>['set']) {
    setBusy(true)
    const result = await store.request('question:moderate', { questionId: id, set })
    setBusy(false)
    if (!result.ok) toasts.getState().show({ tone: 'error', text: failureText(result.refusal) })
  }

  return (
    <div className="-ms-2.5 flex flex-wrap items-center">
      {pending && (
        <Button
          variant="secondary"
          size="small"
          busy={busy}
          icon={<Eye />}
          className="my-1 me-1 ms-2.5"
          aria-label={t('approveQuestion', { text })}
          onClick={() => void moderate('visible')}
        >
          {t('approve')}
        </Button>
      )}
      {presenter && !hidden && (
        <Button
          variant="quiet"
          size="small"
          icon={pinned ? <PinOff /> : <Pin />}
          aria-label={t(pinned ? 'unpinQuestion' : 'pinQuestion', { text })}
          title={t(pinned ? 'unpin' : 'pin')}
          onClick={() => void presenter.give({ do: 'pin-question', questionId: pinned ? null : id })}
        />
      )}
      {!hidden && (
        <Button
          variant="quiet"
          size="small"
          icon={<MessageSquareReply />}
          aria-label={t('answerQuestion', { text })}
          title={t('answerIt')}
          onClick={() => setDialog('answer')}
        />
      )}
      <Button
        variant="quiet"
        size="small"
        icon={<PencilLine />}
        aria-label={t('editQuestion', { text })}
        title={t('edit')}
        onClick={() => setDialog('edit')}
      />
      {!hidden && (
        <Button
          variant="quiet"
          size="small"
          busy={busy}
          icon={answered ? <Undo2 /> : <Check />}
          aria-label={t(answered ? 'reopenQuestion' : 'markAnswered', { text })}
          title={t(answered ? 'reopen' : 'answered')}
          onClick={() => void moderate(answered ? 'unanswered' : 'answered')}
        />
      )}
      <Button
        variant="quiet"
        size="small"
        busy={busy}
        icon={hidden && !pending ? <Eye /> : <EyeOff />}
        aria-label={t(hidden && !pending ? 'showQuestion' : 'hideQuestion', { text })}
        title={t(hidden && !pending ? 'show' : 'hide')}
        onClick={() => void moderate(hidden && !pending ? 'visible' : 'hidden')}
      />
      {dialog && <QuestionDialog question={question} does={dialog} onClose={() => setDialog(null)} />}
    </div>
  )
}
