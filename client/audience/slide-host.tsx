import { Component, type ReactNode, useEffect, useState } from 'react'
import { useShallow } from 'zustand/shallow'
import type { DrawView, SlideView } from '../../shared/protocol/views.ts'
import { ErrorState } from '../../shared/ui/error-state.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import { ownAnswer } from '../connection/audience-answers.ts'
import type { AudienceState } from '../connection/audience-store.ts'
import { runKey, shownResults } from '../connection/live-state.ts'
import { drawPlace } from './draw-place.ts'
import { OutNote } from './out-note.tsx'
import { useQuestionsRoom } from './questions-room.ts'
import { useRefusalText } from './refusal-texts.ts'
import { useSession, useSessionStore } from './session-context.tsx'
import { loadedSlideView, loadSlideView, type SlideComponent } from './slide-views.ts'
import { audienceTexts } from './texts.ts'

export interface SlideHostProps {
  slide: SlideView
  /** The presenter has moved on; the slide still takes answers. */
  lingering?: boolean
}

/** One slide of any kind, with all that its phone view is told. */
export function SlideHost({ slide, lingering = false }: SlideHostProps) {
  const [tries, setTries] = useState(0)
  const [, setLoaded] = useState<SlideComponent | null>(null)
  const live = useSession(({ connection }) => connection.status === 'live')
  const View = loadedSlideView(slide.kind)
  if (View) {
    return (
      <SlideBoundary>
        <Filled View={View} slide={slide} lingering={lingering} />
      </SlideBoundary>
    )
  }
  return (
    <SlideLoader
      // Another try by hand, and when the connection has come back.
      key={`${slide.kind} ${tries} ${live}`}
      kind={slide.kind}
      onLoaded={setLoaded}
      // Some browsers remember that a part of the program could not be fetched: then only a new page helps.
      onRetry={() => (tries === 0 ? setTries(1) : location.reload())}
    />
  )
}

interface SlideLoaderProps {
  kind: SlideView['kind']
  /** As React sets state: a component is a function, and would be called. */
  onLoaded(view: () => SlideComponent): void
  onRetry(): void
}

/** Fetches a kind's view when it appears. */
function SlideLoader({ kind, onLoaded, onRetry }: SlideLoaderProps) {
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let current = true
    loadSlideView(kind).then(
      (View) => current && onLoaded(() => View),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [kind, onLoaded])
  if (failed) return <SlideMissing onRetry={onRetry} />
  return (
    <div className="flex flex-col gap-5" aria-busy="true">
      <Skeleton className="h-8 w-4/5" />
      <Skeleton className="h-14 w-full" />
      <Skeleton className="h-14 w-full" />
    </div>
  )
}

function SlideMissing({ onRetry }: { onRetry(): void }) {
  const t = useTexts(audienceTexts)
  return (
    <ErrorState title={t('slideMissing')} onRetry={onRetry}>
      {t('slideMissingText')}
    </ErrorState>
  )
}

function SlideBroken() {
  const t = useTexts(audienceTexts)
  return <ErrorState title={t('slideBroken')}>{t('slideBrokenText')}</ErrorState>
}

/** A view that fails takes nothing else with it. React has no hook for this, and reports what it caught by itself. */
class SlideBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <SlideBroken /> : this.props.children
  }
}

interface FilledProps {
  View: SlideComponent
  slide: SlideView
  lingering: boolean
}

function Filled({ View, slide, lingering }: FilledProps) {
  const t = useTexts(audienceTexts)
  const store = useSessionStore()
  const refusalText = useRefusalText()
  const questions = useQuestionsRoom()
  const { id, progress } = slide
  const key = runKey(id, progress.run)
  const known = useSession(
    useShallow((state) => ({
      draft: state.drafts[key] ?? null,
      taken: state.hints[key] ?? noHints,
      standing: state.standing,
      draw: shownDraw(state, id),
      spinner: state.view?.slide?.id === id ? state.view.spinner : null,
      receipts: state.receipts,
      clockOffsetMs: state.clockOffsetMs,
      ...(lingering
        ? { counts: null, asked: null, variants: noEntries, before: null, responses: 0, entries: noEntries }
        : shownResults(state)),
    })),
  )
  const own = useSession(useShallow((state) => ownAnswer(state, id, progress.run)))
  const send = useSession((state) => sendStep(state, key))
  const isOut = useSession((state) => state.me?.out ?? false)
  const refusal = useSession((state) => state.refused[key])
  const { receipts, taken, asked, variants, ...shown } = known
  const isOpen = progress.phase === 'open'
  const pausedAt = isOpen && !lingering ? (progress.pausedAt ?? null) : null
  const view = (
    <View
      {...shown}
      step={slide.asking && { name: slide.asking.step, asked, variants }}
      config={slide.config}
      revealed={slide.revealed ? slide.config : null}
      phase={lingering ? 'open' : progress.phase}
      openedAt={isOpen ? progress.openedAt : null}
      closesAt={isOpen && !lingering ? progress.closesAt : null}
      pausedAt={pausedAt}
      timeLimitMs={lingering ? null : slide.timeLimitMs}
      own={own}
      ownPoints={slide.revealed ? (own?.points ?? null) : null}
      sendState={refusal ? { refused: refusalText(refusal) } : send}
      questions={questions}
      hints={{
        taken,
        take: async () => {
          const result = await store.takeHint(id, progress.run)
          return result.ok ? { ok: true } : { ok: false, message: refusalText(result.refusal) }
        },
      }}
      drawPlace={drawPlace(known.draw, receipts)}
      onDraft={(draft) => store.setDraft(id, progress.run, draft)}
      onAnswer={(answer) => store.answer(id, progress.run, answer)}
    />
  )
  // Who is out of a survivor game watches: what was answered before stays in sight.
  if (isOut && slide.scored && own === null && !slide.revealed) return <OutNote />
  return pausedAt === null ? (
    view
  ) : (
    <>
      <p role="status" className="mb-4 rounded-md bg-accent-soft px-4 py-3 font-medium">
        {t('paused')}
      </p>
      {view}
    </>
  )
}

const noHints: readonly string[] = []
const noEntries: readonly never[] = []

const shownDraw = ({ view }: AudienceState, slideId: string): DrawView | null =>
  view?.draw?.slideId === slideId ? view.draw : null

function sendStep(state: AudienceState, key: string): 'none' | 'sending' | 'waiting' | 'saved' {
  if (state.waiting[key]) return state.connection.status === 'live' ? 'sending' : 'waiting'
  return state.answers[key] ? 'saved' : 'none'
}
