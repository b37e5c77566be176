import * as z from 'zod/mini'
import { type Slide, slideIdSchema, waitsForReveal } from '../../slides/deck.ts'
import { slideKinds } from '../../slides/slide-kinds.ts'
import { accept, type Result, refuse } from '../result.ts'
import { answerGraceMs } from './answer-grace.ts'
import { type SessionState, type SlideProgress, shown } from './state.ts'

/** What a presenter can do to a session. `advance` is the clicker: whatever comes next. */
export const sessionCommandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('show'), slideId: slideIdSchema }),
  z.strictObject({ do: z.literal('advance') }),
  z.strictObject({ do: z.literal('back') }),
  z.strictObject({ do: z.literal('open') }),
  z.strictObject({ do: z.literal('close') }),
  z.strictObject({ do: z.literal('reveal') }),
  z.strictObject({ do: z.literal('reset') }),
  z.strictObject({ do: z.literal('blackout'), on: z.boolean() }),
  z.strictObject({ do: z.literal('join-panel'), on: z.boolean() }),
  z.strictObject({ do: z.literal('end') }),
])
export type SessionCommand = z.infer<typeof sessionCommandSchema>

export type CommandRefusal =
  | 'session-ended'
  | 'unknown-slide'
  | 'last-slide'
  | 'first-slide'
  | 'nothing-shown'
  | 'takes-no-answers'
  | 'nothing-to-reveal'
  | 'draw-is-done'

type Decision = Result<SessionState, CommandRefusal>

/**
 * The state after a command, or why the command cannot be.
 * @param slides the deck as the session runs it
 * @param now server time, epoch milliseconds
 * @param drawnSlideIds slides whose winner draw has been locked or drawn: they cannot be reset or reopened
 */
export function decide(
  state: SessionState,
  command: SessionCommand,
  slides: readonly Slide[],
  now: number,
  drawnSlideIds: readonly string[] = [],
): Decision {
  if (state.stand.status === 'ended') return refuse('session-ended')
  switch (command.do) {
    case 'show':
      return show(state, command.slideId, slides, now)
    case 'advance':
      return advance(state, slides, now)
    case 'back':
      return step(state, slides, now, -1)
    case 'open':
      return onShown(state, slides, (slide, progress) =>
        slideKinds[slide.kind].opening === 'never'
          ? refuse('takes-no-answers')
          : drawnSlideIds.includes(slide.id)
            ? refuse('draw-is-done')
            : accept(progress.phase === 'open' ? progress : opened(slide, progress.run, now)),
      )
    case 'close':
      return onShown(state, slides, (slide, progress) =>
        slideKinds[slide.kind].opening === 'never' ? refuse('takes-no-answers') : accept(closed(progress)),
      )
    case 'reveal':
      return onShown(state, slides, (slide, progress) =>
        waitsForReveal(slide)
          ? accept<SlideProgress>({ run: progress.run, phase: 'revealed' })
          : refuse('nothing-to-reveal'),
      )
    case 'reset':
      return onShown(state, slides, (slide, progress) =>
        slideKinds[slide.kind].opening === 'never'
          ? refuse('takes-no-answers')
          : drawnSlideIds.includes(slide.id)
            ? refuse('draw-is-done')
            : accept(begun(slide, progress.run + 1, now)),
      )
    case 'blackout':
      return accept({ ...state, blackout: command.on })
    case 'join-panel':
      return accept({ ...state, joinPanel: command.on })
    case 'end':
      return accept({
        ...leave(state),
        stand: { status: 'ended', endedAt: now },
        blackout: false,
        joinPanel: false,
      })
  }
}

/** Closes the shown slide when its time is up; null when nothing is due. The clock is the server's. */
export function closeDue(state: SessionState, now: number): SessionState | null {
  if (state.stand.status !== 'showing') return null
  const { slideId } = state.stand
  const progress = state.slides[slideId]
  if (progress?.phase !== 'open' || progress.closesAt === null || progress.closesAt + answerGraceMs > now)
    return null
  return { ...state, slides: { ...state.slides, [slideId]: closed(progress) } }
}

function opened(slide: Slide, run: number, now: number): SlideProgress {
  const closesAt = slide.timeLimitSec === null ? null : now + slide.timeLimitSec * 1000
  return { run, phase: 'open', openedAt: now, closesAt }
}

function closed(progress: SlideProgress): SlideProgress {
  return progress.phase === 'revealed' ? progress : { run: progress.run, phase: 'closed' }
}

/** How a run begins: open at once, or waiting for the presenter. */
function begun(slide: Slide, run: number, now: number): SlideProgress {
  return slideKinds[slide.kind].opening === 'on-show' ? opened(slide, run, now) : { run, phase: 'ready' }
}

/** Leaving a slide closes it, so that a late answer cannot land in the next question. */
function leave(state: SessionState): SessionState {
  if (state.stand.status !== 'showing') return state
  const { slideId } = state.stand
  const progress = state.slides[slideId]
  if (progress?.phase !== 'open') return state
  return { ...state, slides: { ...state.slides, [slideId]: closed(progress) } }
}

function show(state: SessionState, slideId: string, slides: readonly Slide[], now: number): Decision {
  const slide = slides.find((candidate) => candidate.id === slideId)
  if (!slide) return refuse('unknown-slide')
  if (state.stand.status === 'showing' && state.stand.slideId === slideId)
    return accept({ ...state, blackout: false })
  const left = leave(state)
  return accept({
    ...left,
    stand: { status: 'showing', slideId },
    slides: { ...left.slides, [slideId]: left.slides[slideId] ?? begun(slide, 1, now) },
    startedAt: state.startedAt ?? now,
    blackout: false,
    joinPanel: false,
  })
}

function step(state: SessionState, slides: readonly Slide[], now: number, by: 1 | -1): Decision {
  const { stand } = state
  const index = stand.status === 'showing' ? slides.findIndex((slide) => slide.id === stand.slideId) : -1
  const next = slides[index + by]
  if (next) return show(state, next.id, slides, now)
  return refuse(by === 1 ? 'last-slide' : 'first-slide')
}

function advance(state: SessionState, slides: readonly Slide[], now: number): Decision {
  const current = shown(state, slides)
  if (!current) return step(state, slides, now, 1)
  const { slide, progress } = current
  const isClosing = progress.phase === 'open' || progress.phase === 'closed'
  if (progress.phase === 'ready' && slideKinds[slide.kind].opening === 'by-hand') {
    return decide(state, { do: 'open' }, slides, now)
  }
  if (isClosing && waitsForReveal(slide)) return decide(state, { do: 'reveal' }, slides, now)
  return step(state, slides, now, 1)
}

function onShown(
  state: SessionState,
  slides: readonly Slide[],
  change: (slide: Slide, progress: SlideProgress) => Result<SlideProgress, CommandRefusal>,
): Decision {
  const current = shown(state, slides)
  if (!current) return refuse('nothing-shown')
  const changed = change(current.slide, current.progress)
  if (!changed.ok) return changed
  return accept({ ...state, slides: { ...state.slides, [current.slide.id]: changed.value } })
}
