import { Check, X } from 'lucide-react'
import { joinClasses } from '../../ui/join-classes.ts'
import { useNumberFormat, useTexts } from '../../ui/language.tsx'
import { usePercentFormat } from '../../ui/use-percent-format.tsx'
import type { QuizRevealed } from '../quiz-parts.ts'
import { ownQuizPoints } from './quiz-answer.tsx'
import type { QuizPhoneView } from './quiz-phone.tsx'
import { quizTexts } from './quiz-texts.ts'

interface QuizOutcomeProps {
  view: QuizPhoneView
  revealed: QuizRevealed
  /** Correct share of the own answer, 0 to 1; null: not answered. */
  share: number | null
}

const looks = {
  unanswered: { box: 'bg-sunken', sign: '' },
  right: { box: 'bg-success-soft', sign: 'bg-success text-on-solid' },
  partly: { box: 'bg-accent-soft', sign: 'bg-accent text-accent-ink' },
  wrong: { box: 'bg-danger-soft', sign: 'bg-danger text-on-solid' },
} as const

function outcomeOf(share: number | null): keyof typeof looks {
  if (share === null) return 'unanswered'
  if (share >= 1) return 'right'
  return share > 0 ? 'partly' : 'wrong'
}

/**
 * Right or wrong, the points, and the place among all. The points are computed here as soon as the key is known; the server's
 * figure takes their place when it has come.
 */
export function QuizOutcome({ view, revealed, share }: QuizOutcomeProps) {
  const { ownPoints, standing } = view
  const t = useTexts(quizTexts)
  const format = useNumberFormat()
  const percent = usePercentFormat()
  const outcome = outcomeOf(share)
  const look = looks[outcome]
  const points = share === null ? null : (ownPoints ?? computed(view, revealed, share))
  return (
    <div
      role="status"
      className={joinClasses('flex min-h-21 animate-rise items-center gap-3 rounded-lg px-4 py-2', look.box)}
    >
      {outcome !== 'unanswered' && (
        <span
          aria-hidden="true"
          className={joinClasses(
            'inline-flex size-10 shrink-0 items-center justify-center rounded-full [&_svg]:size-6',
            look.sign,
          )}
        >
          {outcome === 'wrong' ? <X strokeWidth={3} /> : <Check strokeWidth={3} />}
        </span>
      )}
      <div className="min-w-0 grow">
        <p
          className={joinClasses(
            'display leading-tight wrap-anywhere',
            outcome === 'unanswered' ? 'text-lg' : 'text-xl',
          )}
        >
          {t(outcome)}
          {outcome === 'partly' && share !== null && ` · ${percent(share)}`}
        </p>
        {/* Before the server's figure the place is that of the question before. Its line is kept free for it. */}
        <p className="min-h-[1.4em] text-sm leading-snug tabular-nums">
          {standing && (share === null || ownPoints !== null) && (
            <>
              <strong>{t('place', { rank: standing.rank, players: standing.players })}</strong>{' '}
              <span className="text-ink-2">{t('total', { count: standing.score })}</span>
            </>
          )}
        </p>
      </div>
      {points !== null && (
        <p className="shrink-0 text-end leading-tight">
          <span className="figure block text-3xl">{points > 0 ? `+${format(points)}` : format(0)}</span>
          <span className="text-sm text-ink-2">{t('points', { count: points })}</span>
        </p>
      )}
    </div>
  )
}

function computed(view: QuizPhoneView, { points, double, hintCosts }: QuizRevealed, share: number) {
  return ownQuizPoints({
    scoring: { points, double, hintCosts },
    share,
    elapsedMs: view.sendState === 'saved' && view.own ? view.own.elapsedMs : null,
    limitMs: view.timeLimitMs,
    hints: view.hints.taken.length,
  })
}
