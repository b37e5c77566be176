import { isScoredSlide, mediaOf, type Slide } from '../../slides/deck.ts'
import { type KindName, slideKinds } from '../../slides/slide-kinds.ts'
import { accept, type Result, refuse } from '../result.ts'
import { answerGraceMs } from './answer-grace.ts'
import { holdsBack } from './holds-back.ts'
import { aboutShownSlide, isOutOfSight, lookedAt } from './look-ahead.ts'
import { mergedByHand } from './merge-by-hand.ts'
import { played, positionAt } from './playback.ts'
import type { CommandRefusal, SessionCommand } from './session-command.ts'
import { atStep, begun, closed, ofRun, opened, resumed } from './slide-run.ts'
import { type Chance, noSpins, refilled, spun } from './spins.ts'
import {
  type CountedRun,
  currentSlideId,
  revealedRuns,
  type SessionState,
  type SlideProgress,
  shown,
} from './state.ts'
import { nextStepOf, stepOf } from './steps.ts'

type Decision = Result<SessionState, CommandRefusal>

/**
 * The state after a command, or why the command cannot be.
 * @param slides the deck as the session runs it
 * @param now server time, epoch milliseconds
 * @param drawnSlideIds slides whose winner draw has been locked or drawn: they cannot be reset or reopened
 * @param chance for wheels; a preview of what a command would do needs none
 */
export function decide(
  state: SessionState,
  command: SessionCommand,
  slides: readonly Slide[],
  now: number,
  drawnSlideIds: readonly string[] = [],
  chance: Chance = () => 0,
): Decision {
  const decision = afterCommand(state, command, slides, now, drawnSlideIds, chance)
  return decision.ok ? accept(remembered(state, decision.value, slides, now)) : decision
}

/** Keeps what the quiz has to know later: which questions were asked, and what counted when standings were shown. */
function remembered(
  before: SessionState,
  after: SessionState,
  slides: readonly Slide[],
  now: number,
): SessionState {
  const current = shown(after, slides)
  if (!current) return after
  const { slide, progress } = current
  const slideId = slide.id
  if (showsStandings.includes(slide.kind)) {
    const cameHere = before.stand.status !== 'showing' || before.stand.slideId !== slideId
    const runs = revealedRuns(after).map(({ slideId, run }) => ({ slideId, run }))
    if (!cameHere || sameRuns(after.boards?.now, runs)) return after
    return { ...after, boards: { before: after.boards?.now ?? null, now: runs } }
  }
  const former = before.slides[slideId]
  const wasOpen = former?.phase === 'open' && former.run === progress.run
  if (progress.phase !== 'open' || wasOpen || !isScoredSlide(slide)) return after
  const { run } = progress
  const asked = after.asked ?? []
  const known = asked.find((entry) => entry.slideId === slideId && entry.run === run)
  return {
    ...after,
    asked: known
      ? asked.map((entry) => (entry === known ? { ...entry, times: entry.times + 1 } : entry))
      : [...asked.filter((entry) => entry.slideId !== slideId), { slideId, run, at: now, times: 1 }],
  }
}

const showsStandings: readonly KindName[] = ['leaderboard', 'podium']

const sameRuns = (some: readonly CountedRun[] | undefined, others: readonly CountedRun[]): boolean =>
  some?.length === others.length &&
  some.every(({ slideId, run }, index) => others[index]?.slideId === slideId && others[index].run === run)

