import type { DeckSummary } from '../../shared/protocol/api.ts'
import type { DeckStore } from '../store/store.ts'

/** The workspace's decks, newest change first, each with its first slide for the picture. */
export async function listDecks(decks: DeckStore, workspaceId: string): Promise<DeckSummary[]> {
  const rows = await decks.list(workspaceId)
  return Promise.all(
    rows.map(async ({ id, title, language, slideCount, version, isDemo, createdAt, updatedAt }) => {
      const row = await decks.byId(workspaceId, id)
      const firstSlide = row?.deck.slides[0] ?? null
      return { id, title, language, slideCount, version, isDemo, createdAt, updatedAt, firstSlide }
    }),
  )
}
