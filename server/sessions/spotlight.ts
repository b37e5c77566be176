import { shown } from '../../shared/core/session/state.ts'
import type { SpotlightView } from '../../shared/protocol/views.ts'
import type { SessionRow, Store } from '../store/store.ts'

/** The answer that lies over the shown slide, as long as the room may see it. */
export async function spotlightOf(store: Store, row: SessionRow): Promise<SpotlightView | null> {
  const { spotlight } = row.state
  const current = shown(row.state, row.deck.slides)
  if (!spotlight || current?.slide.id !== spotlight.slideId) return null
  if (current.progress.run !== spotlight.run) return null
  return visibleAnswer(store, row, spotlight.slideId, spotlight.run, spotlight.participantId)
}

/** A free-text answer that is neither hidden nor waiting; else null. */
export async function visibleAnswer(
  store: Store,
  row: SessionRow,
  slideId: string,
  run: number,
  participantId: string,
): Promise<SpotlightView | null> {
  const entry = await store.reports.entryOf(row.id, slideId, run, participantId)
  return entry && !entry.hidden && !entry.pending ? { text: entry.text, nickname: entry.nickname } : null
}
