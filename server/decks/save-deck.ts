import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { ApiRefusal } from '../../shared/protocol/api.ts'
import { parseDeck } from '../../shared/slides/deck.ts'
import type { Deps } from '../deps.ts'

/** Problems that a refusal names at most: the editor shows them one by one. */
const maxProblems = 50

/** Saves what was edited, if the edit began from the version that is stored; `deck` is data of unknown origin. */
export async function saveDeck(
  deps: Pick<Deps, 'store' | 'clock'>,
  workspaceId: string,
  id: string,
  { version, deck: raw }: { version: number; deck: unknown },
): Promise<Result<{ version: number }, ApiRefusal>> {
  const { decks } = deps.store
  const stored = await decks.byId(workspaceId, id)
  if (!stored) return refuse({ kind: 'not-found' })
  const deck = parseDeck(raw)
  if (!deck.ok) return refuse({ kind: 'invalid-deck', problems: deck.refusal.slice(0, maxProblems) })
  const saved = await decks.save(workspaceId, id, version, deck.value, deps.clock.now())
  if (saved !== null) return accept({ version: saved })
  const now = await decks.byId(workspaceId, id)
  return refuse(now ? { kind: 'stale', version: now.version } : { kind: 'not-found' })
}
