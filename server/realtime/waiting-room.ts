import type { Refusal } from '../../shared/protocol/refusals.ts'

/** Times of the queue, ms. */
const waitingTimes = {
  /** Somebody who was not heard of for so long has gone. A waiting phone asks at least every 45 s. */
  forgottenAfter: 120_000,
  retry: { base: 3000, perPlace: 50, max: 30_000 },
  /** A place that is offered is kept at least so long, and so long beyond the moment by which the phone asks again. */
  offer: { min: 15_000, slack: 10_000 },
  /** Who has been let in keeps the place so long to type a name. */
  toJoin: 60_000,
  /** Estimates come from the places that became free in this time, or since the queue began, but not in less than `atLeast`. */
  window: { atLeast: 60_000, atMost: 600_000 },
} as const

/** Phones draw their next try from this many times `retryAfterMs` at most; see `client/connection/link.ts`. */
const retrySpread = 1.5

/** Made-up tokens must not fill the memory: further phones wait without a place and come in when the queue is shorter. */
const longestQueue = 20_000

interface Waiting {
  seenAt: number
  /** The phone asks again by then. */
  nextAt: number
  /** A place is kept for this phone until then; null: none is. */
  offeredUntil: number | null
  /** It has come for its place; coming again does not keep the place longer. */
  came: boolean
}

interface Queue {
  /** By token hash, in order of arrival. */
  waiting: Map<string, Waiting>
  /** Joins under way, whose people are not among the connected ones yet. */
  entering: number
  /** When places were offered, within the window. */
  freed: number[]
  /** When somebody began to wait, for as long as `freed` reaches back. */
  since: number
}

interface Room {
  /** Participants who are connected. */
  taken: number
  capacity: number
}

type FullRefusal = Refusal & { kind: 'full' }

/**
 * Who waits before full sessions, on this node. Nobody is pushed: phones ask again and again, and what is due happens when
 * any of them asks. Rules QUEUE1 to QUEUE9 of `SPEC.md`.
 */
export class WaitingRoom {
  readonly #queues = new Map<string, Queue>()

  /** Null: a place is free for this newcomer; otherwise where they stand. */
  ask(sessionId: string, tokenHash: string, { taken, capacity }: Room, now: number): FullRefusal | null {
    const queue = this.#queues.get(sessionId)
    if (!queue && taken < capacity) return null
    return this.#place(queue ?? this.#open(sessionId, now), tokenHash, { taken, capacity }, now)
  }

  /** As `ask`; where a place is free it counts as taken until `entered` is called. */
  enter(sessionId: string, tokenHash: string, room: Room, now: number): FullRefusal | null {
    const refusal = this.ask(sessionId, tokenHash, room, now)
    if (refusal) return refusal
    const queue = this.#queues.get(sessionId) ?? this.#open(sessionId, now)
    queue.waiting.delete(tokenHash)
    queue.entering += 1
    return null
  }

  /** The join that `enter` allowed has ended, one way or the other. */
  entered(sessionId: string): void {
    const queue = this.#queues.get(sessionId)
    if (!queue) return
    queue.entering -= 1
    this.#closeIfIdle(sessionId, queue)
  }

  /** This phone waits no more. */
  leave(sessionId: string, tokenHash: string): void {
    this.#queues.get(sessionId)?.waiting.delete(tokenHash)
  }

  /** Forgets who has gone, also where nobody asks any more. */
  tidy(now: number): void {
    for (const [sessionId, queue] of this.#queues) {
      forgetGone(queue, now)
      this.#closeIfIdle(sessionId, queue)
    }
  }

  #open(sessionId: string, now: number): Queue {
    const queue: Queue = { waiting: new Map(), entering: 0, freed: [], since: now }
    this.#queues.set(sessionId, queue)
    return queue
  }

  #closeIfIdle(sessionId: string, queue: Queue): void {
    if (queue.waiting.size + queue.entering + queue.freed.length === 0) this.#queues.delete(sessionId)
  }

  #place(queue: Queue, tokenHash: string, { taken, capacity }: Room, now: number): FullRefusal | null {
    forgetGone(queue, now)
    const held = [...queue.waiting.values()].filter(({ offeredUntil }) => offeredUntil !== null).length
    let free = capacity - taken - queue.entering - held
    let place = 1
    for (const [hash, entry] of queue.waiting) {
      if (entry.offeredUntil === null && free > 0) {
        const { min, slack } = waitingTimes.offer
        entry.offeredUntil = Math.max(now + min, entry.nextAt + slack)
        queue.freed.push(now)
        free -= 1
      }
      if (hash === tokenHash)
        return entry.offeredUntil === null ? stay(queue, entry, place, now) : come(entry, now)
      if (entry.offeredUntil === null) place += 1
    }
    // Free places are left only when nobody waits for one.
    if (free > 0) return null
    if (queue.waiting.size >= longestQueue) return { kind: 'full', retryAfterMs: waitingTimes.retry.max }
    if (queue.freed.length === 0 && place === 1) queue.since = now
    const entry: Waiting = { seenAt: now, nextAt: now, offeredUntil: null, came: false }
    queue.waiting.set(tokenHash, entry)
    return stay(queue, entry, place, now)
  }
}

function forgetGone(queue: Queue, now: number): void {
  for (const [hash, { seenAt, offeredUntil }] of queue.waiting) {
    const gone = offeredUntil === null ? now - seenAt > waitingTimes.forgottenAfter : now > offeredUntil
    if (gone) queue.waiting.delete(hash)
  }
  const old = now - waitingTimes.window.atMost
  while ((queue.freed[0] ?? now) < old) queue.freed.shift()
}

/** Comes for the place that is kept. */
function come(entry: Waiting, now: number): null {
  if (!entry.came) entry.offeredUntil = now + waitingTimes.toJoin
  entry.came = true
  return null
}

function stay(queue: Queue, entry: Waiting, place: number, now: number): FullRefusal {
  const { retry, window } = waitingTimes
  const retryAfterMs = Math.min(retry.max, retry.base + retry.perPlace * place)
  entry.seenAt = now
  entry.nextAt = now + retryAfterMs * retrySpread
  const watchedMs = Math.max(window.atLeast, Math.min(window.atMost, now - queue.since))
  const freed = queue.freed.length
  return {
    kind: 'full',
    retryAfterMs,
    place,
    estimateMs: freed === 0 ? null : Math.round((place * watchedMs) / freed),
  }
}
