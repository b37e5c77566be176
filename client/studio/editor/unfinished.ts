import type { Deck, Slide, SlideOf } from '../../../shared/slides/deck.ts'
import { pageAddress } from '../../../shared/slides/embed/address.ts'
import type { KindName, KindShapes } from '../../../shared/slides/slide-kinds.ts'
import { hasVideo } from '../../../shared/slides/video/video.ts'

/** What a slide still lacks before it can be shown to a room. */
export type Missing =
  | 'heading'
  | 'question'
  | 'text'
  | 'image'
  | 'alt'
  | 'options'
  | 'statements'
  | 'choices'
  | 'answers'
  | 'accepted'
  | 'plans'
  | 'file'
  | 'times'
  | 'field-labels'
  | 'url'
  | 'prize'
  | 'figure'
  | 'meaning'
  | 'quote'
  | 'author'
  | 'items'
  | 'entries'
  | 'quiz-items'
  | 'pairs'
  | 'categories'
  | 'column'
  | 'video'

const blank = (text: string): boolean => text.trim() === ''

const optionsOf = (options: readonly { text: string; image: string | null }[]): Missing[] =>
  options.some((option) => blank(option.text) && option.image === null) ? ['options'] : []

const textsOf = (parts: readonly { text: string }[]): Missing[] =>
  parts.some((part) => blank(part.text)) ? ['statements'] : []

const questionOf = (question: string): Missing[] => (blank(question) ? ['question'] : [])

const itemsOf = (items: readonly string[]): Missing[] => (items.some(blank) ? ['quiz-items'] : [])

/** A question may be left empty while a deck is written; this says so before somebody stands in front of it. */
const missing: { readonly [Name in KindName]: (config: KindShapes[Name]['config']) => Missing[] } = {
  title: (config) => (blank(config.title) && config.image === null ? ['heading'] : []),
  bullets: (config) => {
    const nothingElse = config.points.every(blank) && blank(config.text) && config.image === null
    return blank(config.heading) && nothingElse ? ['text'] : []
  },
  'two-columns': (config) =>
    [config.left, config.right].some(
      ({ title, text, points, image }) =>
        blank(title) && blank(text) && points.every(blank) && image === null,
    )
      ? ['column']
      : [],
  image: (config) => {
    if (config.image === null) return ['image']
    return blank(config.alt) && blank(config.caption) ? ['alt'] : []
  },
  quote: (config) => {
    const found: Missing[] = blank(config.text) ? ['quote'] : []
    if (blank(config.author)) found.push('author')
    return found
  },
  'big-number': (config) => {
    const found: Missing[] = blank(config.figure) ? ['figure'] : []
    if (blank(config.meaning)) found.push('meaning')
    return found
  },
  embed: (config) => (pageAddress(config.url) ? [] : ['url']),
  video: (config) => (hasVideo(config) ? [] : ['video']),
  agenda: (config) => (config.items.every((item) => blank(item.text)) ? ['items'] : []),
  poll: (config) => [...questionOf(config.question), ...optionsOf(config.options)],
  'word-cloud': (config) => questionOf(config.question),
  rating: (config) => questionOf(config.question),
  scales: (config) => [...questionOf(config.question), ...textsOf(config.statements)],
  nps: (config) => questionOf(config.question),
  ranking: (config) => [...questionOf(config.question), ...optionsOf(config.options)],
  'hundred-points': (config) => [...questionOf(config.question), ...optionsOf(config.options)],
  'number-guess': (config) => questionOf(config.question),
  'pin-on-image': (config) => [
    ...questionOf(config.question),
    ...(config.image === null ? (['image'] as const) : blank(config.alt) ? (['alt'] as const) : []),
  ],
  grid: (config) => [
    ...questionOf(config.question),
    ...(config.items.some((item) => blank(item.text)) ? (['options'] as const) : []),
  ],
  brainstorm: (config) => questionOf(config.question),
  'open-text': (config) => questionOf(config.question),
  'quiz-pick': (config) => [...questionOf(config.question), ...optionsOf(config.options)],
  'quiz-several': (config) => [...questionOf(config.question), ...optionsOf(config.options)],
  'true-false': (config) => questionOf(config.question),
  'quiz-order': (config) => [...questionOf(config.question), ...itemsOf(config.items)],
  'quiz-match': (config) => {
    const unpaired = config.pairs.some(({ left, right }) => blank(left) || blank(right))
    return [...questionOf(config.question), ...(unpaired ? (['pairs'] as const) : [])]
  },
  'quiz-categorise': (config) => [
    ...questionOf(config.question),
    ...(config.categories.some(({ name }) => blank(name)) ? (['categories'] as const) : []),
    ...itemsOf(config.items.map(({ text }) => text)),
  ],
  'typed-answer': (config) => [
    ...questionOf(config.question),
    ...(config.accepted.every(blank) ? (['accepted'] as const) : []),
  ],
  'closest-number': (config) => questionOf(config.question),
  leaderboard: () => [],
  'team-standings': () => [],
  podium: () => [],
  spinner: (config) => (config.entries.length === 0 ? ['entries'] : []),
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
  'objection-poll': (config) => (config.options.some((option) => blank(option.text)) ? ['options'] : []),
  faq: (config) =>
    config.items.some((item) => blank(item.question) || blank(item.answer)) ? ['answers'] : [],
  pricing: (config) => (config.plans.some((plan) => blank(plan.name) || blank(plan.price)) ? ['plans'] : []),
  resource: ({ source }) => {
    if (source.type === 'file') return source.file === null ? ['file'] : []
    return blank(source.url) ? ['url'] : []
  },
  meeting: ({ way }) => {
    if (way.type === 'times') return way.times.some(({ start }) => start === '') ? ['times'] : []
    return blank(way.url) ? ['url'] : []
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
