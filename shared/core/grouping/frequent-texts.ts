import { type Counts, leftOutKey } from '../counts.ts'
import { partedKey } from './grouped-counts.ts'

/** A room sees so many different texts of a result: more than a screen or a phone can show, and few enough to send often. */
export const mostTexts = 300

interface Results {
  counts: Counts
  responses: number
}

/**
 * Results with the most frequent texts only, ties by key, and under `leftOutKey` how many different ones are missing.
 * Of the results that they are compared with, the same texts and the most frequent of those stay. All that is no text stays.
 */
export function frequentTexts<View extends Results & { before: Results | null }>(
  view: View,
  isText: (countKey: string) => boolean,
  most = mostTexts,
): View {
  const now = mostFrequent(view.counts, isText, most)
  if (!view.before) return { ...view, counts: without(view.counts, isText, now) }
  const kept = new Set([...now, ...mostFrequent(view.before.counts, isText, most)])
  return {
    ...view,
    counts: without(view.counts, isText, kept),
    before: { ...view.before, counts: without(view.before.counts, isText, kept) },
  }
}

function mostFrequent(counts: Counts, isText: (key: string) => boolean, most: number): Set<string> {
  const texts = Object.entries(counts).filter(([key]) => isText(key))
  if (texts.length > most) texts.sort(([aKey, a], [bKey, b]) => b - a || (aKey < bKey ? -1 : 1))
  return new Set(texts.slice(0, most).map(([key]) => key))
}

function without(counts: Counts, isText: (key: string) => boolean, kept: ReadonlySet<string>): Counts {
  const entries = Object.entries(counts)
  // What else is counted of a text goes with it.
  const isLeft = (textKey: string) => kept.has(textKey) || !isText(textKey)
  const left = entries.filter(([key]) => isLeft(partedKey(key).textKey))
  const missing = entries.filter(([key]) => !isLeft(key)).length
  return missing === 0 ? counts : { ...Object.fromEntries(left), [leftOutKey]: missing }
}
