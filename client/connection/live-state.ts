import type { Counts } from '../../shared/core/counts.ts'
import type { TextGroup } from '../../shared/core/grouping/grouped-counts.ts'
import type { ReactionCounts } from '../../shared/protocol/feedback.ts'
import type {
  CountsView,
  EntriesView,
  EntryView,
  QuestionView,
  Results,
  SlideView,
} from '../../shared/protocol/views.ts'
import type { ConnectionState } from './link.ts'

/** What every app knows of a session; each adds what its role is told. */
export interface LiveState<View> {
  connection: ConnectionState
  /** null until the first welcome. */
  view: View | null
  /** By `runKey`. */
  counts: Readonly<Record<string, CountsView>>
  /** By `runKey`. */
  entries: Readonly<Record<string, EntriesView>>
  questions: readonly QuestionView[]
  /** Milliseconds to add to this device's clock to get the server's. */
  clockOffsetMs: number
}

export const emptyLiveState = {
  connection: { status: 'connecting', overdue: false },
  view: null,
  counts: {},
  entries: {},
  questions: [],
  clockOffsetMs: 0,
} as const satisfies LiveState<never>

/** Reactions that have just come; each round has a number of its own, also when the counts are the same. */
export interface ReactionRound {
  round: number
  counts: ReactionCounts
}
export const noReactions: ReactionRound = { round: 0, counts: {} }

/** Names one run of a slide. */
export const runKey = (slideId: string, run: number): string => `${slideId}:${run}`

interface Versioned {
  version: number
  sentAt: number
}

/**
 * The changes that a view brings; none if it is older than the one at hand. A view takes time to arrive, so it shows the
 * server's clock a little late: of several, the one that shows the largest offset is the truest.
 * @param fresh first view of a connection: the offset is measured anew, since either clock may have been set
 */
export function withView<View extends Versioned>(
  state: Pick<LiveState<View>, 'view' | 'clockOffsetMs'>,
  view: View,
  now: number,
  fresh: boolean,
): Partial<Pick<LiveState<View>, 'view' | 'clockOffsetMs'>> {
  const measured = view.sentAt - now
  const clockOffsetMs = fresh ? measured : Math.max(state.clockOffsetMs, measured)
  if (state.view && view.version < state.view.version) return { clockOffsetMs }
  return { view, clockOffsetMs }
}

export function withCounts<Counts extends CountsView>(
  state: { counts: Readonly<Record<string, Counts>> },
  counts: Counts | null,
): { counts: Readonly<Record<string, Counts>> } {
  if (!counts) return { counts: state.counts }
  return { counts: { ...state.counts, [runKey(counts.slideId, counts.run)]: counts } }
}

export function withEntries<Entries extends EntriesView>(
  state: { entries: Readonly<Record<string, Entries>> },
  entries: Entries | null,
): { entries: Readonly<Record<string, Entries>> } {
  if (!entries) return { entries: state.entries }
  return { entries: { ...state.entries, [runKey(entries.slideId, entries.run)]: entries } }
}

// One object each: a store's reader takes a new one for a change.
const noEntries: readonly EntryView[] = []
const noCounts: Counts = {}
const noVariants: readonly TextGroup[] = []

/** The results of the slide that is shown, as the slide views want them; `counts` is null where they are hidden. */
export function shownResults(
  state: Pick<
    LiveState<{
      slide: (Pick<SlideView, 'id' | 'showsResults' | 'asking'> & { progress: { run: number } }) | null
    }>,
    'view' | 'counts' | 'entries'
  >,
): {
  counts: Counts | null
  /** What the slide asks about at its step, results or not; null where it is hidden, and where there are no steps. */
  asked: Counts | null
  variants: readonly TextGroup[]
  before: Results | null
  responses: number
  entries: readonly EntryView[]
} {
  const slide = state.view?.slide
  if (!slide) {
    return { counts: null, asked: null, variants: noVariants, before: null, responses: 0, entries: noEntries }
  }
  const key = runKey(slide.id, slide.progress.run)
  const counts = state.counts[key]
  return {
    counts: slide.showsResults ? (counts?.counts ?? noCounts) : null,
    asked: slide.asking && (slide.asking.shown || slide.showsResults) ? (counts?.counts ?? noCounts) : null,
    variants: counts?.variants ?? noVariants,
    before: slide.showsResults ? (counts?.before ?? null) : null,
    responses: counts?.responses ?? 0,
    entries: slide.showsResults ? (state.entries[key]?.entries ?? noEntries) : noEntries,
  }
}

/** A function for each event that a role hears. */
export type EventHandlers<Events> = { [Name in keyof Events]: (payload: Events[Name]) => void }

/** Calls the handler of an event. The one place where an event's payload is taken for what the protocol says it is. */
export function dispatchEvent<Events>(handlers: EventHandlers<Events>, name: string, payload: unknown): void {
  if (!Object.hasOwn(handlers, name)) return
  handlers[name as keyof Events](payload as Events[keyof Events])
}
