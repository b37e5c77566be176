import type { Dice } from '../../shared/slides/dice.ts'
import type { Language } from '../../shared/text/translate.ts'
import { phrases } from './phrases.ts'

/** From 0 to below 1. */
export type Fraction = () => number

/** A small generator that gives the same numbers for the same seed: Mulberry32 (Tommy Ettinger, public domain). */
export function seededFraction(seed: number): Fraction {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A number for a text, the same each time (FNV-1a, 32 bits). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** How many in the room know the answer to a question of middling difficulty. */
const knowing = 0.6

/**
 * Dice of one person on one slide.
 * @param fraction the person's own chance
 * @param room a number that everybody on this slide shares: what the room leans to comes from it
 */
export function rehearsalDice(fraction: Fraction, room: number, language: Language): Dice {
  const said = phrases[language]
  const below = (count: number) => Math.floor(fraction() * count)
  const oneOf = (list: readonly string[]) => list[below(list.length)] ?? ''
  const leaning = seededFraction(room)
  const weights: number[] = []
  // Cubed, so that there are one or two favourites and a long rest.
  const weight = (index: number) => {
    while (weights.length <= index) weights.push(0.15 + leaning() ** 3)
    return weights[index] ?? 0
  }
  const lean = (count: number) => {
    let left =
      Array.from({ length: count }, (_, index) => weight(index)).reduce((sum, one) => sum + one, 0) *
      fraction()
    for (let index = 0; index < count; index++) {
      left -= weight(index)
      if (left < 0) return index
    }
    return Math.max(0, count - 1)
  }
  const mean = 0.45 + 0.35 * seededFraction(room ^ 0x5bd1e995)()
  return {
    below,
    chance: (probability) => fraction() < probability,
    lean,
    // The mean of three is bell-shaped enough.
    share: () => Math.min(1, Math.max(0, mean + (fraction() + fraction() + fraction() - 1.5) * 0.5)),
    knows: () => fraction() < knowing,
    word: () => said.words[lean(said.words.length)] ?? '',
    sentence: () => oneOf(said.sentences),
    person: () => {
      const number = below(1_000_000)
      return {
        name: oneOf(said.firstNames),
        email: `guest${number}@rehearsal.invalid`,
        company: oneOf(said.companies),
        role: oneOf(said.roles),
        phone: `+7 000 ${String(number).padStart(6, '0')}`,
      }
    },
  }
}
