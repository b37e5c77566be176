import { mostFrequentFirst, type SentText } from './group-texts.ts'
import type { Merges } from './merges.ts'

/**
 * Comparing every text with every other takes a quarter of a second for 5,000 of them. Variants matter among what many
 * sent: of a longer list so many are compared.
 */
export const mostCompared = 1000

/** The texts that are compared with one another: the most frequent, and those that were put together by hand. */
export function mostSent(texts: readonly SentText[], merges: Merges): readonly SentText[] {
  if (texts.length <= mostCompared) return texts
  const byHand = new Set([...Object.keys(merges), ...Object.values(merges)])
  return [...texts]
    .sort(mostFrequentFirst)
    .filter(({ key }, index) => index < mostCompared || byHand.has(key))
}
