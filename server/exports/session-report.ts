import { groupedCounts } from '../../shared/core/grouping/grouped-counts.ts'
import { spinRows } from '../../shared/core/session/view-for.ts'
import {
  apiLimits,
  type ReportSlide,
  type SessionReport,
  type SessionSummaryView,
} from '../../shared/protocol/api.ts'
import { textsOf } from '../../shared/slides/counted-texts.ts'
import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import { moderatedCounts } from '../sessions/moderated-words.ts'
import { readTable, standingsView } from '../sessions/own-standing.ts'
import { slideResults } from '../sessions/slide-results.ts'
import { drawView, entryViews, funnelView, moveView, questionView } from '../sessions/views.ts'
import { withGroups } from '../sessions/word-groups.ts'
import type { SessionRow, Store } from '../store/store.ts'
import { sessionSignals } from './signals.ts'

/** Questions and free-text answers that a report lists at most, of each slide. */
const maxListed = 1000

/** The workspace's sessions with the titles that their decks have now. */
export async function sessionSummaries(store: Store, workspaceId: string): Promise<SessionSummaryView[]> {
  const [sessions, decks] = await Promise.all([
    store.sessions.list(workspaceId),
    store.decks.list(workspaceId),
  ])
  const titles = new Map(decks.map(({ id, title }) => [id, title]))
  return sessions.map((session) => ({ ...session, deckTitle: titles.get(session.deckId ?? '') ?? null }))
}

/** Everything about a session but its participants; null when it was deleted meanwhile. Works while it runs, too. */
export async function sessionReport(store: Store, session: SessionRow): Promise<SessionReport | null> {
  const { id, deck, stages } = session
  const [summaries, funnel, moves, slides, questions, table, draws, signals] = await Promise.all([
    sessionSummaries(store, session.workspaceId),
    store.reports.funnelCounts(id),
    store.reports.moves(id, apiLimits.reportMoves),
    reportSlides(store, session),
    store.questions.list(id, true, maxListed),
    readTable(store.participants, session),
    sessionDraws(store, id),
    sessionSignals(store, session),
  ])
  const summary = summaries.find((candidate) => candidate.id === id)
  if (!summary) return null
  const view = funnelView(funnel, stages.length)
  return {
    summary,
    deck,
    stages,
    funnel: view,
    moves: moves.map((move) => moveView(move, deck)),
    audience: { joined: view.participants },
    slides,
    questions: questions.map(questionView),
    standings: standingsView(table, Number.POSITIVE_INFINITY),
    draws,
    signals,
  }
}

async function reportSlides(store: Store, { id, deck, state }: SessionRow): Promise<ReportSlide[]> {
  const shown = deck.slides.flatMap((slide) => {
    const progress = state.slides[slide.id]
    return progress ? [{ slide, progress }] : []
  })
  return Promise.all(
    shown.map(async ({ slide, progress }) => {
      const { run, comparesWith, merges } = progress
      const { entry } = slideKinds[slide.kind]
      const [results, before, entries, decided] = await Promise.all([
        slideResults(store, id, slide.id, run),
        comparesWith === undefined ? null : slideResults(store, id, slide.id, comparesWith),
        entry ? store.reports.entries(id, slide.id, run, true, maxListed) : [],
        textsOf(slide) ? store.words.decided(id, slide.id, run) : [],
      ])
      const whole = { slideId: slide.id, run, ...results, before }
      const { holdMarked } = deck.settings.questions
      // The report lists what was hidden, too, but groups what the room saw.
      const { groups } = withGroups(slide, id, moderatedCounts(slide, whole, decided, holdMarked), merges)
      return {
        ...whole,
        counts: groupedCounts(whole.counts, groups),
        before: before && { ...before, counts: groupedCounts(before.counts, groups) },
        entries: entryViews(entries),
        spins: slide.kind === 'spinner' ? spinRows(slide.config, progress.spins) : [],
      }
    }),
  )
}

async function sessionDraws(store: Store, sessionId: string) {
  const rows = await store.draws.bySession(sessionId)
  return Promise.all(rows.map(async (row) => drawView(row, await store.draws.records(row.id))))
}
