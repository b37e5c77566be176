import { type Receipt, signReceipt } from '../../shared/core/giveaway/record.ts'
import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { Deps } from '../deps.ts'
import { signingKey } from './signing-key.ts'

/** A participant's own receipt, with which they can find their leaf, and the place they won; null for who is not in the draw. */
export async function receiptOf(
  deps: Deps,
  sessionId: string,
  participantId: string,
  drawId: string,
): Promise<Result<{ receipt: Receipt | null; place: number | null }, Refusal>> {
  const draw = await deps.store.draws.byId(drawId)
  if (draw?.sessionId !== sessionId) return refuse({ kind: 'unknown-draw' })
  const entry = await deps.store.draws.entryOf(drawId, participantId)
  if (!entry) return accept({ receipt: null, place: null })
  const key = await signingKey(deps.store.settings)
  const { entryId, salt, weight, leaf, sequence, place } = entry
  return accept({ receipt: signReceipt({ drawId, entryId, salt, weight, leaf, sequence }, key.sign), place })
}