function afterCommand(
  state: SessionState,
  command: SessionCommand,
  slides: readonly Slide[],
  now: number,
  drawnSlideIds: readonly string[],
  chance: Chance,
): Decision {
  if (state.stand.status === 'ended') return refuse('session-ended')
  if (state.frozen) {
    const looked = lookedAt(state.frozen.slideId, command, slides)
    if (typeof looked === 'string') return refuse(looked)
    if (looked) return accept({ ...state, frozen: { slideId: looked.id } })
    if (isOutOfSight(state) && aboutShownSlide.includes(command.do)) return refuse('room-frozen')
  }
  switch (command.do) {
    case 'show':
      return show(state, command.slideId, slides, now)
    case 'advance':
      return advance(state, slides, now, chance)
    case 'back':
      return step(state, slides, now, -1)
    case 'open':
      return onShown(state, slides, (slide, progress) =>
        slideKinds[slide.kind].opening === 'never'
          ? refuse('takes-no-answers')
          : drawnSlideIds.includes(slide.id)
            ? refuse('draw-is-done')
            : stepOf(slide, progress)?.open === false
              ? refuse('takes-no-answers')
              : accept(progress.phase === 'open' ? resumed(progress, now) : opened(slide, progress, now)),
      )
    case 'close':
      return onShown(state, slides, (slide, progress) =>
        slideKinds[slide.kind].opening === 'never' ? refuse('takes-no-answers') : accept(closed(progress)),
      )
    case 'reveal':
      return onShown(state, slides, (slide, progress) =>
        holdsBack(state, slide)
          ? accept<SlideProgress>({ ...ofRun(progress), phase: 'revealed' })
          : refuse('nothing-to-reveal'),
      )
    case 'reset':
      return onShown(state, slides, (slide, progress) =>
        slideKinds[slide.kind].opening === 'never'
          ? refuse('takes-no-answers')
          : drawnSlideIds.includes(slide.id)
            ? refuse('draw-is-done')
            : accept(begun(slide, { run: progress.run + 1 }, now)),
      )
    case 'ask-again':
      return onShown(state, slides, (slide, progress) =>
        slideKinds[slide.kind].opening === 'never'
          ? refuse('takes-no-answers')
          : drawnSlideIds.includes(slide.id)
            ? refuse('draw-is-done')
            : accept(begun(slide, asked(progress), now)),
      )
    case 'step':
      return onShown(state, slides, (slide, progress) => {
        const next = atStep(slide, progress, command.step, now)
        return next ? accept(next) : refuse('unknown-step')
      })
    case 'pause':
      return onShown(state, slides, (_slide, progress) =>
        progress.phase === 'open'
          ? accept({ ...progress, pausedAt: progress.pausedAt ?? now })
          : refuse('not-open'),
      )
    case 'resume':
      return onShown(state, slides, (_slide, progress) =>
        progress.phase === 'open' ? accept(resumed(progress, now)) : refuse('not-open'),
      )
    case 'media':
      return onShown(state, slides, (slide, progress) => {
        const media = mediaOf(slide)
        return media
          ? accept({ ...progress, playback: played(progress.playback, command, now, media.durationMs) })
          : refuse('nothing-to-play')
      })
    case 'blackout':
      return accept({ ...(command.on ? stopped(state, now) : state), blackout: command.on })
    case 'join-panel':
      return accept({ ...state, joinPanel: command.on })
    case 'pin-question':
      return accept({
        ...(command.questionId === null ? state : withoutSpotlight(state)),
        pinnedQuestion: command.questionId,
      })
    case 'approve-first':
      return accept({ ...state, approveFirst: command.on })
    case 'reactions':
      return accept({ ...state, reactions: command.on })
    case 'freeze':
      return freeze(state, command.on, slides, now)
    case 'language': {
      const { language: _, ...rest } = state
      return accept(command.language === null ? rest : { ...rest, language: command.language })
    }
    case 'hold-results': {
      const { holdResults: _, ...rest } = state
      return accept(command.on ? { ...rest, holdResults: true } : rest)
    }
    case 'spotlight':
      return spotlight(state, command.participantId, slides)
    case 'spin':
      return spin(state, slides, now, chance)
    case 'refill':
      return onShown(state, slides, (slide, progress) =>
        slide.kind === 'spinner'
          ? accept({ ...progress, spins: refilled(progress.spins ?? noSpins) })
          : refuse('nothing-to-spin'),
      )
    case 'merge':
    case 'unmerge':
      return mergedByHand(state, command, slides)
    case 'end':
      return accept({
        ...leave(following(withoutSpotlight(state)), now),
        stand: { status: 'ended', endedAt: now },
        blackout: false,
        joinPanel: false,
        pinnedQuestion: null,
      })
  }
}

/** The run that follows on one, from its first step, to be compared with it. */
function asked(progress: SlideProgress): Pick<SlideProgress, 'run' | 'comparesWith' | 'merges'> {
  const { step: _, ...former } = ofRun(progress)
  return { ...former, run: progress.run + 1, comparesWith: progress.run }
}

/** Closes the shown slide when its time is up; null when nothing is due. The clock is the server's. */
export function closeDue(state: SessionState, now: number): SessionState | null {
  if (state.stand.status !== 'showing') return null
  const { slideId } = state.stand
  const progress = state.slides[slideId]
  if (progress?.phase !== 'open' || progress.pausedAt !== undefined) return null
  if (progress.closesAt === null || progress.closesAt + answerGraceMs > now) return null
  return { ...state, slides: { ...state.slides, [slideId]: closed(progress) } }
}

/** Leaving a slide closes it, so that a late answer cannot land in the next question, and stops what it plays. */
function leave(state: SessionState, now: number): SessionState {
  const slideId = currentSlideId(state)
  if (slideId === null) return state
  const progress = state.slides[slideId]
  if (progress?.phase !== 'open') return stopped(state, now)
  return { ...state, slides: { ...state.slides, [slideId]: closed(progress) } }
}

/** What the shown slide plays stands where it is; nobody should hear a video that nobody sees. */
function stopped(state: SessionState, now: number): SessionState {
  if (state.stand.status !== 'showing') return state
  const { slideId } = state.stand
  const progress = state.slides[slideId]
  if (!progress?.playback?.playing) return state
  const playback = { playing: false, positionMs: positionAt(progress.playback, now, null), at: now }
  return { ...state, slides: { ...state.slides, [slideId]: { ...progress, playback } } }
}

