import type { Server } from 'socket.io'
import { shown } from '../../shared/core/session/state.ts'
import {
  audienceView,
  consoleView,
  moderatorView,
  resultsOnPhones,
  resultsOnScreen,
  type SessionFacts,
  screenView,
} from '../../shared/core/session/view-for.ts'
import type {
  AudienceEvents,
  ConsoleEvents,
  ModeratorEvents,
  ScreenEvents,
} from '../../shared/protocol/events.ts'
import type { AudienceCount } from '../../shared/protocol/views.ts'
import type { Deps } from '../deps.ts'
import type { PublishPort } from '../sessions/live-deps.ts'
import { lobbyPeople } from '../sessions/lobby-people.ts'
import { visibleCounts } from '../sessions/moderated-words.ts'
import type { StandingsTables } from '../sessions/own-standing.ts'
import { moderatedQuestions, questionLimits, visibleQuestions } from '../sessions/question-lists.ts'
import type { CachedSession, SessionCache } from '../sessions/session-cache.ts'
import { sessionFacts } from '../sessions/session-facts.ts'
import { funnelView, moveView } from '../sessions/views.ts'
import type { Cluster } from './cluster.ts'
import type { Presence } from './presence.ts'
import {
  clean,
  type Dirty,
  type DirtyNotice,
  funnelMs,
  lobbyMs,
  type Pace,
  phoneCostMs,
  phonesMs,
  publishLimits,
  questionCost,
  tickMs,
} from './publish-pace.ts'
import {
  audiencePartRoom,
  audienceParts,
  audienceRoom,
  consoleRoom,
  moderatorRoom,
  screenRoom,
} from './rooms.ts'
import { forModerators, publicEntries, resultsOf, withoutResults } from './told.ts'

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
  readonly #paces = new Map<string, Pace>()
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
  }

  /** Starts the rounds; the function it gives ends them. */
  start(): () => void {
    return this.#deps.clock.every(tickMs, () => {
      void this.flush()
    })
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
    this.#mark(sessionId, (dirty) => {
      dirty.slides = dirty.phoneResults = true
    })
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
      if (!this.#hears(screenRoom(sessionId)) && !this.#hears(consoleRoom(sessionId))) return
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

  /** Sessions that have sockets on this node. */
  localSessions(): string[] {
    return [...this.#paces.keys()]
  }

  slideCounted(sessionId: string): void {
    this.#mark(sessionId, (dirty, notice) => {
      dirty.slides = dirty.phoneResults = notice.slides = true
    })
  }

  funnelMoved(sessionId: string): void {
    this.#mark(sessionId, (dirty, notice) => {
      dirty.funnel = dirty.audience = dirty.people = notice.funnel = true
    })
  }

  questionsChanged(sessionId: string): void {
    this.#mark(sessionId, (dirty, notice) => {
      dirty.questions = dirty.phoneQuestions = notice.questions = true
    })
  }

  /** Somebody came or went. */
  audienceChanged(sessionId: string): void {
    this.#mark(sessionId, (dirty) => {
      dirty.audience = true
    })
  }

  /** A name has changed. */
  renamed(sessionId: string): void {
    this.#mark(sessionId, (dirty, notice) => {
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

  /** Another node changed something: read it here too, without telling on. */
  heardDirty(sessionId: string, notice: DirtyNotice): void {
    const { dirty } = this.#pace(sessionId)
    if (notice.slides) dirty.slides = dirty.phoneResults = true
    if (notice.funnel) dirty.funnel = dirty.audience = dirty.people = true
    if (notice.questions) dirty.questions = dirty.phoneQuestions = true
  }

  /** One round over all sessions with news. Resolves when everything that is due has been sent. */
  async flush(): Promise<void> {
    await Promise.all([...this.#paces].map(([sessionId, pace]) => this.#round(sessionId, pace)))
  }

  /** The state of the audience for somebody who comes in now. */
  async audienceCount(sessionId: string, stages: number): Promise<AudienceCount> {
    const counts = await this.#deps.store.reports.funnelCounts(sessionId)
    return {
      connected: this.#presence.count(sessionId, this.#deps.clock.now()),
      joined: funnelView(counts, stages).participants,
    }
  }

  #pace(sessionId: string): Pace {
    let pace = this.#paces.get(sessionId)
    if (!pace) {
      pace = {
        dirty: clean(),
        busy: false,
        funnelAt: 0,
        peopleAt: 0,
        phonesAt: 0,
        phoneQuestionsAt: 0,
        sentMoves: new Set(),
        notice: { slides: false, funnel: false, questions: false },
      }
      this.#paces.set(sessionId, pace)
    }
    return pace
  }

  #mark(sessionId: string, change: (dirty: Dirty, notice: DirtyNotice) => void): void {
    const pace = this.#pace(sessionId)
    change(pace.dirty, pace.notice)
  }

  #hears(room: string): boolean {
    return this.#io.of('/').adapter.rooms.has(room)
  }

  async #round(sessionId: string, pace: Pace): Promise<void> {
    const { notice } = pace
    if (notice.slides || notice.funnel || notice.questions) {
      pace.notice = { slides: false, funnel: false, questions: false }
      this.#cluster.tell('session:dirty', sessionId, notice)
    }
    if (pace.busy) return
    pace.busy = true
    try {
      await this.#publish(sessionId, pace)
    } catch (error) {
      // The store could not be read: what was due stays due, and the next round tries again.
      this.#deps.log.warn({ err: error, sessionId }, 'results could not be published')
      pace.dirty = {
        slides: true,
        funnel: true,
        audience: true,
        people: true,
        questions: true,
        phoneResults: true,
        phoneQuestions: true,
      }
    } finally {
      pace.busy = false
    }
  }

  async #publish(sessionId: string, pace: Pace): Promise<void> {
    const now = this.#deps.clock.now()
    const watchers = [screenRoom(sessionId), consoleRoom(sessionId), moderatorRoom(sessionId)]
    const watched = watchers.some((room) => this.#hears(room))
    const phones = this.#presence.localCount(sessionId)
    if (!watched && phones === 0 && !this.#hears(audienceRoom(sessionId))) {
      this.#paces.delete(sessionId)
      this.#facts.delete(sessionId)
      return
    }
    const session = await this.#cache.byId(sessionId)
    if (!session) return
    const { dirty } = pace
    const phonesDue = now - pace.phonesAt >= Math.max(phonesMs, phones * phoneCostMs)
    const forPhones = dirty.phoneResults && phonesDue && phones > 0
    if (dirty.slides || forPhones) {
      dirty.slides = false
      if (forPhones) {
        dirty.phoneResults = false
        pace.phonesAt = now
      }
      await this.#publishResults(session, forPhones)
    }
    if (dirty.questions || (dirty.phoneQuestions && phones > 0)) {
      const phoneQuestionsDue =
        now - pace.phoneQuestionsAt >= questionCost * Math.max(phonesMs, phones * phoneCostMs)
      await this.#publishQuestions(session, pace, phoneQuestionsDue && phones > 0, now)
    }
    if (dirty.funnel && now - pace.funnelAt >= funnelMs) {
      dirty.funnel = false
      pace.funnelAt = now
      if (this.#hears(consoleRoom(sessionId))) await this.#publishFunnel(session, pace)
    }
    if (dirty.audience) {
      dirty.audience = false
      if (watched) {
        const count = await this.audienceCount(sessionId, session.row.stages.length)
        this.#io.local.to(watchers).emit('audience:changed', count)
      }
    }
    if (dirty.people && now - pace.peopleAt >= lobbyMs) {
      dirty.people = false
      pace.peopleAt = now
      const rooms = [screenRoom(sessionId), consoleRoom(sessionId)]
      if (session.row.state.stand.status === 'lobby' && rooms.some((room) => this.#hears(room))) {
        const told: ScreenEvents['lobby:changed'] = { people: await lobbyPeople(this.#deps.store, session) }
        this.#io.local.to(rooms).emit('lobby:changed', told)
      }
    }
  }

  async #publishResults(session: CachedSession, forPhones: boolean): Promise<void> {
    const { row } = session
    const current = shown(row.state, row.deck.slides)
    const results = current ? await resultsOf(this.#deps.store, session) : null
    if (!current || !results) return
    const { entries } = results
    const counts = visibleCounts(results.counts)
    const moderated = forModerators(current.slide.kind, results.counts)
    if (moderated) this.#io.local.to(moderatorRoom(row.id)).emit('counts:changed', moderated)
    const onScreen = resultsOnScreen(row.state, current.slide, current.progress)
    this.#io.local.to(consoleRoom(row.id)).emit('counts:changed', results.counts)
    this.#io.local.to(screenRoom(row.id)).emit('counts:changed', onScreen ? counts : withoutResults(counts))
    const listed = entries && publicEntries(entries)
    const moderators = [consoleRoom(row.id), moderatorRoom(row.id)]
    if (entries) this.#io.local.to(moderators).emit('entries:changed', entries)
    if (listed && onScreen) this.#io.local.to(screenRoom(row.id)).emit('entries:changed', listed)
    if (forPhones && resultsOnPhones(row.state, current.slide, current.progress)) {
      await this.#toPhones(row.id, 'counts:changed', counts)
      if (listed) await this.#toPhones(row.id, 'entries:changed', listed)
    }
  }

  async #publishQuestions(
    session: CachedSession,
    pace: Pace,
    forPhones: boolean,
    now: number,
  ): Promise<void> {
    const { id } = session.row
    if (!pace.dirty.questions && !forPhones) return
    const { store } = this.#deps
    if (pace.dirty.questions) {
      pace.dirty.questions = false
      const moderators = [consoleRoom(id), moderatorRoom(id)]
      const all = { questions: await moderatedQuestions(store, session) }
      this.#io.local.to(moderators).emit('questions:changed', all)
      const visible = { questions: await visibleQuestions(store, session, questionLimits.screens) }
      this.#io.local.to(screenRoom(id)).emit('questions:changed', visible)
    }
    if (forPhones) {
      pace.dirty.phoneQuestions = false
      pace.phoneQuestionsAt = now
      const questions = await visibleQuestions(store, session, questionLimits.phones)
      await this.#toPhones(id, 'questions:changed', { questions })
    }
  }

  async #publishFunnel(session: CachedSession, pace: Pace): Promise<void> {
    const { row } = session
    const [counts, moves] = await Promise.all([
      this.#deps.store.reports.funnelCounts(row.id),
      this.#deps.store.reports.moves(row.id, publishLimits.moves),
    ])
    const fresh = moves.filter((move) => !pace.sentMoves.has(move.id))
    pace.sentMoves = new Set(moves.map((move) => move.id))
    const told: ConsoleEvents['funnel:changed'] = {
      funnel: funnelView(counts, row.stages.length),
      moves: fresh.map((move) => moveView(move, row.deck)),
    }
    this.#io.local.to(consoleRoom(row.id)).emit('funnel:changed', told)
  }

  async #toPhones<Name extends keyof AudienceEvents>(
    sessionId: string,
    name: Name,
    payload: AudienceEvents[Name],
  ): Promise<void> {
    for (let part = 0; part < audienceParts; part++) {
      const room = audiencePartRoom(sessionId, part)
      if (!this.#hears(room)) continue
      this.#io.local.to(room).emit(name, payload)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
