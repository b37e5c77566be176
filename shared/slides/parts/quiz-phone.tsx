import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { Countdown } from '../../ui/countdown.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNow } from '../../ui/use-now.tsx'
import type { QuizPublic, QuizRevealed } from '../quiz-parts.ts'
import type { KindName } from '../slide-kinds.ts'
import type { AudienceProps } from '../view-props.tsx'
import { AnswerBar } from './answer-bar.tsx'
import { PhoneQuestion } from './phone-question.tsx'
import { PhoneSlide } from './phone-slide.tsx'
import { isLocked } from './quiz-answer.tsx'
import { QuizDouble } from './quiz-double.tsx'
import { QuizHints } from './quiz-hints.tsx'
import { QuizOutcome } from './quiz-outcome.tsx'
import { quizTexts } from './quiz-texts.ts'
import { ReadyNote } from './ready-note.tsx'

/** What the shell needs of a kind's `AudienceProps`: all of them can be handed on. */
export type QuizPhoneView = Pick<
  AudienceProps<KindName>,
  | 'phase'
  | 'sendState'
  | 'ownPoints'
  | 'standing'
  | 'openedAt'
  | 'closesAt'
  | 'pausedAt'
  | 'timeLimitMs'
  | 'clockOffsetMs'
  | 'hints'
> & {
  config: QuizPublic
  revealed: QuizRevealed | null
  own: { elapsedMs: number } | null
}

export interface QuizPhoneProps {
  view: QuizPhoneView
  /** An answer was given, or is on its way. */
  answered: boolean
  /** Correct share of the own answer, 0 to 1; null before the reveal and without an answer. */
  share: number | null
  /** What to do, beside the countdown while an answer can be given. */
  prompt: string
  /** The button at the bottom, where picking alone is not the answer yet. */
  send?: { complete: boolean; onSend(): void }
  /** What is answered with; from the opening on. */
  children: ReactNode
}

/** A quiz question on the phone: all but what is answered with. */
export function QuizPhone({ view, answered, share, prompt, send, children }: QuizPhoneProps) {
  const { config, revealed, phase } = view
  const t = useTexts(quizTexts)
  const locked = isLocked(view, answered)
  return (
    <PhoneSlide>
      {config.double && <QuizDouble className="self-start text-sm" />}
      <PhoneQuestion text={config.question} image={config.image} />
      {phase === 'ready' ? (
        <ReadyNote />
      ) : (
        <>
          {/* One row from the opening to the outcome, always of the same height: what stands below must not move. */}
          {revealed ? (
            <QuizOutcome view={view} revealed={revealed} share={answered ? share : null} />
          ) : (
            <div className="flex min-h-21 items-center gap-4">
              {phase === 'open' ? (
                <OpenStatus
                  prompt={locked ? '' : prompt}
                  saved={answered && (view.sendState === 'saved' || view.sendState === 'none')}
                />
              ) : (
                <p role="status" className="min-w-0 grow font-medium">
                  {t(answered ? 'closed' : 'closedUnanswered')}
                </p>
              )}
              {phase === 'open' && <PhoneCountdown {...view} />}
            </div>
          )}
          <QuizHints hints={view.hints} costs={config.hintCosts} locked={locked} />
          {children}
          {revealed !== null && revealed.explanation !== '' && (
            <section className="border-s-4 border-accent ps-4">
              <h3>{t('why')}</h3>
              <p className="mt-1 whitespace-pre-line wrap-anywhere text-ink-2">{revealed.explanation}</p>
            </section>
          )}
          <AnswerBar
            phase={phase}
            sendState={view.sendState}
            answered={answered}
            changed={false}
            complete={send?.complete === true && !locked}
            changeable={false}
            onSend={send?.onSend ?? null}
            says={{
              // The row under the question says these.
              saved: null,
              closed: null,
              closedUnanswered: null,
            }}
          />
        </>
      )}
    </PhoneSlide>
  )
}

/** What to do, and once the answer is in, that it is. */
function OpenStatus({ prompt, saved }: { prompt: string; saved: boolean }) {
  const t = useTexts(quizTexts)
  return (
    <div role="status" className="min-w-0 grow">
      {saved ? (
        <p className="flex items-start gap-2 font-medium text-success">
          <CircleCheck aria-hidden="true" className="mt-[0.1em] size-[1.25em] shrink-0" />
          {t('answered')}
        </p>
      ) : (
        <p className="text-sm text-ink-2">{prompt}</p>
      )}
    </div>
  )
}

function PhoneCountdown({ closesAt, openedAt, pausedAt, timeLimitMs, clockOffsetMs }: QuizPhoneView) {
  const running = closesAt !== null && pausedAt === null
  const now = useNow(running ? 200 : null, clockOffsetMs)
  if (closesAt === null) return null
  const totalMs = timeLimitMs ?? closesAt - (openedAt ?? now)
  return <Countdown remainingMs={closesAt - (pausedAt ?? now)} totalMs={totalMs} className="size-16" />
}
