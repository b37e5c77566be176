import { mediaOf, type Slide } from '../../slides/deck.ts'
import { slideKinds } from '../../slides/slide-kinds.ts'
import type { StepName } from '../../slides/slide-steps.ts'
import type { SlideProgress } from './state.ts'
import { stepOf } from './steps.ts'

type Run = Pick<SlideProgress, 'run' | 'step' | 'comparesWith' | 'merges'>

export const ofRun = ({ run, step, comparesWith, merges }: Run): Run => ({
  run,
  ...(step === undefined ? {} : { step }),
  ...(comparesWith === undefined ? {} : { comparesWith }),
  ...(merges === undefined ? {} : { merges }),
})

export function opened(slide: Slide, run: Run, now: number): SlideProgress {
  const closesAt = slide.timeLimitSec === null ? null : now + slide.timeLimitSec * 1000
  return { ...ofRun(run), phase: 'open', openedAt: now, closesAt }
}

/** Going on after a pause: both times move by as long as it was, so that it costs nobody answer time. */
export function resumed(progress: SlideProgress & { phase: 'open' }, now: number): SlideProgress {
  const { pausedAt, ...running } = progress
  if (pausedAt === undefined) return progress
  const pausedMs = Math.max(0, now - pausedAt)
  return {
    ...running,
    openedAt: running.openedAt + pausedMs,
    closesAt: running.closesAt === null ? null : running.closesAt + pausedMs,
  }
}

export function closed(progress: SlideProgress): SlideProgress {
  return progress.phase === 'revealed' ? progress : { ...ofRun(progress), phase: 'closed' }
}

/** The slide at one of its steps, open or closed as that wants; null: it has no such step. Where it stands there already it stays. */
export function atStep(
  slide: Slide,
  progress: SlideProgress,
  name: StepName,
  now: number,
): SlideProgress | null {
  const step = slideKinds[slide.kind].steps?.find((one) => one.name === name)
  if (!step) return null
  const isThere = stepOf(slide, progress) === step
  if (isThere && progress.phase === (step.open ? 'open' : 'closed')) return progress
  const there = { ...ofRun(progress), step: name }
  return step.open ? opened(slide, there, now) : { ...there, phase: 'closed' }
}

/** How a run begins: open at once, or waiting for the presenter. */
export function begun(slide: Slide, run: Run, now: number): SlideProgress {
  if (slideKinds[slide.kind].opening === 'on-show') return opened(slide, run, now)
  return mediaOf(slide)?.startsByItself
    ? { ...run, phase: 'ready', playback: { playing: true, positionMs: 0, at: now } }
    : { ...run, phase: 'ready' }
}
