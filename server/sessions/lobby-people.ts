import { isMarked } from '../../shared/core/moderation/mark-text.ts'
import type { LobbyPerson } from '../../shared/protocol/views.ts'
import type { Store } from '../store/store.ts'
import { hashToken } from '../system/random.ts'
import type { CachedSession } from './session-cache.ts'

/** As many names as a screen has room for. */
export const lobbyLimit = 40

/** Read besides, so that a few names that seem obscene leave no hole. */
const spare = 20

/** Whose names the screen shows in the lobby: the newest first, never one that the profanity filter marks. */
export async function lobbyPeople(store: Store, { row }: CachedSession): Promise<LobbyPerson[]> {
  if (row.state.stand.status !== 'lobby') return []
  const newest = await store.participants.newest(row.id, lobbyLimit + spare)
  return newest
    .filter(({ nickname }) => !isMarked(nickname))
    .slice(0, lobbyLimit)
    .map(({ id, nickname, avatar }) => ({ key: hashToken(id).slice(0, 12), nickname, avatar }))
}
