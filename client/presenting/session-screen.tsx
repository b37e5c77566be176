import { Pause } from 'lucide-react'
import type { Counts } from '../../shared/core/counts.ts'
import type {
  AudienceCount,
  EntryView,
  LobbyPerson,
  QuestionView,
  Results,
  ScreenView,
  SlideView,
} from '../../shared/protocol/views.ts'
import type { KindName } from '../../shared/slides/slide-kinds.ts'
import { Countdown } from '../../shared/ui/countdown.tsx'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { useNow } from '../../shared/ui/use-now.tsx'
import { AnswerSpotlight } from './answer-spotlight.tsx'
import { spokenAddress, spokenCode } from './join-address.ts'
import { JoinPoster } from './join-poster.tsx'
import { LobbyPoster } from './lobby-poster.tsx'
import { QuestionSpotlight } from './question-spotlight.tsx'
import { SlideScreen } from './slide-screen.tsx'
import { presentingTexts } from './texts.ts'

interface SessionScreenProps {
  view: ScreenView
  /** Of the shown slide; null: hidden until the reveal. */
  counts: Counts | null
  /** What a slide with steps asks about; null: hidden too. */
  asked?: Counts | null
  before: Results | null
  responses: number
  entries: readonly EntryView[]
  questions: readonly QuestionView[]
  audience: AudienceCount
  /** Who has come into the lobby last. */
  people?: readonly LobbyPerson[]
  clockOffsetMs: number
  /** No motion: the small picture on the console. */
  still?: boolean
  /** The room sees and hears it here: videos play. Without it there is a picture of what plays. */
  projects?: boolean
}

/** What the room sees of a session, for a `ScreenFrame` of any size: the projector's, and the small one on the console. */
export function SessionScreen(props: SessionScreenProps) {
  if (!props.view.rehearsal) return <Room {...props} />
  return (
    <div className="relative size-full">
      <Room {...props} />
      <RehearsalSign />
    </div>
  )
}

/** In the corner of every picture of a rehearsal, so that nobody takes it for a room. */
function RehearsalSign() {
  const t = useTexts(presentingTexts)
  return (
    <p className="absolute end-[calc(var(--u)*2)] top-[calc(var(--u)*1.4)] rounded-full bg-accent-soft px-[0.9em] py-[0.25em] text-screen-label font-semibold text-accent-text">
      {t('rehearsal')}
    </p>
  )
}

function Room(props: SessionScreenProps) {
  const { view, audience } = props
  const t = useTexts(presentingTexts)
  // What is laid over the slide comes as the slides do.
  const still = props.still || !view.transitions
  if (view.blackout) {
    return (
      <div className="blackout size-full">
        <span className="sr-only">{t('dark')}</span>
      </div>
    )
  }
  if (view.status === 'ended') return <EndPoster title={view.title} joined={audience.joined} />
  const pinned = props.questions.find(({ id, hidden }) => id === view.pinnedQuestion && !hidden)
  const inLobby = view.status === 'lobby' || view.slide === null
  if (inLobby && !pinned) return <Lobby {...props} />
  return (
    <div className="relative size-full">
      {inLobby ? <JoinStrip view={view} audience={audience} /> : <ShownSlide {...props} />}
      {view.spotlight && !inLobby && (
        <AnswerSpotlight key={view.spotlight.text} spotlight={view.spotlight} still={still} />
      )}
      {pinned && <QuestionSpotlight key={pinned.id} question={pinned} still={still} />}
      {view.joinPanel && (
        <div className={`absolute inset-0 ${still ? '' : 'animate-fade'}`}>
          <JoinPoster view={view} audience={audience} still={still} />
        </div>
      )}
    </div>
  )
}

const nobody: readonly LobbyPerson[] = []

/** An empty room needs the code and nothing else; names and the warm-up question come beside it. */
function Lobby(props: SessionScreenProps) {
  const { view, audience, people = nobody, still = false } = props
  const warmUp = view.slide ? <SlideOn {...props} slide={view.slide} /> : undefined
  if (!warmUp && people.length === 0)
    return <JoinPoster view={view} audience={audience} lobby still={still} />
  return <LobbyPoster view={view} audience={audience} people={people} still={still} warmUp={warmUp} />
}

/** Kinds that leave no margin. */
const fillsScreen: readonly KindName[] = ['image', 'video', 'embed']

