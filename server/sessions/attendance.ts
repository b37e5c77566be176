import type { SessionHealth } from '../../shared/protocol/views.ts'

type Samples = SessionHealth['attendance']

/** As many as a small chart can draw. */
const mostSamples = 240
/** How often a session's audience is counted, ms; twice as long each time when its samples would become too many. */
export const sampleMs = 5000
/** Sessions that are remembered; the ones that were counted longest ago go first. */
const mostSessions = 500

/** How many people were connected over time: kept in memory, and begun anew when the server starts. */
export class Attendance {
  readonly #sessions = new Map<string, { everyMs: number; samples: Samples }>()

  sample(sessionId: string, at: number, connected: number): void {
    const session = this.#sessions.get(sessionId) ?? { everyMs: sampleMs, samples: [] }
    const last = session.samples.at(-1)
    if (last && at - last.at < session.everyMs) return
    session.samples.push({ at, connected })
    if (session.samples.length > mostSamples) {
      session.samples = session.samples.filter((_, index) => index % 2 === 0)
      session.everyMs *= 2
    }
    this.#sessions.delete(sessionId)
    this.#sessions.set(sessionId, session)
    if (this.#sessions.size <= mostSessions) return
    const oldest = this.#sessions.keys().next().value
    if (oldest !== undefined) this.#sessions.delete(oldest)
  }

  /** With the count of now as the last one. */
  until(sessionId: string, at: number, connected: number): Samples {
    return [...(this.#sessions.get(sessionId)?.samples ?? []), { at, connected }].slice(-mostSamples)
  }

  forget(sessionId: string): void {
    this.#sessions.delete(sessionId)
  }
}
