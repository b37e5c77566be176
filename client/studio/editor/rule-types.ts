import type { StageRule } from '../../../shared/core/funnel/tag-response.ts'
import type { Slide } from '../../../shared/slides/deck.ts'
import { otherId } from '../../../shared/slides/parts/other-answer.ts'
import type { KindName } from '../../../shared/slides/slide-kinds.ts'
import { sideLabel, sides } from '../../../shared/slides/true-false/labels.ts'

export type RuleType = StageRule['when']

/** Which conditions can hold for a kind's answers; they follow from the facts that the kind gives. */
const types: { readonly [Name in KindName]: readonly RuleType[] } = {
  title: [],
  bullets: [],
  'two-columns': [],
  image: [],
  quote: [],
  'big-number': [],
  agenda: [],
  video: [],
  embed: [],
  poll: ['picked-at-least', 'text-contains'],
  'word-cloud': ['text-contains'],
  rating: ['rating-at-least'],
  scales: ['rating-at-least', 'picked-at-least'],
  nps: ['rating-at-least', 'text-contains'],
  ranking: ['picked-at-least', 'text-contains'],
  'hundred-points': ['picked-at-least', 'text-contains'],
  'number-guess': ['picked-at-least'],
  grid: ['picked-at-least'],
  'pin-on-image': ['picked-at-least'],
  brainstorm: ['text-contains'],
  'open-text': ['text-contains'],
  'quiz-pick': ['score-at-least', 'picked-at-least'],
  'quiz-several': ['score-at-least', 'picked-at-least'],
  'true-false': ['score-at-least', 'picked-at-least'],
  'quiz-order': ['score-at-least'],
  'quiz-match': ['score-at-least'],
  'quiz-categorise': ['score-at-least'],
  'typed-answer': ['score-at-least', 'text-contains'],
  'closest-number': ['score-at-least'],
  leaderboard: [],
  'team-standings': [],
  podium: [],
  spinner: [],
  'lead-form': [],
  'call-to-action': [],
  'objection-poll': ['picked-at-least', 'text-contains'],
  faq: ['picked-at-least'],
  pricing: ['picked-at-least'],
  resource: [],
  meeting: [],
  'q-and-a': [],
  'winner-draw': [],
}

export const ruleTypesOf = (kind: KindName): readonly RuleType[] => types[kind]

/** Those of them that can be set up now: a rule about picks needs something to pick, one about words somebody who writes. */
export const usableRuleTypes = (slide: Slide): readonly RuleType[] =>
  ruleTypesOf(slide.kind).filter((type) => {
    if (type === 'picked-at-least') return optionsOf(slide).length > 0
    return type !== 'text-contains' || !('other' in slide.config) || slide.config.other !== null
  })

/**
 * The options that a rule about picks can name; none for kinds without options. "Other" has no text of its own: it is
 * said in the reader's language.
 */
export function optionsOf(slide: Slide): readonly { id: string; text: string }[] {
  const options = authoredOptions(slide)
  const other = 'other' in slide.config && slide.config.other !== null
  return other ? [...options, { id: otherId, text: '' }] : options
}

function authoredOptions(slide: Slide): readonly { id: string; text: string }[] {
  switch (slide.kind) {
    case 'poll':
    case 'quiz-pick':
    case 'quiz-several':
    case 'objection-poll':
    case 'ranking':
    case 'hundred-points':
      return slide.config.options
    case 'true-false':
      return sides.map((id) => ({ id, text: sideLabel(id, slide.config.labels) }))
    case 'grid':
      return slide.config.items
    case 'pin-on-image':
      return slide.config.zones.map(({ id, name }) => ({ id, text: name }))
    case 'number-guess':
      return slide.config.bands.map(({ id, name }) => ({ id, text: name }))
    case 'faq':
      return slide.config.items.map(({ id, question }) => ({ id, text: question }))
    case 'scales':
      return slide.config.statements
    case 'pricing':
      return slide.config.plans.map(({ id, name }) => ({ id, text: name }))
    default:
      return []
  }
}

/** The highest rating that can be given on a slide. */
export function highestRating(slide: Slide): number {
  if (slide.kind === 'scales') return slide.config.steps
  return slide.kind === 'rating' ? slide.config.max : 10
}

/** A valid rule of a type, with values that suit the slide. */
export function newRule(type: RuleType, slide: Slide, stage: string): StageRule {
  switch (type) {
    case 'picked-at-least':
      return {
        when: type,
        options: optionsOf(slide)
          .slice(0, 1)
          .map(({ id }) => id),
        atLeast: 1,
        stage,
      }
    case 'rating-at-least':
      return { when: type, atLeast: Math.ceil(highestRating(slide) * 0.8), stage }
    case 'score-at-least':
      return { when: type, percent: 80, stage }
    case 'text-contains':
      return { when: type, words: ['price', 'баға', 'цена'], stage }
  }
}

export const ruleLimits = { words: 30, wordLength: 60 } as const

/** Words from one line of text, separated by commas or line ends; each once. */
export function wordsFrom(text: string): string[] {
  const words = text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
  return [...new Set(words)]
}
