import { shown } from '../../shared/core/session/state.ts'
import type { SessionFacts } from '../../shared/core/session/view-for.ts'
import type { DrawView, StandingsView } from '../../shared/protocol/views.ts'
import type { Slide } from '../../shared/slides/deck.ts'
import type { SessionRow, Store } from '../store/store.ts'
import { type StandingsTables, standingsView } from './own-standing.ts'
import type { CachedSession } from './session-cache.ts'
import { spotlightOf } from './spotlight.ts'
import { drawView } from './views.ts'

/** Gathers what the views of a session are made from. `baseUrl` is the address that phones reach this server under. */
export async function sessionFacts(
  store: Store,
  tables: StandingsTables,
  { row }: CachedSession,
  baseUrl: string,
): Promise<SessionFacts> {
  const slide = shown(row.state, row.deck.slides)?.slide
  return {
    code: row.code,
    joinUrl: `${baseUrl}/j/${row.code}`,
    title: row.title,
    language: row.deck.language,
    slides: row.deck.slides,
    state: row.state,
    settings: row.deck.settings,
    version: row.version,
    rehearsal: row.rehearsal,
    draw: slide?.kind === 'winner-draw' ? await drawOf(store, row.id, slide.id) : null,
    standings: slide ? await standingsOn(slide, tables, row) : null,
    spotlight: await spotlightOf(store, row),
    left: row.deck.settings.quiz.survivor ? await store.participants.countLeft(row.id) : null,
  }
}

/** The standings for a slide that shows them, as far down as it does. */
async function standingsOn(
  slide: Slide,
  tables: StandingsTables,
  row: SessionRow,
): Promise<StandingsView | null> {
  switch (slide.kind) {
    case 'leaderboard':
      return standingsView(await tables.table(row), slide.config.places)
    case 'podium':
      return standingsView(await tables.table(row), 3)
    case 'team-standings':
      return standingsView(await tables.table(row), 0)
    default:
      return null
  }
}

async function drawOf(store: Store, sessionId: string, slideId: string): Promise<DrawView | null> {
  const row = await store.draws.bySlide(sessionId, slideId)
  return row ? drawView(row, await store.draws.records(row.id)) : null
}
