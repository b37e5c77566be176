/** Lets at most `atOnce` tasks run at a time, and at most `waiting` wait; for work that takes much memory or must not overlap. */
export class Gate {
  readonly #waiting: number
  readonly #queue: (() => void)[] = []
  #free: number

  constructor(limit: { atOnce: number; waiting: number }) {
    this.#free = limit.atOnce
    this.#waiting = limit.waiting
  }

  /** The task's value, or null when too many are waiting already. Rejects as the task does. */
  async run<Value>(task: () => Promise<Value>): Promise<{ value: Value } | null> {
    if (this.#free > 0) this.#free -= 1
    else if (this.#queue.length < this.#waiting) await new Promise<void>((go) => this.#queue.push(go))
    else return null
    try {
      return { value: await task() }
    } finally {
      // The place goes straight to the next in line, so that nobody can slip in between.
      const next = this.#queue.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}
