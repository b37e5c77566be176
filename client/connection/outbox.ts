import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { Delivered } from './request.ts'
import { passes } from './request.ts'
import type { ClientSystem } from './system.ts'

/** An answer on its way to the server. */
export interface WaitingAnswer {
  slideId: string
  run: number
  /** The same on every try: the server counts it once. */
  responseId: string
  /** Counts this person's answers to this run from 1. */
  revision: number
  answer: unknown
}

export interface OutboxOptions {
  system: ClientSystem
  /** The connection is live and the server knows the participant. */
  isReady(): boolean
  /** One try. */
  deliver(answer: WaitingAnswer): Promise<Delivered<{ elapsedMs: number }>>
  /** The acknowledgement failed to come: the connection is to be doubted. */
  onTimeout(): void
  /** The server does not know the participant. */
  onNotJoined(): void
  onAcknowledged(answer: WaitingAnswer, elapsedMs: number): void
  /** Refused for good. */
  onRefused(answer: WaitingAnswer, refusal: Refusal): void
}

/** Answers that are not acknowledged yet, at most one for each run of a slide; sent until the server has decided. */
export interface Outbox {
  /** A newer answer to the same run takes the place of a waiting one. */
  put(key: string, answer: WaitingAnswer): void
  get(key: string): WaitingAnswer | null
  drop(key: string): void
  /** To be called whenever `isReady` may have become true. */
  flush(): void
}

/** How long a refusal that passes is waited out when the server does not say, and how often a defect is retried. */
const againMs = 1000
const defectTries = 3

export function createOutbox(options: OutboxOptions): Outbox {
  const { system } = options
  const waiting = new Map<string, WaitingAnswer>()
  const running = new Set<string>()

  const pause = (ms: number) => new Promise<void>((resolve) => system.after(ms, resolve))

  function settle(key: string, answer: WaitingAnswer) {
    if (waiting.get(key)?.responseId === answer.responseId) waiting.delete(key)
  }

  async function run(key: string): Promise<void> {
    let defects = 0
    for (;;) {
      const answer = waiting.get(key)
      if (!answer || !options.isReady()) {
        // In the same turn as the decision to stop, so that no `flush` falls in between.
        running.delete(key)
        return
      }
      const delivered = await options.deliver(answer)
      if (delivered.outcome === 'lost') continue
      if (delivered.outcome === 'timed-out') {
        options.onTimeout()
        continue
      }
      const { result } = delivered
      if (result.ok) {
        settle(key, answer)
        options.onAcknowledged(answer, result.value.elapsedMs)
        continue
      }
      const { refusal } = result
      if (refusal.kind === 'not-joined') {
        options.onNotJoined()
        continue
      }
      const isDefect = refusal.kind === 'internal'
      if (isDefect) defects += 1
      if (passes(refusal) || (isDefect && defects < defectTries)) {
        // Spread over half as long again: a crowd that is told to wait must not come back as one.
        await pause((refusal.retryAfterMs ?? againMs) * (1 + system.random() / 2))
        continue
      }
      settle(key, answer)
      options.onRefused(answer, refusal)
    }
  }

  function start(key: string) {
    if (running.has(key)) return
    running.add(key)
    void run(key)
  }

  return {
    put: (key, answer) => {
      waiting.set(key, answer)
      start(key)
    },
    get: (key) => waiting.get(key) ?? null,
    drop: (key) => waiting.delete(key),
    flush: () => {
      for (const key of waiting.keys()) start(key)
    },
  }
}
