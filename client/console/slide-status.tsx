import { EyeOff, Moon, Pause, Pin, QrCode, Snowflake, Timer } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SlideProgress } from '../../shared/core/session/state.ts'
import { asksOnScreen, nextStepOf } from '../../shared/core/session/steps.ts'
import { resultsOnScreen } from '../../shared/core/session/view-for.ts'
import type { ConsoleView } from '../../shared/protocol/views.ts'
import type { Slide } from '../../shared/slides/deck.ts'
import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import { useTexts } from '../../shared/ui/language.tsx'
import { useNow } from '../../shared/ui/use-now.tsx'
import { useConsole } from './console-context.tsx'
import { clockText } from './elapsed.ts'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

/** Where the shown slide stands, in a line. */
export function SlideStatus() {
  const t = useTexts(consoleTexts)
  const { view, slide } = useSession()
  const takesAnswers = slide !== null && slideKinds[slide.kind].opening !== 'never'
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
      <span className="font-medium text-ink">
        {view.slide && view.status === 'showing'
          ? t('slideOf', { number: view.slide.index + 1, count: view.slideCount })
          : t(view.status === 'lobby' ? 'inLobby' : 'ended')}
      </span>
      <TimeLeft />
      {view.slide && takesAnswers && <Phase phase={view.slide.progress.phase} />}
      {view.slide && slide && takesAnswers && hidesResults(view, slide, view.slide.progress) && (
        <Sign icon={<EyeOff />}>{t('resultsHidden')}</Sign>
      )}
      {view.slide?.progress.phase === 'open' && view.slide.progress.pausedAt !== undefined && (
        <Sign icon={<Pause />} strong>
          {t('answersPaused')}
        </Sign>
      )}
      {view.frozen && (
        <Sign icon={<Snowflake />} strong>
          {t('roomFrozen')}
        </Sign>
      )}
      {(view.spotlit !== null || view.pinnedQuestion !== null) && (
        <Sign icon={<Pin />}>{t('textOverSlide')}</Sign>
      )}
      {view.joinPanel && <Sign icon={<QrCode />}>{t('joinPanelShown')}</Sign>}
      {view.blackout && (
        <Sign icon={<Moon />} strong>
          {t('screenDark')}
        </Sign>
      )}
    </div>
  )
}

function Phase({ phase }: { phase: 'ready' | 'open' | 'closed' | 'revealed' }) {
  const t = useTexts(consoleTexts)
  return (
    <span className="flex items-center gap-1.5">
      <span
        aria-hidden="true"
        className={`size-2.5 rounded-full ${phase === 'open' ? 'bg-success' : 'border-[1.5px] border-line-strong'}`}
      />
      {t(phaseTexts[phase])}
    </span>
  )
}

const phaseTexts = {
  ready: 'phaseReady',
  open: 'phaseOpen',
  closed: 'phaseClosed',
  revealed: 'phaseRevealed',
} as const

function Sign({
  icon,
  strong = false,
  children,
}: {
  icon: ReactNode
  strong?: boolean
  children: ReactNode
}) {
  return (
    <span
      className={`flex items-center gap-1.5 [&_svg]:size-4 ${strong ? 'rounded-full bg-accent-soft px-2.5 py-0.5 font-medium text-accent-text' : ''}`}
    >
      {icon}
      {children}
    </span>
  )
}

/** Of a timed slide that is open. */
function TimeLeft() {
  const t = useTexts(consoleTexts)
  const { view } = useSession()
  const offset = useConsole((state) => state.clockOffsetMs)
  const progress = view.slide?.progress
  const closesAt = progress?.phase === 'open' ? progress.closesAt : null
  const pausedAt = progress?.phase === 'open' ? (progress.pausedAt ?? null) : null
  const now = useNow(closesAt === null || pausedAt !== null ? null : 250, offset)
  if (closesAt === null) return null
  const left = Math.max(0, closesAt - (pausedAt ?? now))
  return (
    <span className="ms-auto flex items-center gap-1.5 lg:order-last">
      <Timer className="size-5" aria-hidden="true" />
      <span className="sr-only">{t('timeLeft')}</span>
      <span className={`figure text-2xl ${left <= 5000 ? 'text-danger' : 'text-ink'}`}>
        {clockText(Math.ceil(left / 1000) * 1000)}
      </span>
    </span>
  )
}

/** Before the last step of a slide, what the room sees of it is all that there is. */
function hidesResults(view: ConsoleView, slide: Slide, progress: SlideProgress): boolean {
  if (nextStepOf(slide, progress) !== null && asksOnScreen(view, slide, progress)) return false
  return !resultsOnScreen(view, slide, progress)
}
