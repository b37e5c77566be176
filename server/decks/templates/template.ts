import { type Deck, newSlide, type SlideFrame, type SlideOf } from '../../../shared/slides/deck.ts'
import type { KindName, KindShapes } from '../../../shared/slides/slide-kinds.ts'
import type { Language } from '../../../shared/text/translate.ts'

/** A ready deck to start from. Pure: the same language and time give the same deck, with slide ids that are replaced at creation. */
export interface Template {
  id: string
  /** What the template is for, in a sentence or two. */
  description: Record<Language, string>
  /** @param now when the deck is made, in ms: meetings are proposed for the weeks after it */
  deck(language: Language, now: number): Deck
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

/** Parts with ids `a`, `b`, … in order. */
export const lettered = <Part extends object>(parts: readonly Part[]): (Part & { id: string })[] =>
  parts.map((part, index) => ({ id: String.fromCharCode(97 + index), ...part }))

/** Options with ids `a`, `b`, … in order. */
export const options = (texts: readonly (string | OptionText)[]) =>
  lettered(
    texts.map((option) => {
      const { text, stage = null } = typeof option === 'string' ? { text: option } : option
      return { text, image: null, stage }
    }),
  )

const day = 86_400_000

/**
 * Three times to meet in the week after the next, as examples: Tuesday, Wednesday and Thursday in Kazakhstan's time.
 */
export function proposedTimes(now: number) {
  const offset = 5
  const local = new Date(now + offset * 3_600_000)
  const monday = local.getTime() - ((local.getUTCDay() + 6) % 7) * day
  const start = (days: number, hour: string) =>
    `${new Date(monday + days * day).toISOString().slice(0, 10)}T${hour}:00+0${offset}:00`
  return lettered([{ start: start(15, '11') }, { start: start(16, '15') }, { start: start(17, '10') }])
}
