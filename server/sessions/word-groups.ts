import { addCounts, type Counts } from '../../shared/core/counts.ts'
import { groupTexts } from '../../shared/core/grouping/group-texts.ts'
import { type TextGroup, withoutTexts } from '../../shared/core/grouping/grouped-counts.ts'
import type { Merges } from '../../shared/core/grouping/merges.ts'
import { mostSent } from '../../shared/core/grouping/most-sent.ts'
import type { ModeratedCounts } from '../../shared/protocol/views.ts'
import { textsOf } from '../../shared/slides/counted-texts.ts'
import type { Slide, SlideOf } from '../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'

interface Made {
  from: Counts
  merges: Merges
  byHandOnly: boolean
  groups: TextGroup[]
}

/** The groups last made of a slide's run: a whole room may be welcomed on one result. */
const mostMade = 200
const made = new Map<string, Made>()

const noMerges: Merges = {}

/**
 * Adds which variants of a text count as one. Texts of the last time and of now are grouped together, so that both have
 * the same groups; hidden ones are in none.
 */
export function withGroups(
  slide: Slide,
  sessionId: string,
  counts: Omit<ModeratedCounts, 'groups' | 'byHand'>,
  merges: Merges = noMerges,
): ModeratedCounts {
  const textOf = textsOf(slide)
  if (textOf === null) return { ...counts, groups: [], byHand: [] }
  const hidden = new Set(counts.words.filter((word) => word.hidden).map(({ key }) => key))
  const both = counts.before ? addCounts(counts.counts, counts.before.counts) : counts.counts
  const from = withoutTexts(both, hidden)
  const name = `${sessionId}:${slide.id}:${counts.run}`
  const byHandOnly = !mergesVariants(slide)
  const last = made.get(name)
  if (last && last.byHandOnly === byHandOnly && isEqual(last.merges, merges) && isEqual(last.from, from)) {
    return { ...counts, groups: last.groups, byHand: Object.keys(merges) }
  }
  const texts = Object.entries(from).flatMap(([key, count]) => {
    const text = textOf(key)
    return text === null ? [] : [{ key, text, count }]
  })
  const groups = groupTexts(mostSent(texts, merges), merges, byHandOnly).filter(
    ({ members }) => members.length > 1,
  )
  made.delete(name)
  made.set(name, { from, merges, byHandOnly, groups })
  const oldest = made.keys().next().value
  if (made.size > mostMade && oldest !== undefined) made.delete(oldest)
  return { ...counts, groups, byHand: Object.keys(merges) }
}

function mergesVariants<Name extends KindName>({ kind, config }: SlideOf<Name>): boolean {
  return slideKinds[kind].mergesVariants?.(config) ?? true
}

function isEqual(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  if (a === b) return true
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
