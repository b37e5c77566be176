import type {
  AudienceView,
  ConsoleView,
  DrawView,
  ModeratorView,
  ScreenView,
  SlideView,
  SpinnerView,
  SpinRow,
  SpotlightView,
  StandingsView,
} from '../../protocol/views.ts'
import { isScoredSlide, type Slide, type SlideOf, slideHeading } from '../../slides/deck.ts'
import type { DeckSettings } from '../../slides/deck-settings.ts'
import { type KindName, slideKinds } from '../../slides/slide-kinds.ts'
import type { Language } from '../../text/translate.ts'
import { approvesFirst } from './approves-first.ts'
import { holdsBack } from './holds-back.ts'
import { goneBefore, noSpins, type Spins, slicesOf } from './spins.ts'
import { type SessionState, type SlideProgress, shown } from './state.ts'
import { asksOnPhones, asksOnScreen, stepOf } from './steps.ts'

/** What the views are made from: all of it is known to the server only. */
export interface SessionFacts {
  code: string
  joinUrl: string
  title: string
  language: Language
  slides: readonly Slide[]
  state: SessionState
  version: number
  rehearsal: boolean
  /** The draw of the shown slide, complete. */
  draw: DrawView | null
  standings: StandingsView | null
  settings: DeckSettings
  /** Participants who are not out; null where nobody can be. */
  left: number | null
  /** The answer that lies over the slide, if the room may see it. */
  spotlight: SpotlightView | null
}

/**
 * What each role may see of a session. This is the one place where secrets are removed: correct answers before the
 * reveal, stage tags, rules and notes, and on phones the names on the wheel.
 * @param now server time, epoch milliseconds
 */
export function audienceView(facts: SessionFacts, now: number): AudienceView {
  const { draw } = facts
  const view = common(facts, now, { results: resultsOnPhones, asked: asksOnPhones })
  return {
    ...view,
    slide: view.slide && { ...view.slide, progress: forPhones(view.slide.progress) },
    draw: draw?.wheel ? { ...draw, wheel: { ...draw.wheel, names: [] } } : draw,
    spinner: view.spinner && { ...view.spinner, names: [], before: [] },
  }
}

/** What is played is played on the screens, and names on a wheel are not for phones. */
function forPhones({ playback: _playback, spins: _spins, ...progress }: SlideProgress): SlideProgress {
  return progress
}

export function screenView(facts: SessionFacts, now: number): ScreenView {
  return {
    ...common(facts, now, { results: resultsOnScreen, asked: asksOnScreen }),
    language: facts.state.language ?? facts.language,
    spotlight: facts.spotlight,
    transitions: facts.settings.screen.transitions,
    code: facts.code,
    joinUrl: facts.joinUrl,
    joinPanel: facts.state.joinPanel,
    standings: facts.standings,
    left: facts.left,
  }
}

/** Results come grouped: how they were is nobody's business but the server's. */
function withoutMerges({ merges: _, ...progress }: SlideProgress): SlideProgress {
  return progress
}

/** The console has the whole deck besides (`ConsoleDeck`), so its slide view is the screen's, with results always shown. */
export function consoleView(facts: SessionFacts, now: number): ConsoleView {
  return {
    ...common(facts, now, { results: () => true, asked: () => true }),
    ...withoutSlide(screenView(facts, now)),
    holdResults: facts.state.holdResults ?? false,
    frozen: facts.state.frozen ?? null,
    spotlit: facts.spotlight ? (facts.state.spotlight?.participantId ?? null) : null,
    startedAt: facts.state.startedAt,
    slides: Object.fromEntries(
      Object.entries(facts.state.slides).map(([id, progress]) => [id, withoutMerges(progress)]),
    ),
  }
}

const withoutSlide = ({ slide: _, ...view }: ScreenView): Omit<ScreenView, 'slide'> => view

/** What a moderator needs to know of what is being shown; the texts themselves come by themselves. */
export function moderatorView(facts: SessionFacts, now: number): ModeratorView {
  const { version, sentAt, title, language, status, slide, slideCount, pinnedQuestion, questions } = common(
    facts,
    now,
    { results: () => false, asked: () => false },
  )
  const current = shown(facts.state, facts.slides)
  return {
    ...{ version, sentAt, title, language, status, slideCount, pinnedQuestion, questions },
    slide:
      slide && current
        ? {
            id: slide.id,
            kind: slide.kind,
            progress: { run: slide.progress.run },
            heading: slideHeading(current.slide),
            index: slide.index,
          }
        : null,
  }
}

