import type { Server } from 'socket.io'
import {
  audienceView,
  consoleView,
  moderatorView,
  type SessionFacts,
  screenView,
} from '../../shared/core/session/view-for.ts'
import type {
  AudienceEvents,
  ConsoleEvents,
  ModeratorEvents,
  ScreenEvents,
} from '../../shared/protocol/events.ts'
import type { Deps } from '../deps.ts'
import type { PublishPort } from '../sessions/live-deps.ts'
import type { StandingsTables } from '../sessions/own-standing.ts'
import type { CachedSession, SessionCache } from '../sessions/session-cache.ts'
import { sessionFacts } from '../sessions/session-facts.ts'
import type { Cluster } from './cluster.ts'
import type { Presence } from './presence.ts'
import { PublishRounds } from './publish-rounds.ts'
import { audienceRoom, consoleRoom, hears, moderatorRoom, screenRoom } from './rooms.ts'

/**
 * Tells people what changed: state at once, results coalesced. Never per answer and never socket by socket; each node
 * reads the store once and serves its own sockets.
 */
export class Publisher implements PublishPort {
  readonly #io: Server
  readonly #cluster: Cluster
  readonly #deps: Deps
  readonly #cache: SessionCache
  readonly #presence: Presence
  readonly #tables: StandingsTables
  readonly #baseUrl: () => string
  /** What changes too often to be told at once. */
  readonly rounds: PublishRounds
  readonly #facts = new Map<string, { version: number; facts: Promise<SessionFacts> }>()

  constructor(
    io: Server,
    cluster: Cluster,
    deps: Deps,
    cache: SessionCache,
    presence: Presence,
    tables: StandingsTables,
    baseUrl: () => string,
  ) {
    this.#io = io
    this.#cluster = cluster
    this.#deps = deps
    this.#cache = cache
    this.#presence = presence
    this.#tables = tables
    this.#baseUrl = baseUrl
    this.rounds = new PublishRounds(io, cluster, deps, cache, presence, (id) => this.#facts.delete(id))
  }

  /** Facts of a session, gathered once a version: a whole audience may be welcomed on one slide. */
  facts(session: CachedSession): Promise<SessionFacts> {
    const { id, version } = session.row
    const kept = this.#facts.get(id)
    if (kept?.version === version) return kept.facts
    const facts = sessionFacts(this.#deps.store, this.#tables, session, this.#baseUrl())
    this.#facts.set(id, { version, facts })
    facts.catch(() => this.#facts.delete(id))
    return facts
  }

  async sessionChanged(sessionId: string): Promise<void> {
    this.#cluster.tell('session:changed', sessionId)
    await this.heardChanged(sessionId)
  }

  /** Tells this node's sockets what the session is now. Every node reads and tells for itself, so Redis may be away. */
  async heardChanged(sessionId: string): Promise<void> {
    // A draw changes without a new version.
    this.#facts.delete(sessionId)
    const session = await this.#cache.refresh(sessionId)
    if (!session) return
    const facts = await this.facts(session)
    const now = this.#deps.clock.now()
    const audience: AudienceEvents['session:changed'] = audienceView(facts, now)
    const screen: ScreenEvents['session:changed'] = screenView(facts, now)
    const console: ConsoleEvents['session:changed'] = consoleView(facts, now)
    this.#io.local.to(audienceRoom(sessionId)).emit('session:changed', audience)
    this.#io.local.to(screenRoom(sessionId)).emit('session:changed', screen)
    this.#io.local.to(consoleRoom(sessionId)).emit('session:changed', console)
    const moderator: ModeratorEvents['session:changed'] = moderatorView(facts, now)
    this.#io.local.to(moderatorRoom(sessionId)).emit('session:changed', moderator)
    this.rounds.shownAnew(sessionId)
  }

  standingsChanged(sessionId: string): void {
    this.#tellStandings(sessionId)
    this.#cluster.tell('standings:changed', sessionId)
  }

  /** Standings have changed without a new version: a settlement, a change of team. Phones are not told, they ask. */
  heardStandings(sessionId: string): void {
    this.#tables.forget(sessionId)
    this.#tellStandings(sessionId)
  }

  #tellStandings(sessionId: string): void {
    this.#facts.delete(sessionId)
    const tell = async () => {
      if (!hears(this.#io, screenRoom(sessionId)) && !hears(this.#io, consoleRoom(sessionId))) return
      const session = await this.#cache.byId(sessionId)
      if (!session) return
      const facts = await this.facts(session)
      const now = this.#deps.clock.now()
      const screen: ScreenEvents['session:changed'] = screenView(facts, now)
      const console: ConsoleEvents['session:changed'] = consoleView(facts, now)
      this.#io.local.to(screenRoom(sessionId)).emit('session:changed', screen)
      this.#io.local.to(consoleRoom(sessionId)).emit('session:changed', console)
    }
    tell().catch((error: unknown) =>
      this.#deps.log.warn({ err: error, sessionId }, 'standings could not be told'),
    )
  }

  teamChanged(sessionId: string, participantId: string, team: number | null): void {
    this.heardTeam(sessionId, participantId, team)
    this.#cluster.tell('team:changed', sessionId, participantId, team)
  }

  heardTeam(sessionId: string, participantId: string, team: number | null): void {
    const told: AudienceEvents['team:changed'] = { team }
    for (const socket of this.#presence.socketsOf(sessionId, participantId)) socket.emit('team:changed', told)
  }

  questionRejected(sessionId: string, participantId: string, questionId: string): void {
    this.heardRejected(sessionId, participantId, questionId)
    this.#cluster.tell('question:rejected', sessionId, participantId, questionId)
  }

  heardRejected(sessionId: string, participantId: string, questionId: string): void {
    const told: AudienceEvents['question:rejected'] = { questionId }
    for (const socket of this.#presence.socketsOf(sessionId, participantId)) {
      socket.emit('question:rejected', told)
    }
  }

  slideCounted(sessionId: string): void {
    this.rounds.mark(sessionId, (dirty, notice) => {
      dirty.slides = dirty.phoneResults = notice.slides = true
    })
  }

  funnelMoved(sessionId: string): void {
    this.rounds.mark(sessionId, (dirty, notice) => {
      dirty.funnel = dirty.audience = dirty.people = notice.funnel = true
    })
  }

  questionsChanged(sessionId: string): void {
    this.rounds.mark(sessionId, (dirty, notice) => {
      dirty.questions = dirty.phoneQuestions = notice.questions = true
    })
  }

  /** Somebody came or went. */
  audienceChanged(sessionId: string): void {
    this.rounds.mark(sessionId, (dirty) => {
      dirty.audience = true
    })
  }

  /** A name has changed. */
  renamed(sessionId: string): void {
    this.rounds.mark(sessionId, (dirty, notice) => {
      dirty.people = notice.funnel = true
    })
  }

  participantRemoved(sessionId: string, participantId: string): void {
    this.turnOut(sessionId, participantId)
    this.#cluster.tell('participant:removed', sessionId, participantId)
    this.funnelMoved(sessionId)
  }

  /** Ends the sockets of a removed participant on this node. */
  turnOut(sessionId: string, participantId: string): void {
    for (const socket of this.#presence.socketsOf(sessionId, participantId)) {
      socket.emit('participant:removed', {})
      socket.disconnect(true)
    }
  }
}
