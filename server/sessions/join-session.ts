import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { JoinPayload } from '../../shared/protocol/requests.ts'
import { newId } from '../system/random.ts'
import type { LiveDeps } from './live-deps.ts'

/** Makes a participant of whoever holds the token, or finds the one they are already. */
export async function joinSession(
  deps: LiveDeps,
  sessionId: string,
  tokenHash: string,
  profile: JoinPayload,
): Promise<Result<{ participantId: string }, Refusal>> {
  const id = newId(deps.random)
  const taken = await deps.intake.submit({
    type: 'join',
    actId: id,
    participantId: id,
    sessionId,
    tokenHash,
    at: deps.clock.now(),
    nickname: profile.nickname,
    avatar: profile.avatar,
    language: profile.language,
    channel: profile.channel,
  })
  return taken.ok ? accept({ participantId: taken.participantId }) : refuse(taken.refusal)
}
