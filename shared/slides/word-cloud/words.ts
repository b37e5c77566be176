export const wordCloudLimits = { words: 5, wordText: 40 } as const

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

/** The key under which a word is counted. */
export const wordKey = (word: string): string => keyPrefix + normalWord(word)

const keyPrefix = 'w:'

/** The word that a key of the counts carries. */
export const wordOfKey = (key: string): string | null =>
  key.startsWith(keyPrefix) ? key.slice(keyPrefix.length) : null

/** The words of counts with how often each was sent, most frequent first. */
export function wordsOf(counts: Readonly<Record<string, number>>): { word: string; count: number }[] {
  return Object.entries(counts)
    .flatMap(([key, count]) =>
      key.startsWith(keyPrefix) && count > 0 ? [{ word: key.slice(2), count }] : [],
    )
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
}

/** The words of a draft, one per field, as typed; null when it holds none. */
export function draftWords(draft: unknown): string[] | null {
  if (typeof draft !== 'object' || draft === null || !('words' in draft)) return null
  const { words } = draft
  if (!Array.isArray(words)) return null
  return words.filter((word) => typeof word === 'string').slice(0, wordCloudLimits.words)
}

/** The words that can be sent: without empty fields and without those that count as one already listed. */
export function distinctWords(typed: readonly string[]): string[] {
  const seen = new Set<string>()
  return typed.flatMap((word) => {
    const normal = normalWord(word)
    if (normal === '' || seen.has(normal)) return []
    seen.add(normal)
    return [word.trim().replace(/\s+/gu, ' ')]
  })
}
