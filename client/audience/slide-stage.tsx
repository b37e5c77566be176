import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Avatar } from '../../shared/ui/avatar.tsx'
import { useTexts } from '../../shared/ui/language.tsx'
import { useWakeLock } from '../../shared/ui/use-wake-lock.tsx'
import { runKey } from '../connection/live-state.ts'
import { ConnectionNote } from './connection-note.tsx'
import { isEarlier } from './earlier.ts'
import { FeedbackPanel } from './feedback-panel.tsx'
import { useHaptics } from './haptics.tsx'
import { LingeringForm } from './lingering-form.tsx'
import { Lobby } from './lobby.tsx'
import { QuestionsPanel } from './questions-panel.tsx'
import { useSession } from './session-context.tsx'
import { SlideHost } from './slide-host.tsx'
import { stageTexts } from './stage-texts.ts'
import { TeamNote } from './team-note.tsx'
import { audienceTexts } from './texts.ts'
import { YouSheet } from './you-sheet.tsx'

const EarlierSlides = lazy(() => import('./earlier-slides.tsx'))

/** What somebody who has joined sees while the session runs: the lobby, the slides, and the dark in between. */
export function SlideStage() {
  const t = useTexts(audienceTexts)
  const slide = useSession(({ view }) => (view?.status === 'lobby' ? null : (view?.slide ?? null)))
  const slideCount = useSession((state) => state.view?.slideCount ?? 0)
  const title = useSession((state) => state.view?.title ?? '')
  const blackout = useSession((state) => state.view?.blackout ?? false)
  const hasEarlier = useSession((state) =>
    state.lingering.some((earlier) => isEarlier(earlier, state.view?.slide?.id)),
  )
  const main = useRef<HTMLElement>(null)
  useWakeLock(true)
  useHaptics()
  const shown = blackout ? 'blackout' : slide ? runKey(slide.id, slide.progress.run) : 'lobby'
  const focused = useRef('')

  useEffect(() => {
    if (focused.current === shown) return
    focused.current = shown
    // A new slide is a new page: it is read from its top, by eyes and by screen readers.
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [shown])

  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col">
      <div className="sticky top-0 z-sticky bg-ground px-5 pt-[env(safe-area-inset-top)]">
        <TopBar />
        <ConnectionNote />
        <RehearsalNote />
      </div>
      <div className="px-5">
        <LingeringForm />
        {hasEarlier && (
          <Suspense fallback={null}>
            <EarlierSlides />
          </Suspense>
        )}
      </div>
      <main ref={main} tabIndex={-1} className="flex grow flex-col px-5 pt-3 pb-4">
        {!blackout && <TeamNote />}
        {!blackout && slide && (
          <h1 className="sr-only">
            {title}. {t('slideOf', { number: slide.index + 1, count: slideCount })}
          </h1>
        )}
        {blackout ? (
          <Blackout />
        ) : slide ? (
          <div key={shown} className="phone-frame flex grow animate-rise flex-col">
            <SlideHost slide={slide} />
          </div>
        ) : (
          <Lobby />
        )}
      </main>
    </div>
  )
}

/** Somebody who tries a rehearsal with a phone of their own should know it. */
function RehearsalNote() {
  const t = useTexts(stageTexts)
  const rehearsal = useSession((state) => state.view?.rehearsal === true)
  if (!rehearsal) return null
  return (
    <p className="rounded-md bg-accent-soft px-3 py-1.5 text-sm font-medium text-accent-text">
      {t('rehearsal')}
    </p>
  )
}

function TopBar() {
  const t = useTexts(audienceTexts)
  const me = useSession((state) => state.me)
  const score = useSession((state) => state.standing?.score ?? 0)
  const [open, setOpen] = useState(false)
  if (!me) return null
  return (
    <header className="flex min-h-16 items-center justify-between gap-x-2">
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label={t('youButton', { nickname: me.nickname })}
        className="-ms-2 flex min-h-11 min-w-0 items-center gap-2.5 rounded-full p-1 pe-3 hover:bg-sunken"
      >
        <Avatar seed={me.avatar} className="size-9" />
        <span className="truncate font-medium">{me.nickname}</span>
      </button>
      {/* The empty line keeps the buttons at their end until there are points. */}
      <span className="ms-auto shrink-0 text-sm text-ink-2 tabular-nums">
        {score > 0 && t('points', { count: score })}
      </span>
      <span className="flex shrink-0 items-center gap-1">
        <FeedbackPanel />
        <QuestionsPanel />
      </span>
      <YouSheet open={open} onClose={() => setOpen(false)} />
    </header>
  )
}

function Blackout() {
  const t = useTexts(audienceTexts)
  return (
    <div className="flex grow animate-fade flex-col justify-center gap-3 pb-[16vh] text-center">
      <h1 className="text-3xl">{t('blackoutTitle')}</h1>
      <p className="text-balance text-ink-2">{t('blackoutText')}</p>
    </div>
  )
}
