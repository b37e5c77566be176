import type { Counts } from '../../shared/core/counts.ts'
import { groupedCounts, withoutTexts } from '../../shared/core/grouping/grouped-counts.ts'
import { isMarked } from '../../shared/core/moderation/mark-text.ts'
import type { CountsView, ModeratedCounts, ModeratedWord } from '../../shared/protocol/views.ts'
import { textsOf } from '../../shared/slides/counted-texts.ts'
import type { Slide } from '../../shared/slides/deck.ts'

/** Marks of words that were looked at: a cloud is published ten times a second, and its words hardly change. */
const maxKnown = 20_000
const known = new Map<string, boolean>()

function markOf(word: string): boolean {
  let mark = known.get(word)
  if (mark === undefined) {
    mark = isMarked(word)
    if (known.size >= maxKnown) known.clear()
    known.set(word, mark)
  }
  return mark
}

/**
 * Which of the texts that the counts are made of are marked, hidden or waiting.
 * @param decided what somebody has hidden or shown by hand, which goes before every mark
 * @param holdMarked marked texts wait until somebody shows them
 */
export function moderatedCounts(
  slide: Slide,
  counts: CountsView,
  decided: readonly { key: string; hidden: boolean }[],
  holdMarked: boolean,
): Omit<ModeratedCounts, 'groups' | 'byHand'> {
  const textOf = textsOf(slide)
  if (textOf === null) return { ...counts, words: [] }
  const hiddenByKey = new Map(decided.map(({ key, hidden }) => [key, hidden]))
  const keys = new Set([...Object.keys(counts.counts), ...Object.keys(counts.before?.counts ?? {})])
  const words = [...keys].flatMap((key): ModeratedWord[] => {
    const text = textOf(key)
    const decision = hiddenByKey.get(key)
    const marked = text !== null && markOf(text)
    if (!marked && decision === undefined) return []
    const pending = decision === undefined && marked && holdMarked
    return [{ key, marked, hidden: decision ?? pending, pending }]
  })
  return { ...counts, words }
}

/** The counts as the room may see them: without the words that are hidden, and variants of a text as one. */
export function visibleCounts({ words, groups, byHand: _, ...view }: ModeratedCounts): CountsView {
  const hidden = new Set(words.filter((word) => word.hidden).map(({ key }) => key))
  if (hidden.size === 0 && groups.length === 0) return view
  const visible = (counts: Counts): Counts => groupedCounts(withoutTexts(counts, hidden), groups)
  return {
    ...view,
    counts: visible(view.counts),
    before: view.before && { ...view.before, counts: visible(view.before.counts) },
  }
}
