import type {
  AudienceView,
  ConsoleView,
  DrawView,
  ScreenView,
  SlideView,
  StandingsView,
} from '../../protocol/views.ts'
import { type Slide, type SlideOf, waitsForReveal } from '../../slides/deck.ts'
import { type KindName, slideKinds } from '../../slides/slide-kinds.ts'
import type { Language } from '../../text/translate.ts'
import { type SessionState, type SlideProgress, shown } from './state.ts'

/** What the views are made from: all of it is known to the server only. */
export interface SessionFacts {
  code: string
  joinUrl: string
  title: string
  language: Language
  slides: readonly Slide[]
  state: SessionState
  version: number
  /** The draw of the shown slide, complete. */
  draw: DrawView | null
  standings: StandingsView | null
}

/**
 * What each role may see of a session. This is the one place where secrets are removed: correct answers before the
 * reveal, stage tags, rules and notes, and on phones the names on the wheel.
 * @param now server time, epoch milliseconds
 */
export function audienceView(facts: SessionFacts, now: number): AudienceView {
  const { draw } = facts
  return {
    ...common(facts, now, resultsOnPhones),
    draw: draw?.wheel ? { ...draw, wheel: { ...draw.wheel, names: [] } } : draw,
  }
}

export function screenView(facts: SessionFacts, now: number): ScreenView {
  return {
    ...common(facts, now, resultsOnScreen),
    code: facts.code,
    joinUrl: facts.joinUrl,
    joinPanel: facts.state.joinPanel,
    standings: facts.standings,
  }
}

/** The console has the whole deck besides (`ConsoleDeck`), so its slide view is the screen's, with results always shown. */
export function consoleView(facts: SessionFacts, now: number): ConsoleView {
  return {
    ...screenView(facts, now),
    ...common(facts, now, () => true),
    startedAt: facts.state.startedAt,
    slides: facts.state.slides,
  }
}

/** Whether the room may see the results of a slide where it stands. */
export function resultsOnScreen(slide: Slide, progress: SlideProgress): boolean {
  return !waitsForReveal(slide) || progress.phase === 'revealed'
}

export function resultsOnPhones(slide: Slide, progress: SlideProgress): boolean {
  return slide.resultsOnPhones && resultsOnScreen(slide, progress)
}

function common(
  facts: SessionFacts,
  now: number,
  showsResults: (slide: Slide, progress: SlideProgress) => boolean,
): AudienceView {
  const { state, slides } = facts
  const current = shown(state, slides)
  return {
    version: facts.version,
    sentAt: now,
    title: facts.title,
    language: facts.language,
    status: state.stand.status,
    slide: current
      ? slideView(
          current.slide,
          current.progress,
          slides.indexOf(current.slide),
          showsResults(current.slide, current.progress),
        )
      : null,
    slideCount: slides.length,
    blackout: state.blackout,
    draw: facts.draw,
  }
}

function slideView<Name extends KindName>(
  slide: SlideOf<Name>,
  progress: SlideProgress,
  index: number,
  showsResults: boolean,
): SlideView {
  const kind = slideKinds[slide.kind]
  const revealed = progress.phase === 'revealed'
  return {
    id: slide.id,
    kind: slide.kind,
    config: revealed ? kind.revealedConfig(slide.config) : kind.publicConfig(slide.config),
    revealed,
    progress,
    timeLimitMs: slide.timeLimitSec === null ? null : slide.timeLimitSec * 1000,
    showsResults,
    index,
    lingers: kind.lingers,
  }
}
