import type { Server } from 'socket.io'
import { responsesKey } from '../../shared/core/session/acts.ts'
import { shown } from '../../shared/core/session/state.ts'
import {
  audienceView,
  consoleView,
  resultsOnPhones,
  resultsOnScreen,
  type SessionFacts,
  screenView,
} from '../../shared/core/session/view-for.ts'
import type { AudienceEvents, ConsoleEvents, ScreenEvents } from '../../shared/protocol/events.ts'
import type { AudienceCount, CountsView, EntriesView } from '../../shared/protocol/views.ts'
import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import type { Deps } from '../deps.ts'
import type { PublishPort } from '../sessions/live-deps.ts'
import type { CachedSession, SessionCache } from '../sessions/session-cache.ts'
import { sessionFacts } from '../sessions/session-facts.ts'
import { entryViews, funnelView, moveView, questionView } from '../sessions/views.ts'
import type { Cluster } from './cluster.ts'
import type { Presence } from './presence.ts'
import {
  clean,
  type Dirty,
  type DirtyNotice,
  funnelMs,
  type Pace,
  phoneCostMs,
  phonesMs,
  publishLimits,
  questionCost,
  tickMs,
} from './publish-pace.ts'
import { audiencePartRoom, audienceParts, audienceRoom, consoleRoom, screenRoom } from './rooms.ts'

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
  readonly #baseUrl: () => string
  readonly #paces = new Map<string, Pace>()
  readonly #facts = new Map<string, { version: number; facts: Promise<SessionFacts> }>()

  constructor(
    io: Server,
    cluster: Cluster,
    deps: Deps,
    cache: SessionCache,
    presence: Presence,
    baseUrl: () => string,
  ) {
    this.#io = io
    this.#cluster = cluster
    this.#deps = deps
    this.#cache = cache
    this.#presence = presence
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
    const facts = sessionFacts(this.#deps.store, session, this.#baseUrl())
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
    this.#mark(sessionId, (dirty) => {
      dirty.slides = dirty.phoneResults = true
    })
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
      dirty.funnel = dirty.audience = notice.funnel = true
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
    if (notice.funnel) dirty.funnel = dirty.audience = true
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

  /** Results of the shown slide; `null` when it takes none. */
  async results(session: CachedSession): Promise<{ counts: CountsView; entries: EntriesView | null } | null> {
    const { row } = session
    const current = shown(row.state, row.deck.slides)
    if (!current || slideKinds[current.slide.kind].opening === 'never') return null
    const { id: slideId, kind } = current.slide
    const { run } = current.progress
    const { [responsesKey]: responses = 0, ...counts } = await this.#deps.store.reports.slideCounts(
      row.id,
      slideId,
      run,
    )
    const listed = slideKinds[kind].entry
      ? await this.#deps.store.reports.entries(row.id, slideId, run, true, publishLimits.entries)
      : null
    return {
      counts: { slideId, run, counts, responses },
      entries: listed ? { slideId, run, entries: entryViews(listed) } : null,
    }
  }

  #pace(sessionId: string): Pace {
    let pace = this.#paces.get(sessionId)
    if (!pace) {
      pace = {
        dirty: clean(),
        busy: false,
        funnelAt: 0,
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
    const watched = this.#hears(screenRoom(sessionId)) || this.#hears(consoleRoom(sessionId))
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
        this.#io.local.to([screenRoom(sessionId), consoleRoom(sessionId)]).emit('audience:changed', count)
      }
    }
  }

  async #publishResults(session: CachedSession, forPhones: boolean): Promise<void> {
    const { row } = session
    const current = shown(row.state, row.deck.slides)
    const results = current ? await this.results(session) : null
    if (!current || !results) return
    const { counts, entries } = results
    const onScreen = resultsOnScreen(current.slide, current.progress)
    this.#io.local.to(consoleRoom(row.id)).emit('counts:changed', counts)
    this.#io.local.to(screenRoom(row.id)).emit('counts:changed', onScreen ? counts : withoutResults(counts))
    const listed = entries && publicEntries(entries)
    if (entries) this.#io.local.to(consoleRoom(row.id)).emit('entries:changed', entries)
    if (listed && onScreen) this.#io.local.to(screenRoom(row.id)).emit('entries:changed', listed)
    if (forPhones && resultsOnPhones(current.slide, current.progress)) {
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
    const rows = await this.#deps.store.questions.list(id, true, publishLimits.questions)
    const all = rows.map(questionView)
    const visible = all.filter((question) => !question.hidden)
    if (pace.dirty.questions) {
      pace.dirty.questions = false
      this.#io.local.to(consoleRoom(id)).emit('questions:changed', { questions: all })
      this.#io.local.to(screenRoom(id)).emit('questions:changed', { questions: visible })
    }
    if (forPhones) {
      pace.dirty.phoneQuestions = false
      pace.phoneQuestionsAt = now
      const questions = visible.slice(0, publishLimits.phoneQuestions)
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

/** How many answered, and nothing of what: for a room that waits for the reveal. */
export function withoutResults(counts: CountsView): CountsView {
  return { ...counts, counts: {} }
}

/** What the room may see of free-text answers: those that are not hidden, with a number in place of their author's id. */
export function publicEntries(entries: EntriesView): EntriesView {
  const visible = entries.entries.filter(({ hidden }) => !hidden)
  return {
    ...entries,
    // Counted from the oldest, so that a new answer does not renumber the others.
    entries: visible.map((entry, index) => ({ ...entry, participantId: String(visible.length - index) })),
  }
}
