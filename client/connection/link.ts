import type { Refusal, RefusalKind } from '../../shared/protocol/refusals.ts'
import type { Handshake } from '../../shared/protocol/requests.ts'
import type { ClientSystem } from './system.ts'
import type { Connect, Delivery, Wire } from './wire.ts'

/** `overdue`: it takes so long that the person should be told. */
export type ConnectionState =
  | { status: 'connecting'; overdue: boolean }
  | { status: 'live' }
  | { status: 'reconnecting'; overdue: boolean }
  /** `retryAt`: tries again by itself at this local time (a full room); null: final. */
  | { status: 'refused'; refusal: Refusal; retryAt: number | null }

export const linkTiming = {
  backoffMs: { min: 300, max: 5000 },
  /** After a planned stop everybody is sent away at once, and must not come back at once. */
  drainMs: { min: 500, max: 3000 },
  overdueMs: { connecting: 4000, reconnecting: 1000 },
  welcomeMs: 10_000,
  /** An attempt younger than this is left to finish when the device wakes up. */
  freshMs: 2000,
  fullMs: 5000,
} as const

/** Handshake refusals that pass without the person's doing. */
const waitsThenRetries: readonly RefusalKind[] = ['full', 'rate-limited']
const passing: readonly RefusalKind[] = ['draining', 'busy', 'internal']

export interface LinkOptions {
  handshake: Handshake
  connect: Connect
  system: ClientSystem
  onEvent(name: string, payload: unknown): void
  onState(state: ConnectionState): void
}

/** A connection that comes back by itself. */
export interface Link {
  state(): ConnectionState
  /** Closed, or refused for good: it will not be live again. */
  isOver(): boolean
  /** To be called when the server's welcome has been applied: from here on requests are sent. */
  welcomed(): void
  /** Resolves at once as `lost` while the link is not live. */
  send(name: string, payload: unknown, timeoutMs: number): Promise<Delivery>
  /** Calls back each time the link becomes live, is refused for good or closed, until the returned function is called. */
  onSettled(listener: () => void): () => void
  /** The server is about to stop. */
  drain(): void
  /** The device woke up or has a network again; `suspended`: an open connection is not to be trusted. */
  wake(suspended: boolean): void
  /** The connection seems dead: begins a new one. */
  suspect(): void
  /** Ends for good with this refusal. */
  refuse(refusal: Refusal): void
  close(): void
}

const nothing = () => {}

export function createLink(options: LinkOptions): Link {
  const { system } = options
  let state: ConnectionState = { status: 'connecting', overdue: false }
  let wire: Wire | null = null
  /** Marks the attempt that may still speak: a frame of an abandoned connection is ignored. */
  let attempt = 0
  let attemptAt = 0
  let failures = 0
  let draining = false
  let closed = false
  /** Long polling, once it has worked where WebSockets had not; null before anything has worked. */
  let worksByPolling: boolean | null = null
  let cancelNext = nothing
  let cancelWelcome = nothing
  let cancelOverdue = nothing
  const inFlight = new Set<() => void>()
  const listeners = new Set<() => void>()

  const between = ({ min, max }: { min: number; max: number }) => min + system.random() * (max - min)

  function become(next: ConnectionState) {
    state = next
    options.onState(next)
    if (next.status === 'live' || (next.status === 'refused' && next.retryAt === null)) {
      for (const listener of [...listeners]) listener()
    }
  }

  /** Leaves the present connection or attempt. */
  function drop() {
    attempt += 1
    const old = wire
    wire = null
    cancelNext()
    cancelWelcome()
    old?.close()
    for (const lose of [...inFlight]) lose()
    if (state.status === 'live') {
      become({ status: 'reconnecting', overdue: false })
      tellWhenOverdue()
    }
  }

  function tellWhenOverdue() {
    cancelOverdue()
    if (state.status !== 'connecting' && state.status !== 'reconnecting') return
    const { status } = state
    cancelOverdue = system.after(linkTiming.overdueMs[status], () => {
      if (state.status === status) become({ status, overdue: true })
    })
  }

  function open() {
    drop()
    if (closed) return
    const mine = attempt
    attemptAt = system.now()
    const isMine = () => mine === attempt && !closed
    // Every second attempt, and only on pages where a WebSocket has never worked.
    const polling = worksByPolling ?? failures % 2 === 1
    wire = options.connect(
      options.handshake,
      {
        connected: () => {
          if (!isMine()) return
          cancelWelcome = system.after(linkTiming.welcomeMs, () => {
            if (isMine()) lost()
          })
        },
        refused: (refusal) => {
          if (isMine()) refused(refusal)
        },
        lost: () => {
          if (isMine()) lost()
        },
        event: (name, payload) => {
          if (!isMine()) return
          if (name === 'session:welcomed') worksByPolling = polling
          options.onEvent(name, payload)
        },
      },
      { polling },
    )
  }

  function openAfter(ms: number) {
    cancelNext()
    cancelNext = system.after(ms, open)
  }

  function lost() {
    drop()
    const { min, max } = linkTiming.backoffMs
    const delay = draining
      ? between(linkTiming.drainMs)
      : between({ min, max: Math.min(max, 2 * min * 2 ** failures) })
    draining = false
    failures += 1
    openAfter(delay)
  }

  function refused(refusal: Refusal) {
    if (passing.includes(refusal.kind)) {
      draining = refusal.kind === 'draining'
      lost()
      return
    }
    drop()
    if (!waitsThenRetries.includes(refusal.kind)) {
      cancelOverdue()
      become({ status: 'refused', refusal, retryAt: null })
      return
    }
    // Spread over half as long again, or a waiting crowd comes back as one.
    const delay = (refusal.retryAfterMs ?? linkTiming.fullMs) * (1 + system.random() / 2)
    become({ status: 'refused', refusal, retryAt: system.now() + delay })
    openAfter(delay)
  }

  const isOver = () => closed || (state.status === 'refused' && state.retryAt === null)

  tellWhenOverdue()
  open()

  return {
    state: () => state,
    isOver,
    welcomed: () => {
      if (closed || wire === null) return
      cancelWelcome()
      cancelOverdue()
      failures = 0
      if (state.status !== 'live') become({ status: 'live' })
    },
    send: (name, payload, timeoutMs) => {
      const current = wire
      if (state.status !== 'live' || current === null) return Promise.resolve({ outcome: 'lost' })
      return new Promise((resolve) => {
        const lose = () => {
          inFlight.delete(lose)
          resolve({ outcome: 'lost' })
        }
        inFlight.add(lose)
        void current.send(name, payload, timeoutMs).then((delivery) => {
          inFlight.delete(lose)
          resolve(delivery)
        })
      })
    },
    onSettled: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    drain: () => {
      if (isOver()) return
      // What is under way may still be acknowledged before the server closes; then the new attempt comes earlier.
      draining = true
      cancelNext()
      cancelNext = system.after(between(linkTiming.drainMs), () => {
        draining = false
        open()
      })
    },
    wake: (suspended) => {
      if (isOver() || state.status === 'refused') return
      const isFresh = wire !== null && Math.abs(system.now() - attemptAt) < linkTiming.freshMs
      if (suspended ? isFresh && state.status !== 'live' : isFresh || state.status === 'live') return
      failures = 0
      open()
    },
    suspect: () => {
      if (!isOver() && state.status === 'live') open()
    },
    refuse: (refusal) => {
      if (closed) return
      drop()
      cancelOverdue()
      become({ status: 'refused', refusal, retryAt: null })
    },
    close: () => {
      drop()
      cancelOverdue()
      closed = true
      for (const listener of [...listeners]) listener()
    },
  }
}
