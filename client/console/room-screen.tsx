import { Snowflake } from 'lucide-react'
import { useMemo } from 'react'
import { useShallow } from 'zustand/shallow'
import type { Counts } from '../../shared/core/counts.ts'
import { groupedCounts } from '../../shared/core/grouping/grouped-counts.ts'
import type { ConsoleDeck, ConsoleView, ModeratedCounts } from '../../shared/protocol/views.ts'
import { holdsKey, type SlideOf } from '../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'
import { LanguageScope, useTexts } from '../../shared/ui/language.tsx'
import { ScreenFrame } from '../../shared/ui/screen-frame.tsx'
import type { ConsoleState } from '../connection/console-store.ts'
import { runKey, shownResults } from '../connection/live-state.ts'
import { SessionScreen } from '../presenting/session-screen.tsx'
import { useConsole } from './console-context.tsx'
import { SlideThumbnail } from './slide-thumbnail.tsx'
import { consoleTexts } from './texts.ts'
import { useSession } from './use-session.tsx'

/** What the room sees; while it is frozen and the presenter looks elsewhere, the slide that only they see. */
export function MainPicture() {
  const t = useTexts(consoleTexts)
  const { view, own } = useSession()
  if (!view.frozen || !own || own.id === view.slide?.id) return <RoomScreen />
  return (
    <div className="relative">
      <SlideThumbnail slide={own} className="rounded-md" />
      <p className="absolute inset-x-0 top-2 mx-auto flex w-fit max-w-[90%] items-center gap-2 rounded-full bg-ink px-4 py-1.5 text-sm text-ground shadow-float">
        <Snowflake className="size-4 shrink-0" aria-hidden="true" />
        {t('onlyYouSee', { number: (view.slide?.index ?? 0) + 1 })}
      </p>
    </div>
  )
}

/** The room's screen in small, as it is now, in the deck's language. Results that the room does not see yet are shown here. */
function RoomScreen() {
  // Not the whole state: the funnel and the feed change more often than the slide.
  const { view, deck, told, ...shown } = useConsole(
    useShallow((state) => ({
      view: state.view,
      deck: state.deck,
      ...shownResults(state),
      told: shownCounts(state),
      questions: state.questions,
      audience: state.audience,
      people: state.people,
      clockOffsetMs: state.clockOffsetMs,
    })),
  )
  // The same object while nothing has changed: a cloud is laid out anew for another.
  const counts = useMemo(() => asTheRoom(shown.counts, told), [shown.counts, told])
  const asked = useMemo(() => asTheRoom(shown.asked, told), [shown.asked, told])
  const before = useMemo(
    () => shown.before && { ...shown.before, counts: asTheRoom(shown.before.counts, told) ?? {} },
    [shown.before, told],
  )
  if (!view) return null
  return (
    <LanguageScope language={view.language}>
      <ScreenFrame className="rounded-md ring-1 ring-line">
        <SessionScreen view={withKey(view, deck)} {...shown} counts={counts} asked={asked} before={before} />
      </ScreenFrame>
    </LanguageScope>
  )
}

const shownCounts = ({ view, counts }: ConsoleState): ModeratedCounts | null =>
  (view?.slide && counts[runKey(view.slide.id, view.slide.progress.run)]) ?? null

/** As the room sees it: without the words that are hidden from it, and variants of a word as one. */
function asTheRoom(counts: Counts | null, told: ModeratedCounts | null): Counts | null {
  if (counts === null || told === null) return counts
  const hidden = new Set(told.words.filter((word) => word.hidden).map(({ key }) => key))
  const visible = Object.fromEntries(Object.entries(counts).filter(([key]) => !hidden.has(key)))
  return groupedCounts(visible, told.groups)
}

/** While answers come in, the presenter sees already which is right, as the room will after the reveal. */
function withKey(view: ConsoleView, deck: ConsoleDeck | null): ConsoleView {
  const { slide } = view
  const own = deck?.deck.slides.find(({ id }) => id === slide?.id)
  if (!slide || !own || !holdsKey(own) || slide.progress.phase === 'ready') return view
  return { ...view, slide: { ...slide, config: revealedConfig(own), revealed: true } }
}

const revealedConfig = <Name extends KindName>({ kind, config }: SlideOf<Name>): unknown =>
  slideKinds[kind].revealedConfig(config)
