import type { Result } from '../../shared/core/result.ts'
import type { RehearsalPlan } from '../../shared/protocol/api.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { PayloadOf, ReplyOf, RequestName } from '../../shared/protocol/requests.ts'
import type { AudienceView, QuestionView } from '../../shared/protocol/views.ts'
import type { Deck, SlideOf } from '../../shared/slides/deck.ts'
import { type KindName, slideKinds } from '../../shared/slides/slide-kinds.ts'
import type { Clock } from '../system/clock.ts'
import { type Fraction, rehearsalDice, seededFraction, seedOf } from './dice.ts'
import { phrases } from './phrases.ts'
import { answerAfter, manners } from './temper.ts'

/** One simulated phone's connection; over Socket.IO in the worker, in memory in tests. */
export interface CrowdSocket {
  request<Name extends RequestName>(
    name: Name,
    payload: PayloadOf<Name>,
  ): Promise<Result<ReplyOf<Name>, Refusal>>
  close(): void
}

export interface CrowdOutside {
  clock: Clock
  /** Connects under a token; `onEvent` hears what the server tells. Rejects when the server does not let it in. */
  connect(token: string, onEvent: (name: string, payload: unknown) => void): Promise<CrowdSocket>
  /** A secret of 43 characters. */
  newToken(): string
  /** An id of at least 16 characters. */
  newRequestId(): string
  /** The session is over or gone. */
  onOver(): void
}

/** People come within this time, milliseconds; more of them take longer, so that a laptop is not overrun. */
const arrivalMs = (size: number) => Math.max(4000, size * 10)

/** How often a person thinks of asking or upvoting, milliseconds. */
const thinkMs = 5000

/** A simulated audience: joins, answers with plausible spreads, asks and upvotes, all over the public protocol. */
export class Crowd {
  readonly #deck: Deck
  readonly #plan: RehearsalPlan
  readonly #outside: CrowdOutside
  readonly #fraction: Fraction
  readonly #people = new Set<Person>()
  readonly #stops: (() => void)[] = []
  #questions: readonly QuestionView[] = []
  #over = false

  constructor(deck: Deck, plan: RehearsalPlan, seed: number, outside: CrowdOutside) {
    this.#deck = deck
    this.#plan = plan
    this.#outside = outside
    this.#fraction = seededFraction(seed)
  }

  start(): void {
    const { clock } = this.#outside
    for (let number = 0; number < this.#plan.size; number++) {
      this.#stops.push(
        clock.after(this.#fraction() * arrivalMs(this.#plan.size), () => void this.#arrive(number)),
      )
    }
    this.#stops.push(clock.every(thinkMs, () => this.#think()))
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop()
    for (const person of this.#people) person.leave()
    this.#people.clear()
  }

  async #arrive(number: number): Promise<void> {
    const fraction = seededFraction(seedOf(`${number} ${this.#fraction()}`))
    const person = new Person(this.#deck, this.#plan, fraction, this.#outside)
    this.#people.add(person)
    try {
      await person.come((name, payload) => this.#heard(name, payload))
    } catch {
      // A room that is full or a server that is busy: this one stays away.
      this.#people.delete(person)
    }
  }

  #heard(name: string, payload: unknown): void {
    // The server is ours and of this protocol version: its events are what the protocol says they are.
    if (name === 'questions:changed') this.#questions = (payload as { questions: QuestionView[] }).questions
    const view = name === 'session:changed' ? (payload as AudienceView) : null
    if (view?.status === 'ended' || name === 'server:draining' || name === 'disconnect') this.#end()
  }

  #end(): void {
    if (this.#over) return
    this.#over = true
    this.stop()
    this.#outside.onOver()
  }

  #think(): void {
    const { questionsPerMinute, upvotesPerMinute } = manners[this.#plan.temper]
    const perThought = thinkMs / 60_000
    for (const person of this.#people) {
      if (this.#fraction() < questionsPerMinute * perThought) person.ask()
      const liked = this.#questions[Math.floor(this.#fraction() * this.#questions.length)]
      if (liked && this.#fraction() < upvotesPerMinute * perThought) person.upvote(liked.id)
    }
  }
}

class Person {
  readonly #deck: Deck
  readonly #plan: RehearsalPlan
  readonly #fraction: Fraction
  readonly #outside: CrowdOutside
  #socket: CrowdSocket | null = null
  /** Runs of slides that this person has thought about already. */
  readonly #seen = new Set<string>()
  #cancelAnswer = () => {}
  #revision = 1

  constructor(deck: Deck, plan: RehearsalPlan, fraction: Fraction, outside: CrowdOutside) {
    this.#deck = deck
    this.#plan = plan
    this.#fraction = fraction
    this.#outside = outside
  }

  async come(onEvent: (name: string, payload: unknown) => void): Promise<void> {
    let first: AudienceView | null = null
    const heard = (name: string, payload: unknown) => {
      if (name === 'session:welcomed') first = (payload as { view: AudienceView }).view
      if (name === 'session:changed') this.#look(payload as AudienceView)
      onEvent(name, payload)
    }
    const socket = await this.#outside.connect(this.#outside.newToken(), heard)
    const names = phrases[this.#deck.language].firstNames
    const joined = await socket.request('session:join', {
      nickname: `${names[Math.floor(this.#fraction() * names.length)]} ${1 + Math.floor(this.#fraction() * 99)}`,
      avatar: Math.floor(this.#fraction() * 24),
      language: this.#deck.language,
      channel: 'rehearsal',
    })
    if (!joined.ok) {
      socket.close()
      throw new Error(joined.refusal.kind)
    }
    this.#socket = socket
    if (first) this.#look(first)
  }

  leave(): void {
    this.#cancelAnswer()
    this.#socket?.close()
    this.#socket = null
  }

  ask(): void {
    const { questions } = phrases[this.#deck.language]
    void this.#socket?.request('question:ask', {
      questionId: this.#outside.newRequestId(),
      text: questions[Math.floor(this.#fraction() * questions.length)] ?? '',
      anonymous: this.#fraction() < 0.3,
    })
  }

  upvote(questionId: string): void {
    void this.#socket?.request('question:upvote', { questionId, up: true })
  }

  /** Something new is shown: perhaps it is answered after a while. */
  #look({ slide: shown }: AudienceView): void {
    if (!this.#socket || !shown || shown.progress.phase !== 'open') return
    const { run } = shown.progress
    // Each step of a slide asks for something else.
    const key = `${shown.id} ${run} ${shown.asking?.step ?? ''}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    const slide = this.#deck.slides.find(({ id }) => id === shown.id)
    const after = slide ? answerAfter(this.#plan.temper, slide, this.#fraction) : null
    if (!slide || after === null) return
    this.#cancelAnswer()
    this.#cancelAnswer = this.#outside.clock.after(after, () => this.#answer(slide, run))
  }

  #answer<Name extends KindName>(slide: SlideOf<Name>, run: number): void {
    const dice = rehearsalDice(this.#fraction, seedOf(`${slide.id} ${run}`), this.#deck.language)
    const answer = slideKinds[slide.kind].plausible?.(slide.config, dice)
    if (answer === undefined) return
    void this.#socket?.request('response:submit', {
      responseId: this.#outside.newRequestId(),
      slideId: slide.id,
      run,
      revision: this.#revision++,
      answer,
    })
  }
}
