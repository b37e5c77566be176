import { accept, type Result, refuse } from '../../shared/core/result.ts'
import { lobbyState } from '../../shared/core/session/warm-up.ts'
import type { ApiRefusal } from '../../shared/protocol/api.ts'
import type { Deps } from '../deps.ts'
import type { Member } from '../store/store.ts'
import { newCode, newId } from '../system/random.ts'

/** With 480 million codes a few thousand running sessions make even one repetition rare. */
const maxTries = 20

/** Makes a session in its lobby. It keeps the deck and the stages as they are now. */
export async function createSession(
  deps: Deps,
  member: Pick<Member, 'id' | 'workspaceId'>,
  deckId: string,
  rehearsal: boolean,
): Promise<Result<{ id: string; code: string }, ApiRefusal>> {
  const { store, clock, random, env } = deps
  const [deckRow, workspace] = await Promise.all([
    store.decks.byId(member.workspaceId, deckId),
    store.workspaces.first(),
  ])
  if (!deckRow || workspace?.id !== member.workspaceId) return refuse({ kind: 'not-found' })
  if (deckRow.deck.slides.length === 0) return refuse({ kind: 'empty-deck' })
  const id = newId(random)
  for (let tries = 0; tries < maxTries; tries++) {
    const code = newCode(random)
    const created = await store.sessions.create({
      id,
      workspaceId: member.workspaceId,
      deckId,
      code,
      title: deckRow.deck.title,
      deck: deckRow.deck,
      stages: workspace.stages,
      state: lobbyState(deckRow.deck, clock.now()),
      version: 1,
      capacity: env.SESSION_CAPACITY,
      rehearsal,
      createdAt: clock.now(),
      createdBy: member.id,
    })
    if (created) return accept({ id, code })
  }
  return refuse({ kind: 'busy', retryAfterMs: 1000 })
}
