import type { Slide } from '../../slides/deck.ts'
import { type KindName, slideKinds } from '../../slides/slide-kinds.ts'
import type { SlideStep, StepName } from '../../slides/slide-steps.ts'
import type { SessionState, SlideProgress } from './state.ts'

type At = { step?: StepName | undefined }

/** The step at which a slide stands; null: it has none. */
export function stepOf(slide: { kind: KindName }, { step }: At): SlideStep | null {
  const { steps } = slideKinds[slide.kind]
  return steps?.find(({ name }) => name === step) ?? steps?.[0] ?? null
}

/** The step that follows on the one at which a slide stands; null: none. */
export function nextStepOf(slide: { kind: KindName }, progress: At): SlideStep | null {
  const at = stepOf(slide, progress)
  const { steps } = slideKinds[slide.kind]
  return (at && steps?.[steps.indexOf(at) + 1]) ?? null
}

/** Whether the room sees what a slide asks about at its step, such as the ideas to vote on, though results are held back. */
export function asksOnScreen(
  { holdResults = false }: Pick<SessionState, 'holdResults'>,
  slide: Slide,
  progress: SlideProgress,
): boolean {
  const step = stepOf(slide, progress)
  if (!step) return false
  return step.asks !== 'as-results' || !(holdResults || slide.results === 'on-reveal')
}

/** The same for phones: they need what they answer about; the rest only where they get results. */
export function asksOnPhones(
  state: Pick<SessionState, 'holdResults'>,
  slide: Slide,
  progress: SlideProgress,
): boolean {
  const needed = stepOf(slide, progress)?.asks === 'everybody'
  return needed || (slide.resultsOnPhones && asksOnScreen(state, slide, progress))
}
