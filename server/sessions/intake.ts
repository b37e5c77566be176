import type { Act, ActResult } from '../../shared/core/session/acts.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { IntakeStore } from '../store/store.ts'
import type { Clock } from '../system/clock.ts'
import type { Log } from '../system/log.ts'

/** Milliseconds for which a batch gathers, and the sizes at which it leaves at once and at which newcomers are sent away. */
export const intakeLimits = { gatherMs: 5, batch: 500, queue: 20_000 } as const

/** A queue that is full, and a store that failed, are refused with a time to try again; nothing is dropped silently. */
export type Taken = Extract<ActResult, { ok: true }> | { ok: false; refusal: Refusal }

interface Waiting {
  act: Act
  settle: (taken: Taken) => void
}

/**
 * Takes acts in micro-batches: one transaction each, one in flight. While one is under way the next gathers. An act is
 * answered after the commit of its batch and never before.
 */
export class Intake {
  readonly #store: IntakeStore
  readonly #clock: Clock
  readonly #log: Log
  readonly #onCommitted: (act: Act, result: Extract<ActResult, { ok: true }>) => void
  #queue: Waiting[] = []
  #busy = false
  #scheduled = false
  #idle: (() => void)[] = []

  constructor(
    store: IntakeStore,
    clock: Clock,
    log: Log,
    onCommitted: (act: Act, result: Extract<ActResult, { ok: true }>) => void,
  ) {
    this.#store = store
    this.#clock = clock
    this.#log = log
    this.#onCommitted = onCommitted
  }

  submit(act: Act): Promise<Taken> {
    if (this.#queue.length >= intakeLimits.queue) {
      return Promise.resolve({ ok: false, refusal: { kind: 'busy', retryAfterMs: 1000 } })
    }
    return new Promise((settle) => {
      this.#queue.push({ act, settle })
      if (this.#queue.length >= intakeLimits.batch) this.#flush()
      else if (!this.#scheduled && !this.#busy) {
        this.#scheduled = true
        this.#clock.after(intakeLimits.gatherMs, () => this.#flush())
      }
    })
  }

  /** Resolves when nothing is waiting or under way. */
  drained(): Promise<void> {
    if (!this.#busy && this.#queue.length === 0) return Promise.resolve()
    this.#flush()
    return new Promise((resolve) => this.#idle.push(resolve))
  }

  #flush(): void {
    this.#scheduled = false
    if (this.#busy || this.#queue.length === 0) return
    const batch = this.#queue.splice(0, intakeLimits.batch)
    this.#busy = true
    void this.#commit(batch).finally(() => {
      this.#busy = false
      if (this.#queue.length > 0) this.#flush()
      else for (const resolve of this.#idle.splice(0)) resolve()
    })
  }

  /**
   * Commits a batch; when the store fails, tries its halves, so that one act that the store cannot take does not refuse
   * the others. Where nothing of the first half can be stored it is the store that is ill, and all are sent away to try again.
   * @returns whether anything was stored
   */
  async #commit(batch: Waiting[]): Promise<boolean> {
    try {
      const results = await this.#store.commit(batch.map(({ act }) => act))
      for (const [index, waiting] of batch.entries()) this.#settle(waiting, results[index])
      return true
    } catch (error) {
      this.#log.error({ err: error, acts: batch.length }, 'a batch could not be stored')
      const middle = batch.length >> 1
      if (middle > 0 && (await this.#commit(batch.slice(0, middle)))) {
        await this.#commit(batch.slice(middle))
        return true
      }
      for (const { settle } of batch.slice(middle))
        settle({ ok: false, refusal: { kind: 'busy', retryAfterMs: 1000 } })
      return false
    }
  }

  #settle({ act, settle }: Waiting, result: ActResult | undefined): void {
    if (result?.ok) {
      this.#onCommitted(act, result)
      settle(result)
    } else settle({ ok: false, refusal: { kind: result?.refusal ?? 'internal' } })
  }
}
