import { shown } from '../../shared/core/session/state.ts'
import type { SessionFacts } from '../../shared/core/session/view-for.ts'
import type { DrawView } from '../../shared/protocol/views.ts'
import type { Store } from '../store/store.ts'
import type { CachedSession } from './session-cache.ts'
import { drawView, standingsView } from './views.ts'

/** Gathers what the views of a session are made from. `baseUrl` is the address that phones reach this server under. */
export async function sessionFacts(
  store: Store,
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
    version: row.version,
    draw: slide?.kind === 'winner-draw' ? await drawOf(store, row.id, slide.id) : null,
    standings:
      slide?.kind === 'leaderboard'
        ? standingsView(await store.participants.scores(row.id), slide.config.places)
        : null,
  }
}

async function drawOf(store: Store, sessionId: string, slideId: string): Promise<DrawView | null> {
  const row = await store.draws.bySlide(sessionId, slideId)
  return row ? drawView(row, await store.draws.records(row.id)) : null
}
