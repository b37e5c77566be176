import { Check, ChevronUp, Hourglass, Presentation } from 'lucide-react'
import { useId } from 'react'
import type { QuestionView } from '../../protocol/views.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import type { QuestionsRoom } from '../view-props.tsx'
import { AskForm } from './ask-form.tsx'
import { readDraft } from './draft.ts'
import { orderQuestions } from './order-questions.ts'
import { qAndATexts } from './texts.ts'

export interface QuestionRoomProps {
  room: QuestionsRoom
  /** What was typed and not sent yet, as this view has written it. */
  draft: unknown
  onDraft(draft: unknown): void
}

/** Asking, and what was asked: on the Q&A slide, and in the panel that is always open. Default export: loaded when needed. */
export default function QuestionRoom({ room, draft, onDraft }: QuestionRoomProps) {
  const t = useTexts(qAndATexts)
  const ordered = orderQuestions(room.questions)
  const waiting = room.questions.filter((question) => question.pending)
  const open = ordered.filter((question) => !question.answered)
  const answered = ordered.filter((question) => question.answered)
  return (
    <>
      <AskForm draft={readDraft(draft)} onDraft={onDraft} ask={room.ask} anonymous={room.anonymous} />
      {waiting.length > 0 && <QuestionList title={t('yourWaiting')} questions={waiting} room={room} />}
      {ordered.length === 0 ? (
        waiting.length === 0 && (
          <div className="border-t border-line pt-5">
            <p className="font-semibold">{t('none')}</p>
            <p className="text-ink-2">{t('noneHint')}</p>
          </div>
        )
      ) : (
        <>
          {open.length > 0 && (
            <QuestionList title={t('count', { count: open.length })} questions={open} room={room} />
          )}
          {answered.length > 0 && <QuestionList title={t('answeredOnes')} questions={answered} room={room} />}
        </>
      )}
    </>
  )
}

function QuestionList(props: { title: string; questions: readonly QuestionView[]; room: QuestionsRoom }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-lg">
        {props.title}
      </h3>
      <ul className="mt-1">
        {props.questions.map((question) => (
          <QuestionItem key={question.id} question={question} room={props.room} />
        ))}
      </ul>
    </section>
  )
}

function QuestionItem({ question, room }: { question: QuestionView; room: QuestionsRoom }) {
  const t = useTexts(qAndATexts)
  const format = useNumberFormat()
  const own = room.own.includes(question.id)
  const voted = room.upvoted.includes(question.id)
  const votes = t('votes', { count: question.upvotes })
  const box = 'flex w-14 shrink-0 flex-col items-center justify-center gap-0.5 self-start rounded-md py-1.5'
  const figure = <span className="figure text-lg">{format(question.upvotes)}</span>
  return (
    <li className="flex items-start gap-3.5 border-t border-line py-3.5">
      {question.pending ? null : own || question.answered ? (
        <div className={joinClasses(box, 'text-ink-2')}>
          {question.answered && <Check className="size-5 text-success" strokeWidth={3} aria-hidden="true" />}
          {figure}
          <span className="sr-only">{votes}</span>
        </div>
      ) : (
        <button
          type="button"
          aria-pressed={voted}
          aria-label={`${t('upvote', { question: question.text })} (${votes})`}
          onClick={() => room.upvote(question.id, !voted)}
          className={joinClasses(
            box,
            'target border-[1.5px] transition-colors',
            voted
              ? 'border-accent bg-accent text-accent-ink'
              : 'border-line-strong text-ink hover:border-ink',
          )}
        >
          <ChevronUp className="size-5" strokeWidth={2.6} aria-hidden="true" />
          {figure}
        </button>
      )}
      <div className="min-w-0 grow">
        <p
          className={joinClasses(
            'leading-snug whitespace-pre-line wrap-anywhere',
            question.answered && 'text-ink-2',
          )}
        >
          {question.text}
        </p>
        {question.answer !== '' && (
          <p className="mt-2 border-s-2 border-success ps-3 leading-snug whitespace-pre-line wrap-anywhere">
            <span className="font-medium">{t('answerLabel')}</span> {question.answer}
          </p>
        )}
        <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
          {question.nickname !== '' && <Avatar seed={question.avatar} className="size-5" />}
          {!question.pending && <bdi className="wrap-anywhere">{question.nickname || t('someone')}</bdi>}
          {own && !question.pending && (
            <span className="rounded-full bg-accent-soft px-2.5 py-0.5 font-medium text-ink">{t('own')}</span>
          )}
          {question.id === room.pinned && (
            <span className="flex items-center gap-1.5 font-medium text-accent-text">
              <Presentation className="size-4" aria-hidden="true" />
              {t('onScreen')}
            </span>
          )}
          {question.pending && (
            <span className="flex items-center gap-1.5">
              <Hourglass className="size-4 shrink-0" aria-hidden="true" />
              {t('waitsForApproval')}
            </span>
          )}
          {question.answered && <span className="sr-only">{t('answered')}</span>}
        </p>
      </div>
    </li>
  )
}
