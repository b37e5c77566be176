import type { CountedWord } from '../parts/words.ts'

/** The box that words are laid out in: a tenth of 1 % of a 16:9 screen's height is 1. Multiples of 32, as d3-cloud wants. */
export const cloudBox = { width: 1632, height: 576 } as const

/** More words than this are a crowd, not a picture; the table has the rest. */
export const mostWords = 80

/** The smallest type that the back row can read: 2.3 % of the height. */
const smallest = 23
/** A little over the square root, by which area would follow the count: many rare words leave room for the frequent. */
const sizePower = 0.6
/** Sizes come in steps, so that one more answer does not make every word move. */
const step = 1.12

export interface SizedWord extends CountedWord {
  size: number
}
/** `x` and `y`: the middle of the word's base line, from the middle of the box. */
export interface PlacedWord extends SizedWord {
  x: number
  y: number
}
export interface CloudLayout {
  /** By how much all sizes were reduced to fit, at most 1. */
  scale: number
  words: PlacedWord[]
}

/**
 * Type sizes by frequency, in steps, never below the smallest readable. `scale` draws the sizes together: the most
 * frequent words give way first, the least frequent are small already.
 */
export function wordSizes(words: readonly CountedWord[], scale: number): SizedWord[] {
  const most = Math.max(...words.map((word) => word.count), 1)
  const largest = largestFor(words.length) * (most === 1 ? 0.6 : 1)
  return words.map((word) => {
    const wanted = smallest + (largest - smallest) * (word.count / most) ** sizePower * scale
    const fitting = Math.min(wanted, widest(word.word))
    const steps = Math.max(0, Math.floor(Math.log(fitting / smallest) / Math.log(step)))
    return { ...word, size: Math.round(smallest * step ** steps) }
  })
}

function largestFor(words: number): number {
  if (words <= 3) return 200
  if (words <= 12) return 170
  return words <= 35 ? 145 : 125
}

/** Share of the box above which shapes seldom find places, by trial; a layout is tried only below it. */
const mostFill = 0.48

/** The first scale from `from` downwards at which the words may fit. */
export function fittingScale(words: readonly CountedWord[], from: number): number {
  const area = cloudBox.width * cloudBox.height
  let scale = from
  while (scale > 0.05) {
    const fill = wordSizes(words, scale).reduce((sum, one) => sum + one.word.length * 0.52 * one.size ** 2, 0)
    if (fill / area <= mostFill) return scale
    scale *= 0.94
  }
  return scale
}

/** The size at which a word fills the box's width, with 0.6 em as a generous mean width of a letter. */
function widest(word: string): number {
  return Math.max(smallest, (cloudBox.width * 0.92) / (word.length * 0.6))
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): the same word starts at the same place on every screen. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  value ^= value >>> 15
  return (Math.imul(value, 0x2c1b3c6d) >>> 0) / 2 ** 32
}

/**
 * Where the search for a word's place starts: where it stood, or, for a new word, near the middle, by its own
 * letters. The mean of two numbers gathers the new ones towards the middle.
 */
export function startOf(word: string, stood: PlacedWord | undefined): { x: number; y: number } {
  if (stood) return { x: stood.x, y: stood.y }
  const spread = (seed: number) => (hash(word, seed) + hash(word, seed + 1)) / 2 - 0.5
  return { x: spread(1) * cloudBox.width * 0.5, y: spread(3) * cloudBox.height * 0.5 }
}
