import type { Deck, Slide, SlideOf } from '../../../shared/slides/deck.ts'
import type { KindName, KindShapes } from '../../../shared/slides/slide-kinds.ts'

/** What a slide still lacks before it can be shown to a room. */
export type Missing =
  | 'heading'
  | 'question'
  | 'text'
  | 'image'
  | 'alt'
  | 'options'
  | 'choices'
  | 'field-labels'
  | 'url'
  | 'prize'

const blank = (text: string): boolean => text.trim() === ''

const optionsOf = (options: readonly { text: string; image: string | null }[]): Missing[] =>
  options.some((option) => blank(option.text) && option.image === null) ? ['options'] : []

const questionOf = (question: string): Missing[] => (blank(question) ? ['question'] : [])

/** A question may be left empty while a deck is written; this says so before somebody stands in front of it. */
const missing: { readonly [Name in KindName]: (config: KindShapes[Name]['config']) => Missing[] } = {
  title: (config) => (blank(config.title) && config.image === null ? ['heading'] : []),
  bullets: (config) => {
    const nothingElse = config.points.every(blank) && blank(config.text) && config.image === null
    return blank(config.heading) && nothingElse ? ['text'] : []
  },
  image: (config) => {
    if (config.image === null) return ['image']
    return blank(config.alt) && blank(config.caption) ? ['alt'] : []
  },
  poll: (config) => [...questionOf(config.question), ...optionsOf(config.options)],
  'word-cloud': (config) => questionOf(config.question),
  rating: (config) => questionOf(config.question),
  'open-text': (config) => questionOf(config.question),
  'quiz-pick': (config) => [...questionOf(config.question), ...optionsOf(config.options)],
  leaderboard: () => [],
  'lead-form': (config) => {
    const own = config.fields.filter((field) => field.type === 'text' || field.type === 'choice')
    const found: Missing[] = blank(config.heading) ? ['heading'] : []
    if (own.some((field) => blank(field.label))) found.push('field-labels')
    if (own.some((field) => field.type === 'choice' && field.choices.every(blank))) found.push('choices')
    return found
  },
  'call-to-action': (config) => {
    const found: Missing[] = blank(config.heading) ? ['heading'] : []
    if (config.action.type === 'link' && blank(config.action.url)) found.push('url')
    return found
  },
  'q-and-a': () => [],
  'winner-draw': (config) => (blank(config.prize) ? ['prize'] : []),
}

export function missingOf<Name extends KindName>(slide: SlideOf<Name>): Missing[] {
  return missing[slide.kind](slide.config)
}

export interface UnfinishedSlide {
  slide: Slide
  /** From 1. */
  place: number
  missing: Missing[]
}

export function unfinishedSlides(deck: Deck): UnfinishedSlide[] {
  return deck.slides.flatMap((slide, index) => {
    const found = missingOf(slide)
    return found.length > 0 ? [{ slide, place: index + 1, missing: found }] : []
  })
}
