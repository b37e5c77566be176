import type { Server } from 'socket.io'
import { shown } from '../../shared/core/session/state.ts'
import { resultsOnPhones, resultsOnScreen } from '../../shared/core/session/view-for.ts'
import type { AudienceEvents, ConsoleEvents, ScreenEvents } from '../../shared/protocol/events.ts'
import type { AudienceCount } from '../../shared/protocol/views.ts'
import type { Deps } from '../deps.ts'
import { lobbyPeople } from '../sessions/lobby-people.ts'
import { moderatedQuestions, questionLimits, visibleQuestions } from '../sessions/question-lists.ts'
import type { CachedSession, SessionCache } from '../sessions/session-cache.ts'
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
  resultsPauseMs,
  tickMs,
} from './publish-pace.ts'
import {
  audiencePartRoom,
  audienceParts,
  audienceRoom,
  consoleRoom,
  hears,
  moderatorRoom,
  screenRoom,
} from './rooms.ts'
import { countsOnPhones, countsOnScreen, forModerators, publicEntries, resultsOf } from './told.ts'

/**
 * Results, questions, funnel and audience in rounds: what changed is marked, and goes out coalesced, each kind at its own
 * pace. Each node reads the store once a round and serves its own sockets.
 */
export class PublishRounds {
  readonly #io: Server
  readonly #cluster: Cluster
  readonly #deps: Deps
  readonly #cache: SessionCache
  readonly #presence: Presence
  readonly #onIdle: (sessionId: string) => void
  readonly #paces = new Map<string, Pace>()

  /** @param onIdle a session has left the rounds: nobody is connected to it */
  constructor(
    io: Server,
    cluster: Cluster,
    deps: Deps,
    cache: SessionCache,
    presence: Presence,
    onIdle: (sessionId: string) => void,
  ) {
    this.#io = io
    this.#cluster = cluster
    this.#deps = deps
    this.#cache = cache
    this.#presence = presence
    this.#onIdle = onIdle
  }

  /** Starts the rounds; the function it gives ends them. */
  start(): () => void {
    return this.#deps.clock.every(tickMs, () => {
      void this.flush()
    })
  }

  /** Sessions that have sockets on this node. */
  localSessions(): string[] {
    return [...this.#paces.keys()]
  }

  /** Notes what is to be told; `notice` goes to the other nodes. */
  mark(sessionId: string, change: (dirty: Dirty, notice: DirtyNotice) => void): void {
    const pace = this.#pace(sessionId)
    change(pace.dirty, pace.notice)
  }

  /** Something else is shown: its results wait for nothing. */
  shownAnew(sessionId: string): void {
    this.#pace(sessionId).resultsAt = 0
    this.mark(sessionId, (dirty) => {
      dirty.slides = dirty.phoneResults = true
    })
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
        resultsAt: 0,
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
    const watched = watchers.some((room) => hears(this.#io, room))
    const phones = this.#presence.localCount(sessionId)
    if (!watched && phones === 0 && !hears(this.#io, audienceRoom(sessionId))) {
      this.#paces.delete(sessionId)
      this.#onIdle(sessionId)
      return
    }
    const session = await this.#cache.byId(sessionId)
    if (!session) return
    const { dirty } = pace
    const phonesDue = now - pace.phonesAt >= Math.max(phonesMs, phones * phoneCostMs)
    const forPhones = dirty.phoneResults && phonesDue && phones > 0
    if ((dirty.slides || forPhones) && now >= pace.resultsAt) {
      dirty.slides = false
      if (forPhones) {
        dirty.phoneResults = false
        pace.phonesAt = now
      }
      const keys = await this.#publishResults(session, forPhones)
      pace.resultsAt = now + resultsPauseMs(keys)
    }
    if (dirty.questions || (dirty.phoneQuestions && phones > 0)) {
      const phoneQuestionsDue =
        now - pace.phoneQuestionsAt >= questionCost * Math.max(phonesMs, phones * phoneCostMs)
      await this.#publishQuestions(session, pace, phoneQuestionsDue && phones > 0, now)
    }
    if (dirty.funnel && now - pace.funnelAt >= funnelMs) {
      dirty.funnel = false
      pace.funnelAt = now
      if (hears(this.#io, consoleRoom(sessionId))) await this.#publishFunnel(session, pace)
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
      if (session.row.state.stand.status === 'lobby' && rooms.some((room) => hears(this.#io, room))) {
        const told: ScreenEvents['lobby:changed'] = { people: await lobbyPeople(this.#deps.store, session) }
        this.#io.local.to(rooms).emit('lobby:changed', told)
      }
    }
  }

  /** @returns of how many keys the result is made */
  async #publishResults(session: CachedSession, forPhones: boolean): Promise<number> {
    const { row } = session
    const current = shown(row.state, row.deck.slides)
    const results = current ? await resultsOf(this.#deps.store, session) : null
    if (!current || !results) return 0
    const { entries } = results
    const moderated = forModerators(current.slide, results.counts)
    if (moderated) this.#io.local.to(moderatorRoom(row.id)).emit('counts:changed', moderated)
    const onScreen = resultsOnScreen(row.state, current.slide, current.progress)
    this.#io.local.to(consoleRoom(row.id)).emit('counts:changed', results.counts)
    this.#io.local.to(screenRoom(row.id)).emit('counts:changed', countsOnScreen(row, current, results.counts))
    const listed = entries && publicEntries(entries)
    const moderators = [consoleRoom(row.id), moderatorRoom(row.id)]
    if (entries) this.#io.local.to(moderators).emit('entries:changed', entries)
    if (listed && onScreen) this.#io.local.to(screenRoom(row.id)).emit('entries:changed', listed)
    const onPhones = forPhones ? countsOnPhones(row, current, results.counts) : null
    if (onPhones) {
      await this.#toPhones(row.id, 'counts:changed', onPhones)
      const open = resultsOnPhones(row.state, current.slide, current.progress)
      if (listed && open) await this.#toPhones(row.id, 'entries:changed', listed)
    }
    return Object.keys(results.counts.counts).length
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
      if (!hears(this.#io, room)) continue
      this.#io.local.to(room).emit(name, payload)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
