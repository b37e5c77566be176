import type { Result } from '../../shared/core/result.ts'
import { refuse } from '../../shared/core/result.ts'
import type { Refusal, RefusalKind } from '../../shared/protocol/refusals.ts'
import type { PayloadOf, ReplyOf, RequestName } from '../../shared/protocol/requests.ts'
import type { Link } from './link.ts'
import type { ClientSystem } from './system.ts'

/** `no-answer`: none came in the time allowed; whether the server took the request is not known. */
export type RequestFailure = Refusal | { kind: 'no-answer' }

export interface RequestOptions {
  /** Gives up after this long, milliseconds; `Infinity`: only when the link is refused or closed. */
  withinMs?: number
  /** Told of a refusal that passes and is waited out. */
  onWait?(refusal: Refusal): void
}

const requestTiming = {
  /** For one acknowledgement; a connection that misses it is taken for dead. */
  acknowledgedMs: 8000,
  withinMs: 20_000,
  /** Between tries when the server does not say. */
  againMs: { min: 250, max: 4000 },
} as const

/** Refusals after which the same request may succeed unchanged. */
const passing: readonly RefusalKind[] = ['busy', 'draining', 'rate-limited', 'full']

export const passes = (refusal: Refusal): boolean => passing.includes(refusal.kind)

/** What became of one try. */
export type Delivered<Reply> =
  | { outcome: 'acknowledged'; result: Result<Reply, Refusal> }
  | { outcome: 'timed-out' }
  | { outcome: 'lost' }

/** One try, on the connection at hand. */
export async function sendOnce<Name extends RequestName>(
  link: Link,
  name: Name,
  payload: PayloadOf<Name>,
): Promise<Delivered<ReplyOf<Name>>> {
  const delivery = await link.send(name, payload, requestTiming.acknowledgedMs)
  if (delivery.outcome !== 'acknowledged') return delivery
  return { outcome: 'acknowledged', result: readResult<ReplyOf<Name>>(delivery.reply) }
}

/**
 * Sends a request until it is answered: again after a timeout, a lost connection, or a refusal that passes. The payload
 * is the same each time, and with it the id that makes it safe to repeat.
 */
export type Send = <Name extends RequestName>(
  name: Name,
  payload: PayloadOf<Name>,
  options?: RequestOptions,
) => Promise<Result<ReplyOf<Name>, RequestFailure>>

export function createSend(link: Link, system: ClientSystem): Send {
  return async <Name extends RequestName>(
    name: Name,
    payload: PayloadOf<Name>,
    { withinMs = requestTiming.withinMs, onWait }: RequestOptions = {},
  ): Promise<Result<ReplyOf<Name>, RequestFailure>> => {
    const deadline = startDeadline(system, withinMs)
    try {
      for (let tries = 0; ; tries += 1) {
        await settled(link, deadline)
        const state = link.state()
        if (state.status === 'refused' && state.retryAt === null) return refuse(state.refusal)
        if (deadline.passed || state.status !== 'live') return refuse({ kind: 'no-answer' })
        const delivered = await Promise.race([sendOnce(link, name, payload), lateness(deadline)])
        if (delivered.outcome === 'acknowledged') {
          const { result } = delivered
          if (result.ok || !passes(result.refusal)) return result
          onWait?.(result.refusal)
          await pause(system, deadline, result.refusal.retryAfterMs ?? backoff(system, tries))
        } else if (delivered.outcome === 'timed-out') {
          if (deadline.passed) return refuse({ kind: 'no-answer' })
          link.suspect()
        }
      }
    } finally {
      deadline.stop()
    }
  }
}

interface Deadline {
  readonly passed: boolean
  onPassed(run: () => void): () => void
  stop(): void
}

function startDeadline(system: ClientSystem, ms: number): Deadline {
  const listeners = new Set<() => void>()
  let passed = false
  const cancel =
    ms === Number.POSITIVE_INFINITY
      ? () => {}
      : system.after(ms, () => {
          passed = true
          for (const listener of [...listeners]) listener()
        })
  return {
    get passed() {
      return passed
    },
    onPassed: (run) => {
      listeners.add(run)
      return () => listeners.delete(run)
    },
    stop: cancel,
  }
}

/** Until the link is live, refused for good or closed, or the deadline has passed. */
function settled(link: Link, deadline: Deadline): Promise<void> {
  const state = link.state()
  if (deadline.passed || link.isOver() || state.status === 'live') return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      offLink()
      offDeadline()
      resolve()
    }
    const offLink = link.onSettled(done)
    const offDeadline = deadline.onPassed(done)
  })
}

function lateness(deadline: Deadline): Promise<{ outcome: 'timed-out' }> {
  return new Promise((resolve) => {
    deadline.onPassed(() => resolve({ outcome: 'timed-out' }))
  })
}

function pause(system: ClientSystem, deadline: Deadline, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      cancel()
      offDeadline()
      resolve()
    }
    const cancel = system.after(ms, done)
    const offDeadline = deadline.onPassed(done)
  })
}

function backoff(system: ClientSystem, tries: number): number {
  const { min, max } = requestTiming.againMs
  return min + system.random() * (Math.min(max, min * 2 ** (tries + 1)) - min)
}

/** Reads an acknowledgement. The one place where a reply is taken for what the protocol's table says it is. */
function readResult<Reply>(raw: unknown): Result<Reply, Refusal> {
  if (typeof raw === 'object' && raw !== null && 'ok' in raw) return raw as Result<Reply, Refusal>
  return refuse({ kind: 'internal' })
}
