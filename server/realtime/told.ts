import type { Counts } from '../../shared/core/counts.ts'
import { frequentTexts } from '../../shared/core/grouping/frequent-texts.ts'
import { partedKey } from '../../shared/core/grouping/grouped-counts.ts'
import { withRestOfTexts } from '../../shared/core/grouping/rest-of-texts.ts'
import { type SlideProgress, shown } from '../../shared/core/session/state.ts'
import { asksOnPhones, asksOnScreen } from '../../shared/core/session/steps.ts'
import { resultsOnPhones, resultsOnScreen } from '../../shared/core/session/view-for.ts'
import type { CountsView, EntriesView, ModeratedCounts, ModeratedEntry } from '../../shared/protocol/views.ts'
import { textsOf } from '../../shared/slides/counted-texts.ts'
import type { Slide } from '../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'
import { moderatedCounts, visibleCounts } from '../sessions/moderated-words.ts'
import type { CachedSession } from '../sessions/session-cache.ts'
import { slideResults } from '../sessions/slide-results.ts'
import { entryViews } from '../sessions/views.ts'
import { withGroups } from '../sessions/word-groups.ts'
import type { SessionRow, Store } from '../store/store.ts'
import { publishLimits } from './publish-pace.ts'

export interface ShownResults {
  counts: ModeratedCounts
  entries: EntriesView<ModeratedEntry> | null
}

/** Results of the shown slide, whole; `null` when it takes none. */
export async function resultsOf(store: Store, { row }: CachedSession): Promise<ShownResults | null> {
  const current = shown(row.state, row.deck.slides)
  if (!current || slideKinds[current.slide.kind].opening === 'never') return null
  const { slide } = current
  const { id: slideId } = slide
  const { run, comparesWith, merges } = current.progress
  const { entry } = slideKinds[slide.kind]
  const [now, before, listed, decided] = await Promise.all([
    slideResults(store, row.id, slideId, run),
    comparesWith === undefined ? null : slideResults(store, row.id, slideId, comparesWith),
    entry ? store.reports.entries(row.id, slideId, run, true, publishLimits.entries) : null,
    textsOf(slide) ? store.words.decided(row.id, slideId, run) : [],
  ])
  const { holdMarked } = row.deck.settings.questions
  return {
    counts: withGroups(
      slide,
      row.id,
      moderatedCounts(slide, { slideId, run, ...now, before }, decided, holdMarked),
      merges,
    ),
    entries: listed ? { slideId, run, entries: entryViews(listed) } : null,
  }
}

/** Results as the room may see them: without what is hidden, variants as one, and of very many texts the most frequent. */
export function forRoom(kind: KindName, counts: ModeratedCounts): CountsView {
  const { textOf, takesTexts, askedOf } = slideKinds[kind]
  const visible = visibleCounts(counts)
  if (!textOf) return visible
  const isText = (key: string) => textOf(key) !== null
  const told = frequentTexts(visible, isText)
  // A vote may carry a text that nobody has sent, or that is hidden.
  if (askedOf) return { ...told, counts: withoutStrayVotes(told.counts) }
  // Beside options, texts are added up in a row of their own.
  if (!takesTexts || told.counts === visible.counts) return told
  const { before } = visible
  return {
    ...told,
    counts: withRestOfTexts(told.counts, visible.counts, isText),
    before: told.before &&
      before && { ...told.before, counts: withRestOfTexts(told.before.counts, before.counts, isText) },
  }
}

function withoutStrayVotes(counts: Counts): Counts {
  const hasText = (key: string) => (counts[partedKey(key).textKey] ?? 0) > 0
  return Object.fromEntries(Object.entries(counts).filter(([key]) => hasText(key)))
}

/** What the screens get: results, what people are asked about, or while the room waits how many have answered. */
export function countsOnScreen(
  { state }: Pick<SessionRow, 'state'>,
  { slide, progress }: { slide: Slide; progress: SlideProgress },
  results: ModeratedCounts,
): CountsView {
  const counts = forRoom(slide.kind, results)
  if (resultsOnScreen(state, slide, progress)) return counts
  return asksOnScreen(state, slide, progress) ? onlyAsked(slide.kind, counts) : withoutResults(counts)
}

/** What phones get, in the measure that suits them; null: nothing of this slide. */
export function countsOnPhones(
  { state }: Pick<SessionRow, 'state'>,
  { slide, progress }: { slide: Slide; progress: SlideProgress },
  results: ModeratedCounts,
): CountsView | null {
  const open = resultsOnPhones(state, slide, progress)
  if (!open && !asksOnPhones(state, slide, progress)) return null
  const visible = forRoom(slide.kind, results)
  const told = open ? visible : onlyAsked(slide.kind, visible)
  const { phoneCounts, askedOf } = slideKinds[slide.kind]
  const counts = phoneCounts?.(told.counts) ?? told.counts
  const variants = askedOf ? results.groups.filter(({ key }) => counts[key] !== undefined) : []
  return { ...told, counts, ...(variants.length > 0 && { variants }) }
}

function onlyAsked(kind: KindName, counts: CountsView): CountsView {
  const asked = slideKinds[kind].askedOf?.(counts.counts) ?? {}
  return { ...withoutResults(counts), counts: asked }
}

/** How many answered, and nothing of what: for a room that waits for the reveal. */
function withoutResults({ slideId, run, responses }: CountsView): CountsView {
  return { slideId, run, counts: {}, responses, before: null }
}

/** What the room may see of free-text answers: those that are not hidden, with a number in place of their author's id. */
export function publicEntries({ slideId, run, entries }: EntriesView<ModeratedEntry>): EntriesView {
  const visible = entries.filter(({ hidden }) => !hidden)
  return {
    slideId,
    run,
    // Counted from the oldest, so that a new answer does not renumber the others.
    entries: visible.map(({ text, nickname, at }, index) => ({
      participantId: String(visible.length - index),
      text,
      nickname,
      at,
      hidden: false,
    })),
  }
}

/** Counts are a moderator's business only where they are made of texts. */
export const forModerators = (slide: Slide, counts: ModeratedCounts): ModeratedCounts | null =>
  textsOf(slide) ? counts : null
