import type { ClientSystem } from '../../../client/connection/system.ts'

export interface ManualSystem extends ClientSystem {
  /** Runs what is due within the next `ms` milliseconds, in order, letting promises settle after each. */
  advance(ms: number): Promise<void>
}

/** Lets every promise that can settle do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
}

/** A clock that stands still until it is advanced, and a small seeded generator. */
export function createManualSystem({ startAt = 1_000_000, seed = 1 } = {}): ManualSystem {
  let now = startAt
  let state = seed
  let order = 0
  const timers = new Map<number, { at: number; run: () => void }>()
  const random = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    now: () => now,
    random,
    randomBytes: (length) => Uint8Array.from({ length }, () => Math.floor(random() * 256)),
    after: (ms, run) => {
      order += 1
      const id = order
      timers.set(id, { at: now + ms, run })
      return () => timers.delete(id)
    },
    advance: async (ms) => {
      const end = now + ms
      for (;;) {
        await settle()
        const due = [...timers.entries()]
          .filter(([, timer]) => timer.at <= end)
          .sort(([a, x], [b, y]) => x.at - y.at || a - b)[0]
        if (!due) break
        const [id, timer] = due
        timers.delete(id)
        now = Math.max(now, timer.at)
        timer.run()
      }
      now = end
      await settle()
    },
  }
}
