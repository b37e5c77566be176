import type { SessionRow, Store } from '../store/store.ts'

/** A session of this workspace; null for another's, just as if there were none. */
export async function ownSession(store: Store, workspaceId: string, id: string): Promise<SessionRow | null> {
  const row = await store.sessions.byId(id)
  return row?.workspaceId === workspaceId ? row : null
}