function ShownSlide(props: SessionScreenProps) {
  const { view, still = false } = props
  const { slide } = view
  if (slide === null) return null
  const { progress } = slide
  const name = `${slide.id}:${progress.run}`
  const openedAt = progress.phase === 'open' ? progress.openedAt : null
  const closesAt = progress.phase === 'open' ? progress.closesAt : null
  const pausedAt = progress.phase === 'open' ? (progress.pausedAt ?? null) : null
  return (
    <>
      {/* Slides leave their margin free for the line at the foot; a picture that fills the screen does not. */}
      <div
        key={name}
        className={`absolute inset-x-0 top-0 ${fillsScreen.includes(slide.kind) ? 'bottom-[calc(var(--u)*5)]' : 'bottom-0'} ${still || !view.transitions ? '' : 'animate-fade'}`}
      >
        <SlideOn {...props} slide={slide} />
      </div>
      <div className="absolute inset-x-0 bottom-[calc(var(--u)*5.4)] flex items-center justify-center gap-[calc(var(--u)*2)]">
        {/* Quiz questions have a clock of their own, beside the question. */}
        {closesAt !== null && !slide.hasOwnClock && (
          <TimeLeft
            closesAt={closesAt}
            pausedAt={pausedAt}
            totalMs={slide.timeLimitMs ?? closesAt - (openedAt ?? closesAt)}
            clockOffsetMs={props.clockOffsetMs}
          />
        )}
        {pausedAt !== null && <PausedSign />}
      </div>
      <JoinStrip view={view} audience={props.audience} />
    </>
  )
}

const none: readonly never[] = []

/** A slide with all that its screen view is told. */
function SlideOn({ slide, ...props }: SessionScreenProps & { slide: SlideView }) {
  const { view, still = false, projects = false } = props
  const { progress } = slide
  const open = progress.phase === 'open' ? progress : null
  return (
    <SlideScreen
      kind={slide.kind}
      name={`${slide.id}:${progress.run}`}
      config={slide.config}
      revealed={slide.revealed ? slide.config : null}
      phase={progress.phase}
      counts={props.counts}
      step={slide.asking && { name: slide.asking.step, asked: props.asked ?? null, variants: none }}
      before={props.before}
      responses={props.responses}
      entries={props.entries.filter((entry) => !entry.hidden)}
      standings={view.standings}
      questions={props.questions.filter((question) => !question.hidden)}
      draw={view.draw}
      spinner={view.spinner}
      still={still}
      {...(projects && { plays: { playback: progress.playback ?? null }, framesPages: true })}
      openedAt={open?.openedAt ?? null}
      closesAt={open?.closesAt ?? null}
      pausedAt={open?.pausedAt ?? null}
      timeLimitMs={slide.timeLimitMs}
      clockOffsetMs={props.clockOffsetMs}
    />
  )
}

/** In the middle of the line where slides count their answers. */
function TimeLeft(props: {
  closesAt: number
  pausedAt: number | null
  totalMs: number
  clockOffsetMs: number
}) {
  const now = useNow(props.pausedAt === null ? 250 : null, props.clockOffsetMs)
  return (
    <Countdown
      remainingMs={props.closesAt - (props.pausedAt ?? now)}
      totalMs={props.totalMs}
      className="size-[calc(var(--u)*9)] text-xs"
    />
  )
}

function PausedSign() {
  const t = useTexts(presentingTexts)
  return (
    <p
      role="status"
      className="flex items-center gap-[0.5em] rounded-full bg-accent-soft px-[1em] py-[0.35em] text-screen-label font-semibold text-accent-text"
    >
      <Pause aria-hidden="true" className="size-[1em]" />
      {t('paused')}
    </p>
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
      {view.left !== null && (
        <span className="ms-auto shrink-0 font-semibold whitespace-nowrap text-ink">
          {t('left', { count: view.left })}
        </span>
      )}
      <span className={`${view.left === null ? 'ms-auto' : ''} shrink-0 whitespace-nowrap`}>
        <span className="font-semibold text-ink tabular-nums">{format(audience.connected)}</span>{' '}
        {t('here', { count: audience.connected })}
      </span>
    </div>
  )
}

function EndPoster({ title, joined }: { title: string; joined: number }) {
  const t = useTexts(presentingTexts)
  return (
    <div className="screen-pad flex size-full flex-col justify-between bg-ground upright:[--u:0.76cqw]">
      <p className="text-screen-label text-ink-2">{title}</p>
      <div>
        <h1 className="display text-screen-hero">{t('thanks')}</h1>
        <p className="mt-[calc(var(--u)*4)] text-screen-body text-ink-2">{t('sessionOver')}</p>
      </div>
      <p className="text-screen-label text-ink-2">{joined > 0 ? t('tookPart', { count: joined }) : ' '}</p>
    </div>
  )
}
