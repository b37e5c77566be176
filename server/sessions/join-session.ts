import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { JoinPayload } from '../../shared/protocol/requests.ts'
import { newId } from '../system/random.ts'
import type { LiveDeps } from './live-deps.ts'
import type { CachedSession } from './session-cache.ts'

/** Makes a participant of whoever holds the token, or finds the one they are already. */
export async function joinSession(
  deps: LiveDeps,
  { row }: CachedSession,
  tokenHash: string,
  profile: JoinPayload,
): Promise<Result<{ participantId: string; team: number | null }, Refusal>> {
  const { teams } = row.deck.settings
  const chosen = teams?.join === 'choice' ? (profile.team ?? null) : null
  if (chosen !== null && teams?.names[chosen] === undefined) return refuse({ kind: 'invalid' })
  const id = newId(deps.random)
  const taken = await deps.intake.submit({
    type: 'join',
    actId: id,
    participantId: id,
    sessionId: row.id,
    tokenHash,
    at: deps.clock.now(),
    nickname: profile.nickname,
    avatar: profile.avatar,
    language: profile.language,
    channel: profile.channel,
    team: chosen,
    balanceOver: teams?.join === 'balanced' ? teams.names.length : 0,
  })
  if (!taken.ok) return refuse(taken.refusal)
  return accept({ participantId: taken.participantId, team: taken.team ?? null })
}
