import { creditedMs, fairTimeLimits } from '../../shared/core/scoring/fair-time.ts'

interface Known {
  roundTripsMs: number[]
  /** Credits by run of a slide, so that the repeat of an answer is not charged again. */
  credits: Map<string, number>
}

/** How long the network to each participant takes, and what they were credited for it. Kept in memory: a restart forgives. */
export class NetworkDelays {
  readonly #sessions = new Map<string, Map<string, Known>>()

  /** A round trip to the participant's phone, in milliseconds by the server's clock. */
  measured(sessionId: string, participantId: string, roundTripMs: number): void {
    const { roundTripsMs } = this.#known(sessionId, participantId)
    roundTripsMs.push(roundTripMs)
    if (roundTripsMs.length > fairTimeLimits.samples) roundTripsMs.shift()
  }

  /** Milliseconds to take off the answer time of this run; see `creditedMs`. */
  credit(sessionId: string, participantId: string, runKey: string, elapsedMs: number): number {
    const { roundTripsMs, credits } = this.#known(sessionId, participantId)
    credits.delete(runKey)
    const spentMs = [...credits.values()].reduce((sum, credit) => sum + credit, 0)
    const credit = creditedMs(roundTripsMs, elapsedMs, spentMs)
    if (credit > 0) credits.set(runKey, credit)
    return credit
  }

  forget(sessionId: string): void {
    this.#sessions.delete(sessionId)
  }

  #known(sessionId: string, participantId: string): Known {
    let session = this.#sessions.get(sessionId)
    if (!session) {
      session = new Map()
      this.#sessions.set(sessionId, session)
    }
    let known = session.get(participantId)
    if (!known) {
      known = { roundTripsMs: [], credits: new Map() }
      session.set(participantId, known)
    }
    return known
  }
}
