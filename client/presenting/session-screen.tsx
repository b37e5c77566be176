import type { Counts } from '../../shared/core/counts.ts'
import type { AudienceCount, EntryView, QuestionView, ScreenView } from '../../shared/protocol/views.ts'
import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import { Countdown } from '../../shared/ui/countdown.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { useNow } from '../../shared/ui/use-now.tsx'
import { spokenAddress, spokenCode } from './join-address.ts'
import { JoinPoster } from './join-poster.tsx'
import { SlideScreen } from './slide-screen.tsx'
import { presentingTexts } from './texts.ts'

interface SessionScreenProps {
  view: ScreenView
  /** Of the shown slide; null: hidden until the reveal. */
  counts: Counts | null
  responses: number
  entries: readonly EntryView[]
  questions: readonly QuestionView[]
  audience: AudienceCount
  clockOffsetMs: number
  /** No motion: the small picture on the console. */
  still?: boolean
}

/** What the room sees of a session, for a `ScreenFrame` of any size: the projector's, and the small one on the console. */
export function SessionScreen(props: SessionScreenProps) {
  const { view, audience, still = false } = props
  const t = useTexts(presentingTexts)
  if (view.blackout) {
    return (
      <div className="blackout size-full">
        <span className="sr-only">{t('dark')}</span>
      </div>
    )
  }
  if (view.status === 'ended') return <EndPoster title={view.title} joined={audience.joined} />
  if (view.status === 'lobby' || view.slide === null) {
    return <JoinPoster view={view} audience={audience} lobby still={still} />
  }
  return (
    <div className="relative size-full">
      <ShownSlide {...props} />
      {view.joinPanel && (
        <div className={`absolute inset-0 ${still ? '' : 'animate-fade'}`}>
          <JoinPoster view={view} audience={audience} still={still} />
        </div>
      )}
    </div>
  )
}

function ShownSlide(props: SessionScreenProps) {
  const { view, still = false } = props
  const { slide } = view
  if (slide === null) return null
  const { progress } = slide
  const name = `${slide.id}:${progress.run}`
  const { phase } = progress
  const openedAt = progress.phase === 'open' ? progress.openedAt : null
  const closesAt = progress.phase === 'open' ? progress.closesAt : null
  return (
    <>
      {/* Slides leave their margin free for the line at the foot; a picture that fills the screen does not. */}
      <div
        key={name}
        className={`absolute inset-x-0 top-0 ${slide.kind === 'image' ? 'bottom-[calc(var(--u)*5)]' : 'bottom-0'} ${still ? '' : 'animate-fade'}`}
      >
        <SlideScreen
          kind={slide.kind}
          name={name}
          config={slide.config}
          revealed={slide.revealed ? slide.config : null}
          phase={phase}
          counts={props.counts}
          responses={props.responses}
          entries={props.entries.filter((entry) => !entry.hidden)}
          standings={view.standings}
          questions={props.questions.filter((question) => !question.hidden)}
          draw={view.draw}
          still={still}
          openedAt={openedAt}
          closesAt={closesAt}
          timeLimitMs={slide.timeLimitMs}
          clockOffsetMs={props.clockOffsetMs}
        />
      </div>
      {/* Quiz questions have a clock of their own, beside the question. */}
      {closesAt !== null && slideKinds[slide.kind].group !== 'quiz' && (
        <TimeLeft
          closesAt={closesAt}
          totalMs={slide.timeLimitMs ?? closesAt - (openedAt ?? closesAt)}
          clockOffsetMs={props.clockOffsetMs}
        />
      )}
      <JoinStrip view={view} audience={props.audience} />
    </>
  )
}

/** In the middle of the line where slides count their answers. */
function TimeLeft(props: { closesAt: number; totalMs: number; clockOffsetMs: number }) {
  const now = useNow(250, props.clockOffsetMs)
  return (
    <div className="absolute inset-x-0 bottom-[calc(var(--u)*5.4)] flex justify-center">
      <Countdown
        remainingMs={props.closesAt - now}
        totalMs={props.totalMs}
        className="size-[calc(var(--u)*9)] text-[calc(var(--u)*2.3)]"
      />
    </div>
  )
}

/** In the margin under every slide: somebody who comes late finds the way in, and the room sees itself grow. */
function JoinStrip({ view, audience }: Pick<SessionScreenProps, 'view' | 'audience'>) {
  const t = useTexts(presentingTexts)
  const format = useNumberFormat()
  return (
    <div className="absolute inset-x-0 bottom-0 flex h-[calc(var(--u)*4.8)] items-center gap-[calc(var(--u)*1.4)] px-[calc(var(--u)*7)] text-screen-small text-ink-2">
      <span className="min-w-0 truncate">
        {t('joinAt')} <span className="font-semibold text-ink">{spokenAddress(view.joinUrl, view.code)}</span>
      </span>
      <span className="shrink-0" aria-hidden="true">
        ·
      </span>
      <span className="shrink-0 font-semibold tracking-[0.04em] whitespace-nowrap text-ink">
        {spokenCode(view.code)}
      </span>
      <span className="ms-auto shrink-0 whitespace-nowrap">
        <span className="font-semibold text-ink tabular-nums">{format(audience.connected)}</span>{' '}
        {t('here', { count: audience.connected })}
      </span>
    </div>
  )
}

function EndPoster({ title, joined }: { title: string; joined: number }) {
  const t = useTexts(presentingTexts)
  return (
    <div className="screen-pad flex size-full flex-col justify-between bg-ground">
      <p className="text-screen-label text-ink-2">{title}</p>
      <div>
        <h1 className="display text-screen-hero">{t('thanks')}</h1>
        <p className="mt-[calc(var(--u)*4)] text-screen-body text-ink-2">{t('sessionOver')}</p>
      </div>
      <p className="text-screen-label text-ink-2">{joined > 0 ? t('tookPart', { count: joined }) : ' '}</p>
    </div>
  )
}