/** Whether the room may see the results of a slide where it stands. */
export function resultsOnScreen(
  state: Pick<SessionState, 'holdResults'>,
  slide: Slide,
  progress: SlideProgress,
): boolean {
  return !holdsBack(state, slide) || progress.phase === 'revealed'
}

export function resultsOnPhones(
  state: Pick<SessionState, 'holdResults'>,
  slide: Slide,
  progress: SlideProgress,
): boolean {
  return slide.resultsOnPhones && resultsOnScreen(state, slide, progress)
}

function common(
  facts: SessionFacts,
  now: number,
  shows: Record<'results' | 'asked', (state: SessionState, slide: Slide, progress: SlideProgress) => boolean>,
): AudienceView {
  const { state, slides } = facts
  const current = shown(state, slides)
  return {
    version: facts.version,
    sentAt: now,
    title: facts.title,
    language: facts.language,
    status: state.stand.status,
    rehearsal: facts.rehearsal,
    slide: current
      ? slideView(
          current.slide,
          current.progress,
          slides.indexOf(current.slide),
          shows.results(state, current.slide, current.progress),
          shows.asked(state, current.slide, current.progress),
        )
      : null,
    slideCount: slides.length,
    lobbyText: state.stand.status === 'lobby' ? facts.settings.lobby.text : '',
    blackout: state.blackout,
    feedback: {
      reactions: state.reactions ?? facts.settings.feedback.reactions,
      pace: facts.settings.feedback.pace,
    },
    pinnedQuestion: state.pinnedQuestion,
    questions: {
      panel: facts.settings.questions.panel,
      anonymous: facts.settings.questions.anonymous,
      approveFirst: approvesFirst(state, facts.settings.questions),
    },
    draw: facts.draw,
    spinner: current?.slide.kind === 'spinner' ? spinnerView(current.slide, current.progress) : null,
  }
}

/** Results that a screen shows besides the latest. */
const spinsShown = 8

function spinnerView({ config }: SlideOf<'spinner'>, { spins = noSpins }: SlideProgress): SpinnerView {
  const { entries, removes } = config
  const { results, round } = spins
  const last = results.at(-1)
  const isCurrent = last?.round === round
  // While a result is shown, the wheel is the one that it was drawn from.
  const gone = goneBefore(spins, isCurrent ? results.length - 1 : results.length, round, removes)
  const slices = slicesOf(entries, gone)
  const nameOf = (entry: number) => entries[entry]?.name ?? ''
  return {
    names: slices.map(nameOf),
    slices: slices.length,
    entries: entries.length - gone.size,
    spin: isCurrent
      ? { slice: last.slice, stop: last.stop, drawnAt: last.at, name: nameOf(last.entry) }
      : null,
    before: spinRows(config, spins)
      .slice(0, isCurrent ? -1 : undefined)
      .slice(-spinsShown)
      .reverse(),
  }
}

/** All results of a wheel with their names, oldest first. */
export const spinRows = (
  { entries }: SlideOf<'spinner'>['config'],
  { results }: Spins = noSpins,
): SpinRow[] => results.map(({ entry, at, round }) => ({ name: entries[entry]?.name ?? '', at, round }))

function slideView<Name extends KindName>(
  slide: SlideOf<Name>,
  progress: SlideProgress,
  index: number,
  showsResults: boolean,
  showsAsked: boolean,
): SlideView {
  const kind = slideKinds[slide.kind]
  const step = stepOf(slide, progress)
  const revealed = progress.phase === 'revealed'
  return {
    id: slide.id,
    kind: slide.kind,
    config: revealed ? kind.revealedConfig(slide.config) : kind.publicConfig(slide.config),
    revealed,
    progress: withoutMerges(progress),
    timeLimitMs: slide.timeLimitSec === null ? null : slide.timeLimitSec * 1000,
    showsResults,
    ...(step && { asking: { step: step.name, shown: showsAsked } }),
    index,
    lingers: kind.lingers,
    scored: isScoredSlide(slide),
    hasOwnClock: kind.group === 'quiz',
  }
}