function show(state: SessionState, slideId: string, slides: readonly Slide[], now: number): Decision {
  const slide = slides.find((candidate) => candidate.id === slideId)
  if (!slide) return refuse('unknown-slide')
  if (state.stand.status === 'showing' && state.stand.slideId === slideId)
    return accept({ ...state, blackout: false })
  // The warm-up question itself goes on with the answers that it has.
  const left = currentSlideId(state) === slideId ? state : leave(state, now)
  return accept({
    ...withoutSpotlight(left),
    stand: { status: 'showing', slideId },
    slides: { ...left.slides, [slideId]: left.slides[slideId] ?? begun(slide, { run: 1 }, now) },
    startedAt: state.startedAt ?? now,
    blackout: false,
    joinPanel: false,
    pinnedQuestion: null,
  })
}

function freeze(state: SessionState, on: boolean, slides: readonly Slide[], now: number): Decision {
  const { stand, frozen } = state
  if (on) {
    if (stand.status !== 'showing') return refuse('nothing-shown')
    return accept(frozen ? state : { ...state, frozen: { slideId: stand.slideId } })
  }
  const thawed = following(state)
  return frozen && isOutOfSight(state) ? show(thawed, frozen.slideId, slides, now) : accept(thawed)
}

function following({ frozen: _, ...state }: SessionState): SessionState {
  return state
}

function withoutSpotlight({ spotlight: _, ...state }: SessionState): SessionState {
  return state
}

function spotlight(state: SessionState, participantId: string | null, slides: readonly Slide[]): Decision {
  if (participantId === null) return accept(withoutSpotlight(state))
  const current = shown(state, slides)
  if (!current) return refuse('nothing-shown')
  const { slide, progress } = current
  if (!slideKinds[slide.kind].entry) return refuse('hidden-answer')
  // One thing at a time lies over the slide.
  return accept({
    ...state,
    pinnedQuestion: null,
    spotlight: { slideId: slide.id, run: progress.run, participantId },
  })
}

function step(state: SessionState, slides: readonly Slide[], now: number, by: 1 | -1): Decision {
  const { stand } = state
  const index = stand.status === 'showing' ? slides.findIndex((slide) => slide.id === stand.slideId) : -1
  const next = slides[index + by]
  if (next) return show(state, next.id, slides, now)
  return refuse(by === 1 ? 'last-slide' : 'first-slide')
}

function spin(state: SessionState, slides: readonly Slide[], now: number, chance: Chance): Decision {
  return onShown(state, slides, (slide, progress) => {
    if (slide.kind !== 'spinner') return refuse('nothing-to-spin')
    const spins = spun(progress.spins ?? noSpins, slide.config, now, chance)
    return spins.ok ? accept({ ...progress, spins: spins.value }) : spins
  })
}

function waitsForSpin(slide: Slide, { spins = noSpins }: SlideProgress): boolean {
  if (slide.kind !== 'spinner' || slide.config.entries.length === 0) return false
  return spins.results.at(-1)?.round !== spins.round
}

function advance(state: SessionState, slides: readonly Slide[], now: number, chance: Chance): Decision {
  const current = shown(state, slides)
  if (!current || state.stand.status === 'lobby') return step(state, slides, now, 1)
  const { slide, progress } = current
  const isClosing = progress.phase === 'open' || progress.phase === 'closed'
  if (progress.phase === 'ready' && slideKinds[slide.kind].opening === 'by-hand') {
    return afterCommand(state, { do: 'open' }, slides, now, [], chance)
  }
  // The clicker spins a wheel once, and then goes on.
  if (waitsForSpin(slide, progress)) return spin(state, slides, now, chance)
  const next = isClosing ? nextStepOf(slide, progress) : null
  if (next) return afterCommand(state, { do: 'step', step: next.name }, slides, now, [], chance)
  if (isClosing && holdsBack(state, slide))
    return afterCommand(state, { do: 'reveal' }, slides, now, [], chance)
  return step(state, slides, now, 1)
}

function onShown(
  state: SessionState,
  slides: readonly Slide[],
  change: (slide: Slide, progress: SlideProgress) => Result<SlideProgress, CommandRefusal>,
): Decision {
  const current = shown(state, slides)
  if (!current) return refuse('nothing-shown')
  // Nobody is hurried in the lobby: how long it lasts, nobody knows.
  const slide = state.stand.status === 'lobby' ? { ...current.slide, timeLimitSec: null } : current.slide
  const changed = change(slide, current.progress)
  if (!changed.ok) return changed
  return accept({ ...state, slides: { ...state.slides, [current.slide.id]: changed.value } })
}
