import type { StageRule } from '../../../shared/core/funnel/tag-response.ts'
import type { Slide } from '../../../shared/slides/deck.ts'
import type { KindName } from '../../../shared/slides/slide-kinds.ts'

export type RuleType = StageRule['when']

/** Which conditions can hold for a kind's answers; they follow from the facts that the kind gives. */
const types: { readonly [Name in KindName]: readonly RuleType[] } = {
  title: [],
  bullets: [],
  image: [],
  poll: ['picked-at-least'],
  'word-cloud': ['text-contains'],
  rating: ['rating-at-least'],
  'open-text': ['text-contains'],
  'quiz-pick': ['score-at-least', 'picked-at-least'],
  leaderboard: [],
  'lead-form': [],
  'call-to-action': [],
  'q-and-a': [],
  'winner-draw': [],
}

export const ruleTypesOf = (kind: KindName): readonly RuleType[] => types[kind]

/** The options that a rule about picks can name; none for kinds without options. */
export function optionsOf(slide: Slide): readonly { id: string; text: string }[] {
  return slide.kind === 'poll' || slide.kind === 'quiz-pick' ? slide.config.options : []
}

/** The highest rating that can be given on a slide. */
export function highestRating(slide: Slide): number {
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
