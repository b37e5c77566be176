import { normalWord } from '../parts/words.ts'

export const wordCloudLimits = { words: 5, wordText: 40 } as const

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
