import type { Act } from '../../shared/core/session/acts.ts'
import type { Deps } from '../deps.ts'
import type { Taken } from './intake.ts'
import type { StandingsTables } from './own-standing.ts'
import type { SessionCache } from './session-cache.ts'

/** What commands tell the transport; it decides when and to whom that goes. */
export interface PublishPort {
  /** The session's state or its draw has changed; its results are read anew too. */
  sessionChanged(sessionId: string): Promise<void>
  /** Results of the shown slide have changed. */
  slideCounted(sessionId: string): void
  funnelMoved(sessionId: string): void
  questionsChanged(sessionId: string): void
  /** Turns the participant's sockets out, on every node. */
  participantRemoved(sessionId: string, participantId: string): void
}

export interface PresencePort {
  /** Ids of the participants who are connected now, on every node. */
  connected(sessionId: string): Promise<ReadonlySet<string>>
}

export interface LiveDeps extends Deps {
  cache: SessionCache
  intake: { submit(act: Act): Promise<Taken> }
  publish: PublishPort
  presence: PresencePort
  standings: StandingsTables
}
