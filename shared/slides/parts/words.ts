import type { Counts } from '../../core/counts.ts'

/**
 * The form under which equal words meet: composed, lower case, single spaces, no punctuation or invisible
 * characters around, and no marks that turn the writing direction, which would turn their neighbours too.
 */
export function normalWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\p{P}\p{S}\p{C}\s]+|[\p{P}\p{S}\p{C}\s]+$/gu, '')
}

const keyPrefix = 'w:'

/** The key under which a word is counted. */
export const wordKey = (word: string): string => keyPrefix + normalWord(word)

/** The word that a key of the counts carries. */
export const wordOfKey = (key: string): string | null =>
  key.startsWith(keyPrefix) ? key.slice(keyPrefix.length) : null

export interface CountedWord {
  word: string
  count: number
}

/** The words of counts with how often each was sent, most frequent first. */
export function wordsOf(counts: Counts): CountedWord[] {
  return Object.entries(counts)
    .flatMap(([key, count]) =>
      key.startsWith(keyPrefix) && count > 0 ? [{ word: key.slice(keyPrefix.length), count }] : [],
    )
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
}
