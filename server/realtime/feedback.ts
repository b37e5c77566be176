import type { Server } from 'socket.io'
import {
  type AudiencePace,
  noPaces,
  type PaceCounts,
  type Reaction,
  type ReactionCounts,
  reactions,
} from '../../shared/protocol/feedback.ts'
import type { Clock } from '../system/clock.ts'
import { RateLimit } from '../system/rate-limit.ts'
import type { Cluster } from './cluster.ts'
import { consoleRoom, screenRoom } from './rooms.ts'

/** One person's reactions: a short burst, then two a second; more of them would be noise. */
const reactionPace = { burst: 5, perSecond: 2 } as const

export const feedbackTimes = {
  /** How long somebody's pace counts, milliseconds: what was too fast ten minutes ago is not now. */
  paceMs: 180_000,
  /** How often what has run out is looked for, milliseconds. */
  sweepMs: 10_000,
  /** How long another node's counts are believed without being heard again, milliseconds. */
  remoteMs: 30_000,
} as const

interface Session {
  reactions: ReactionCounts
  /** By participant. */
  paces: Map<string, { pace: AudiencePace; at: number }>
  remote: Map<string, { counts: PaceCounts; at: number }>
  /** Paces have changed, or are to be told again. */
  dirty: boolean
  told: string
  sweptAt: number
}

/** Reactions and the pace: told in rounds, kept in memory for minutes, never stored. */
export class Feedback {
  readonly #io: Server
  readonly #cluster: Cluster
  readonly #clock: Clock
  readonly #node: string
  readonly #limit = new RateLimit(reactionPace)
  readonly #sessions = new Map<string, Session>()

  constructor(io: Server, cluster: Cluster, clock: Clock, node: string) {
    this.#io = io
    this.#cluster = cluster
    this.#clock = clock
    this.#node = node
    cluster.hear('reactions:told', (sessionId, counts) => this.#show(sessionId, counts))
    cluster.hear('paces:told', (sessionId, from, counts) => {
      const session = this.#session(sessionId)
      session.remote.set(from, { counts, at: clock.now() })
      session.dirty = true
    })
  }

  react(sessionId: string, participantId: string, reaction: Reaction): void {
    if (this.#limit.take(participantId, this.#clock.now()) > 0) return
    const { reactions: counts } = this.#session(sessionId)
    counts[reaction] = (counts[reaction] ?? 0) + 1
  }

  setPace(sessionId: string, participantId: string, pace: AudiencePace | null): void {
    const session = this.#session(sessionId)
    if (pace === null) session.paces.delete(participantId)
    else session.paces.set(participantId, { pace, at: this.#clock.now() })
    session.dirty = true
  }

  /** Of everybody on all nodes, as far as this one has heard. */
  pacesOf(sessionId: string): PaceCounts {
    const session = this.#sessions.get(sessionId)
    if (!session) return noPaces
    const here = [...session.remote.values()].map(({ counts }) => counts)
    return [this.#own(session), ...here].reduce(addPaces, noPaces)
  }

  /** One round: what has come since the last goes to screens and consoles, and to the other nodes. */
  flush(): void {
    const now = this.#clock.now()
    for (const [sessionId, session] of this.#sessions) {
      if (now - session.sweptAt >= feedbackTimes.sweepMs) this.#sweep(session, now)
      if (reactions.some((reaction) => session.reactions[reaction] !== undefined)) {
        const counts = session.reactions
        session.reactions = {}
        this.#cluster.tell('reactions:told', sessionId, counts)
        this.#show(sessionId, counts)
      }
      if (!session.dirty) continue
      session.dirty = false
      const all = this.pacesOf(sessionId)
      const told = JSON.stringify(all)
      if (told === session.told) continue
      session.told = told
      this.#cluster.tell('paces:told', sessionId, this.#node, this.#own(session))
      this.#io.local.to(consoleRoom(sessionId)).emit('paces:changed', all)
    }
  }

  forget(sessionId: string): void {
    this.#sessions.delete(sessionId)
  }

  #show(sessionId: string, counts: ReactionCounts): void {
    this.#io.local.to([screenRoom(sessionId), consoleRoom(sessionId)]).emit('reactions:sent', counts)
  }

  #own(session: Session): PaceCounts {
    const counts = { ...noPaces }
    for (const { pace } of session.paces.values()) counts[pace] += 1
    return counts
  }

  #sweep(session: Session, now: number): void {
    session.sweptAt = now
    for (const [id, { at }] of session.paces) {
      if (now - at < feedbackTimes.paceMs) continue
      session.paces.delete(id)
      session.dirty = true
    }
    for (const [node, { at }] of session.remote) {
      if (now - at < feedbackTimes.remoteMs) continue
      session.remote.delete(node)
      session.dirty = true
    }
    // Nodes forget what they do not hear again.
    if (session.paces.size === 0) return
    session.told = ''
    session.dirty = true
  }

  #session(sessionId: string): Session {
    let session = this.#sessions.get(sessionId)
    if (!session) {
      session = {
        reactions: {},
        paces: new Map(),
        dirty: false,
        remote: new Map(),
        told: JSON.stringify(noPaces),
        sweptAt: this.#clock.now(),
      }
      this.#sessions.set(sessionId, session)
    }
    return session
  }
}

const addPaces = (a: PaceCounts, b: PaceCounts): PaceCounts => ({
  slow: a.slow + b.slow,
  fast: a.fast + b.fast,
  lost: a.lost + b.lost,
  great: a.great + b.great,
})
