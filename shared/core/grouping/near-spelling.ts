import { distance } from 'fastest-levenshtein'
import { longestEnding } from './stem.ts'

/** What of a text is compared: worked out once for each. */
export interface Spelling {
  words: readonly string[]
  /** The same words without their endings. */
  stems: readonly string[]
  joined: string
  joinedStems: string
  numbers: string
  /** One bit for each letter that occurs: texts that are near differ in few of them. */
  letters: number
}

export function spellingOf(
  words: readonly string[],
  stem: (word: string) => string,
  numbers: string,
): Spelling {
  const joined = words.join('')
  const stems = words.map(stem)
  let letters = 0
  for (let index = 0; index < joined.length; index++) letters |= 1 << (joined.charCodeAt(index) & 31)
  return { words, stems, joined, joinedStems: stems.join(''), numbers, letters }
}

/** How many edits make no other word of one with this many letters. */
const editsAllowed = (letters: number): number => (letters >= 9 ? mostEdits : letters >= 5 ? 1 : 0)
const mostEdits = 2

/**
 * How many edits two texts are apart; null: too many to be one. Word by word, so that a short word that differs keeps them
 * apart (`plan a`, `plan b`); words written together or apart are the same.
 */
export function editsApart(a: Spelling, b: Spelling): number | null {
  if (a.numbers !== b.numbers) return null
  if (a.joined === b.joined || a.joinedStems === b.joinedStems) return 0
  if (a.words.length !== b.words.length) return null
  const most = (mostEdits + longestEnding) * a.words.length
  // An edit changes at most two letters of the set, and an ending as many as it has.
  if (Math.abs(a.joined.length - b.joined.length) > most || bits(a.letters ^ b.letters) > 2 * most)
    return null
  let edits = 0
  for (const [index, word] of a.words.entries()) {
    const other = b.words[index] ?? ''
    const stem = a.stems[index] ?? ''
    const otherStem = b.stems[index] ?? ''
    if (word === other || stem === otherStem) continue
    const apart = wordEdits(stem, otherStem) ?? wordEdits(word, other)
    if (apart === null) return null
    edits += apart
  }
  return edits
}

function wordEdits(word: string, other: string): number | null {
  const allowed = editsAllowed(Math.min(word.length, other.length))
  // `un-`, `in-` and `не-` turn a word round: they are told by the first letter.
  if (allowed === 0 || word[0] !== other[0] || Math.abs(word.length - other.length) > allowed) return null
  if (hasFigure.test(word) || hasFigure.test(other)) return null
  const apart = distance(word, other)
  return apart > allowed ? null : apart
}

const hasFigure = /\p{N}/u

function bits(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}
