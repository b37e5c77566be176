import type { Act } from '../../shared/core/session/acts.ts'
import type { AudiencePace, PaceCounts, Reaction } from '../../shared/protocol/feedback.ts'
import type { SessionHealth } from '../../shared/protocol/views.ts'
import type { Deps } from '../deps.ts'
import type { Taken } from './intake.ts'
import type { NetworkDelays } from './network-delays.ts'
import type { StandingsTables } from './own-standing.ts'
import type { SessionCache } from './session-cache.ts'
import type { Settlements } from './settlement.ts'

/** What commands tell the transport; it decides when and to whom that goes. */
export interface PublishPort {
  /** The session's state or its draw has changed; its results are read anew too. */
  sessionChanged(sessionId: string): Promise<void>
  /** Results of the shown slide have changed. */
  slideCounted(sessionId: string): void
  funnelMoved(sessionId: string): void
  /** Somebody goes by another name. */
  renamed(sessionId: string): void
  questionsChanged(sessionId: string): void
  /** Tells the author's phones, and nobody else, that a question which waited will not be shown. */
  questionRejected(sessionId: string, participantId: string, questionId: string): void
  /** Screens and consoles are told anew; phones ask for their own standing. */
  standingsChanged(sessionId: string): void
  /** Tells the participant's phones which team they are in now. */
  teamChanged(sessionId: string, participantId: string, team: number | null): void
  /** Turns the participant's sockets out, on every node. */
  participantRemoved(sessionId: string, participantId: string): void
}

export interface PresencePort {
  /** Ids of the participants who are connected now, on every node. */
  connected(sessionId: string): Promise<ReadonlySet<string>>
}

/** What phones send without answering anything; kept in memory only. */
export interface FeedbackPort {
  react(sessionId: string, participantId: string, reaction: Reaction): void
  setPace(sessionId: string, participantId: string, pace: AudiencePace | null): void
  pacesOf(sessionId: string): PaceCounts
}

export interface LiveDeps extends Deps {
  cache: SessionCache
  intake: { submit(act: Act): Promise<Taken> }
  publish: PublishPort
  presence: PresencePort
  standings: StandingsTables
  delays: NetworkDelays
  settlements: Settlements
  feedback: FeedbackPort
  health(sessionId: string): Promise<SessionHealth>
}
