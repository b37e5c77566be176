import { responsesKey } from '../../shared/core/session/acts.ts'
import {
  apiLimits,
  type ReportSlide,
  type SessionReport,
  type SessionSummaryView,
} from '../../shared/protocol/api.ts'
import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import { drawView, entryViews, funnelView, moveView, questionView, standingsView } from '../sessions/views.ts'
import type { SessionRow, Store } from '../store/store.ts'

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
  const [summaries, funnel, moves, slides, questions, scores, draws] = await Promise.all([
    sessionSummaries(store, session.workspaceId),
    store.reports.funnelCounts(id),
    store.reports.moves(id, apiLimits.reportMoves),
    reportSlides(store, session),
    store.questions.list(id, true, maxListed),
    store.participants.scores(id),
    sessionDraws(store, id),
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
    standings: standingsView(scores),
    draws,
  }
}

async function reportSlides(store: Store, { id, deck, state }: SessionRow): Promise<ReportSlide[]> {
  const shown = deck.slides.flatMap((slide) => {
    const progress = state.slides[slide.id]
    return progress ? [{ slide, run: progress.run }] : []
  })
  return Promise.all(
    shown.map(async ({ slide, run }) => {
      const listsEntries = slideKinds[slide.kind].entry !== undefined
      const [stored, entries] = await Promise.all([
        store.reports.slideCounts(id, slide.id, run),
        listsEntries ? store.reports.entries(id, slide.id, run, true, maxListed) : [],
      ])
      const { [responsesKey]: responses = 0, ...counts } = stored
      return { slideId: slide.id, run, counts, responses, entries: entryViews(entries) }
    }),
  )
}

async function sessionDraws(store: Store, sessionId: string) {
  const rows = await store.draws.bySession(sessionId)
  return Promise.all(rows.map(async (row) => drawView(row, await store.draws.records(row.id))))
}
