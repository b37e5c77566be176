import type { Clock } from '../../server/system/clock.ts'

interface Timer {
  at: number
  /** Order of setting, for timers that are due at the same moment. */
  order: number
  task: () => void
  every: number | null
}

/** A clock that stands still until it is told to move. Timers run in order, each at its own moment. */
export class ManualClock implements Clock {
  #now: number
  #order = 0
  #timers: Timer[] = []

  /** @param start epoch milliseconds; 2026-01-05 09:00 UTC unless said otherwise */
  constructor(start = Date.UTC(2026, 0, 5, 9)) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  after(ms: number, task: () => void): () => void {
    return this.#set({ at: this.#now + ms, order: this.#order++, task, every: null })
  }

  every(ms: number, task: () => void): () => void {
    return this.#set({ at: this.#now + ms, order: this.#order++, task, every: ms })
  }

  /** Moves on by `ms`, running what falls due on the way, also what that sets. */
  advance(ms: number): void {
    const end = this.#now + ms
    for (;;) {
      const due = this.#timers
        .filter((timer) => timer.at <= end)
        .sort((a, b) => a.at - b.at || a.order - b.order)[0]
      if (!due) break
      this.#now = Math.max(this.#now, due.at)
      if (due.every === null) this.#timers = this.#timers.filter((timer) => timer !== due)
      else due.at += due.every
      due.task()
    }
    this.#now = end
  }

  /** Timers that are set. */
  get pending(): number {
    return this.#timers.length
  }

  #set(timer: Timer): () => void {
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }
}
