import { type Counts, leftOutKey, restKey } from '../../core/counts.ts'
import { partedKey } from '../../core/grouping/grouped-counts.ts'
import { type CountedWord, normalWord, wordOfKey, wordsOf } from './words.ts'

/** Stands for "Other" among the ids of options; no option can have it. */
export const otherId = '_other'

/** Characters of what a person writes as "Other". */
export const otherLimit = 60

/** Whether there is anything to read in what was typed. */
export const isWritten = (text: string): boolean => normalWord(text) !== ''

/** What was typed as "Other" in a draft; null when it holds nothing of the kind. */
export function draftOther(draft: unknown): string | null {
  if (typeof draft !== 'object' || draft === null || !('other' in draft)) return null
  return typeof draft.other === 'string' ? draft.other.slice(0, otherLimit) : null
}

/** The part of an answer that is the person's own: only where "Other" is among what they chose. */
export const otherPart = (chosen: readonly string[], typed: string): { other?: string } =>
  chosen.includes(otherId) ? { other: typed.trim().replace(/\s+/gu, ' ') } : {}

/**
 * The counts with what people wrote added up as if "Other", and each text by its key, were options of the slide.
 * @param keyOf the key under which something is counted of an option; `part` is empty for how many wrote the text
 */
export function withOtherRow(counts: Counts, keyOf: (option: string, part: string) => string | null): Counts {
  const sum: Record<string, number> = { ...counts }
  for (const [key, count] of Object.entries(counts)) {
    const { part, textKey } = partedKey(key)
    if (textKey !== restKey && wordOfKey(textKey) === null) continue
    for (const option of [otherId, textKey]) {
      const name = keyOf(option, part)
      if (name !== null) sum[name] = (sum[name] ?? 0) + count
    }
  }
  return sum
}

/** What people wrote as "Other", the most frequent first. */
export interface Written {
  texts: readonly CountedWord[]
  /** Different ones that are not among them. */
  leftOut: number
}

export const writtenIn = (counts: Counts): Written => ({
  texts: wordsOf(counts),
  leftOut: counts[leftOutKey] ?? 0,
})
