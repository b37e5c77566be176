import { type Slide, waitsForReveal } from '../../slides/deck.ts'
import { slideKinds } from '../../slides/slide-kinds.ts'
import type { SessionState } from './state.ts'

/** Whether the room waits for the reveal of this slide: the slide wants it so, or the presenter has held all results back. */
export function holdsBack({ holdResults = false }: Pick<SessionState, 'holdResults'>, slide: Slide): boolean {
  return waitsForReveal(slide) || (holdResults && slideKinds[slide.kind].opening !== 'never')
}
