import type { ReactNode } from 'react'
import { Countdown } from '../../ui/countdown.tsx'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { useNow } from '../../ui/use-now.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import type { QuizPublic, QuizRevealed } from '../quiz-parts.ts'
import type { KindName } from '../slide-kinds.ts'
import { mediaUrl, type ScreenProps } from '../view-props.tsx'
import { QuizDouble } from './quiz-double.tsx'
import { quizTexts } from './quiz-texts.ts'
import { ScreenHeading } from './screen-slide.tsx'

/** What the shell needs of a kind's `ScreenProps`: all of them can be handed on. */
export type QuizScreenView = Pick<
  ScreenProps<KindName>,
  'phase' | 'responses' | 'still' | 'openedAt' | 'closesAt' | 'pausedAt' | 'timeLimitMs' | 'clockOffsetMs'
> & { config: QuizPublic; revealed: QuizRevealed | null }

export interface QuizScreenProps {
  view: QuizScreenView
  /** How many were wholly right; null while that is not known. */
  right: number | null
  /** Stands between the question and the foot; gets all the room there is. */
  children: ReactNode
}

/** A quiz question on the projector: question, clock, image, how many answered, and the explanation after the reveal. */
export function QuizScreen({ view, right, children }: QuizScreenProps) {
  const { config, revealed, responses } = view
  return (
    <div className="screen-pad flex size-full flex-col gap-[calc(var(--u)*3.5)]">
      <div className="flex items-start justify-between gap-[calc(var(--u)*5)]">
        <div className="flex min-w-0 grow flex-col items-start gap-[calc(var(--u)*1.6)]">
          {config.double && <QuizDouble className="text-screen-small" />}
          <ScreenHeading text={config.question} />
        </div>
        <ScreenClock {...view} />
      </div>
      <div className="flex min-h-0 grow gap-[calc(var(--u)*5)]">
        <div className="relative flex min-h-0 min-w-0 grow basis-3/5 flex-col">{children}</div>
        {config.image !== null && (
          <img
            src={mediaUrl(config.image)}
            alt=""
            className="min-h-0 shrink-0 basis-[34%] rounded-lg object-contain object-[100%_0]"
          />
        )}
      </div>
      {revealed ? (
        <RevealedFoot
          share={right === null || responses === 0 ? null : Math.min(1, right / responses)}
          explanation={revealed.explanation}
        />
      ) : (
        <Foot phase={view.phase} responses={responses} />
      )}
    </div>
  )
}

/** Full before the opening, running while open, standing in a pause, gone afterwards and where there is no limit. */
function ScreenClock(view: QuizScreenView) {
  const { phase, openedAt, closesAt, pausedAt, timeLimitMs, clockOffsetMs, still } = view
  const open = phase === 'open' && closesAt !== null && !still
  const now = useNow(open && pausedAt === null ? 100 : null, clockOffsetMs)
  const place = 'size-[calc(var(--u)*15)] text-[calc(var(--u)*3.6)]'
  if (open) {
    const totalMs = timeLimitMs ?? closesAt - (openedAt ?? now)
    return <Countdown remainingMs={closesAt - (pausedAt ?? now)} totalMs={totalMs} className={place} />
  }
  if ((phase === 'ready' || still) && timeLimitMs !== null && phase !== 'revealed') {
    return <Countdown remainingMs={timeLimitMs} totalMs={timeLimitMs} className={place} />
  }
  // Its place is kept, so that the question does not jump at the reveal.
  return timeLimitMs === null ? null : <div className={joinClasses('shrink-0', place)} />
}

function Foot({ phase, responses }: Pick<QuizScreenView, 'phase' | 'responses'>) {
  const t = useTexts(quizTexts)
  const format = useNumberFormat()
  return (
    <p className="flex shrink-0 items-baseline gap-[calc(var(--u)*1.2)] text-screen-label text-ink-2">
      {phase === 'ready' ? (
        t('getReady')
      ) : (
        <>
          <span className="figure text-[calc(var(--u)*4.6)] text-ink">{format(responses)}</span>
          {t('answers', { count: responses })}
          {phase === 'closed' && <span>· {t('timeIsUp')}</span>}
        </>
      )}
    </p>
  )
}

/** How many had it, and why it is so. */
function RevealedFoot({ share, explanation }: { share: number | null; explanation: string }) {
  const t = useTexts(quizTexts)
  const percent = usePercentFormat()
  return (
    <div className="flex min-h-[calc(var(--u)*5.5)] shrink-0 items-center gap-[calc(var(--u)*4)]">
      {share !== null && (
        <p className="flex shrink-0 items-baseline gap-[calc(var(--u)*1.2)] text-screen-label text-ink-2">
          <span className="figure text-[calc(var(--u)*4.6)] text-ink">{percent(share)}</span>
          {t('shareRight')}
        </p>
      )}
      {explanation !== '' && (
        <p
          className={joinClasses(
            'line-clamp-6 min-w-0 border-s-[calc(var(--u)*0.7)] border-accent ps-[calc(var(--u)*2)] whitespace-pre-line wrap-anywhere',
            explanation.length <= 260 ? 'text-screen-label' : 'text-screen-small',
          )}
        >
          {explanation}
        </p>
      )}
    </div>
  )
}
