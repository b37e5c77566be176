import type { Counts } from '../../shared/core/counts.ts'
import type { AudienceCount, EntryView, QuestionView, ScreenView } from '../../shared/protocol/views.ts'
import { useNumberFormat, useTexts } from '../../shared/ui/language.tsx'
import { spokenAddress, spokenCode } from './join-address.ts'
import { JoinPoster } from './join-poster.tsx'
import { SlideScreen } from './slide-screen.tsx'
import { presentingTexts } from './texts.ts'

export interface SessionScreenProps {
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
  return (
    <div className="flex size-full flex-col">
      <div key={name} className={`relative min-h-0 grow ${still ? '' : 'animate-fade'}`}>
        <SlideScreen
          kind={slide.kind}
          name={name}
          config={slide.config}
          revealed={slide.revealed ? slide.config : null}
          phase={progress.phase}
          counts={props.counts}
          responses={props.responses}
          entries={props.entries.filter((entry) => !entry.hidden)}
          standings={view.standings}
          questions={props.questions.filter((question) => !question.hidden)}
          draw={view.draw}
          still={still}
          openedAt={progress.phase === 'open' ? progress.openedAt : null}
          closesAt={progress.phase === 'open' ? progress.closesAt : null}
          timeLimitMs={slide.timeLimitMs}
          clockOffsetMs={props.clockOffsetMs}
        />
      </div>
      <JoinStrip view={view} audience={props.audience} />
    </div>
  )
}

/** The foot of every slide: somebody who comes late finds the way in, and the room sees itself grow. */
function JoinStrip({ view, audience }: Pick<SessionScreenProps, 'view' | 'audience'>) {
  const t = useTexts(presentingTexts)
  const format = useNumberFormat()
  return (
    <div className="flex h-[calc(var(--u)*6.5)] shrink-0 items-start gap-[calc(var(--u)*1.4)] px-[calc(var(--u)*7)] text-screen-small text-ink-2">
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
