import { type Deck, newSlide, type SlideFrame, type SlideOf } from '../../../shared/slides/deck.ts'
import type { KindName, KindShapes } from '../../../shared/slides/slide-kinds.ts'
import type { Language } from '../../../shared/text/translate.ts'

/** A ready deck to start from. Pure: the same language gives the same deck, with slide ids that are replaced at creation. */
export interface Template {
  id: string
  /** What the template is for, in a sentence or two. */
  description: Record<Language, string>
  deck(language: Language): Deck
}

type FrameSettings = Partial<Omit<SlideFrame, 'id' | 'notes'>>

/** A slide of a template: the kind's usual settings, with its content and what differs. `id` has at least four characters. */
export function slide<Name extends KindName>(
  kind: Name,
  id: string,
  notes: string,
  config: Partial<KindShapes[Name]['config']>,
  settings: FrameSettings = {},
): SlideOf<Name> {
  const blank = newSlide(kind, id)
  return { ...blank, ...settings, notes, config: { ...blank.config, ...config } }
}

/** An option as templates write it: its text, and the stage that it speaks for. */
interface OptionText {
  text: string
  stage?: string
}

/** Options with ids `a`, `b`, … in order. */
export function options(texts: readonly (string | OptionText)[]) {
  return texts.map((option, index) => {
    const { text, stage = null } = typeof option === 'string' ? { text: option } : option
    return { id: String.fromCharCode(97 + index), text, image: null, stage }
  })
}
