import type { Results } from '../../protocol/views.ts'
import { wordKey, wordsOf } from '../parts/words.ts'

/** How a word's share of those who answered has changed, both in whole per cent. */
export interface ShareChange {
  word: string
  from: number
  to: number
}

/** The words whose shares rose and fell most against the last time; null where none did by a whole per cent, as both are shown. */
export function shareChanges(
  now: Results,
  before: Results,
): { riser: ShareChange | null; faller: ShareChange | null } {
  if (now.responses === 0 || before.responses === 0) return { riser: null, faller: null }
  const percent = ({ counts, responses }: Results, word: string) =>
    // Who sends two variants of a word counts twice in it.
    Math.min(100, Math.round(((counts[wordKey(word)] ?? 0) * 100) / responses))
  const words = new Set([...wordsOf(now.counts), ...wordsOf(before.counts)].map(({ word }) => word))
  const changes = [...words].map((word) => ({
    word,
    from: percent(before, word),
    to: percent(now, word),
  }))
  // The sort is stable: of words that rose alike the one sent more often wins, of those that fell alike the one sent less.
  changes.sort((a, b) => b.to - b.from - (a.to - a.from))
  const [first = null] = changes
  const last = changes.findLast(({ from, to }) => to < from) ?? null
  return { riser: first && first.to > first.from ? first : null, faller: last }
}
