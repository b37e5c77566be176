import { accept, type Result, refuse } from '../../shared/core/result.ts'
import type { AudiencePace, Reaction } from '../../shared/protocol/feedback.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { LiveDeps } from './live-deps.ts'
import type { CachedSession } from './session-cache.ts'

type Outcome = Promise<Result<Record<string, never>, Refusal>>

/** A reaction of somebody who has joined, while reactions are on. */
export async function react(
  { feedback }: LiveDeps,
  { row }: CachedSession,
  participantId: string,
  reaction: Reaction,
): Outcome {
  if (row.state.stand.status === 'ended') return refuse({ kind: 'session-ended' })
  if (!(row.state.reactions ?? row.deck.settings.feedback.reactions)) return refuse({ kind: 'closed' })
  feedback.react(row.id, participantId, reaction)
  return accept({})
}

/** How the pace is for somebody who has joined. */
export async function setPace(
  { feedback }: LiveDeps,
  { row }: CachedSession,
  participantId: string,
  pace: AudiencePace | null,
): Outcome {
  if (row.state.stand.status === 'ended') return refuse({ kind: 'session-ended' })
  if (!row.deck.settings.feedback.pace) return refuse({ kind: 'closed' })
  feedback.setPace(row.id, participantId, pace)
  return accept({})
}
