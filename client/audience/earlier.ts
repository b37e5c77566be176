import type { SlideView } from '../../shared/protocol/views.ts'
import type { KindName } from '../../shared/slides/slide-kinds.ts'

/** Kinds that are worth coming back to, also when nothing was begun on them. */
export const keptKinds: readonly KindName[] = ['resource', 'faq', 'meeting']

/** Whether a slide that was shown is offered again beside the one that is shown now. */
export const isEarlier = ({ id, kind }: SlideView, shownId: string | undefined): boolean =>
  id !== shownId && keptKinds.includes(kind)
