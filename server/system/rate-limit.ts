/**
 * Token buckets by key, in memory: `burst` at once, `perSecond` after that. Ours, not a library's, since it sits on the
 * hot path of every socket and takes its time from the caller's clock.
 */
export class RateLimit {
  readonly #burst: number
  readonly #perMs: number
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  constructor(limit: { burst: number; perSecond: number }) {
    this.#burst = limit.burst
    this.#perMs = limit.perSecond / 1000
  }

  /** Takes one token. 0 when there was one, else the milliseconds until there is. */
  take(key: string, now: number): number {
    const bucket = this.#refilled(key, now)
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1
      return 0
    }
    return Math.ceil((1 - bucket.tokens) / this.#perMs)
  }

  /** Milliseconds until there is a token, without taking it. */
  wait(key: string, now: number): number {
    const { tokens } = this.#refilled(key, now)
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / this.#perMs)
  }

  forget(key: string): void {
    this.#buckets.delete(key)
  }

  #refilled(key: string, now: number): { tokens: number; at: number } {
    let bucket = this.#buckets.get(key)
    if (!bucket) {
      // A full bucket is as good as none: drop those before the map grows without end.
      if (this.#buckets.size >= 10_000) this.#sweep(now)
      bucket = { tokens: this.#burst, at: now }
      this.#buckets.set(key, bucket)
    }
    bucket.tokens = Math.min(this.#burst, bucket.tokens + Math.max(0, now - bucket.at) * this.#perMs)
    bucket.at = now
    return bucket
  }

  #sweep(now: number): void {
    for (const [key, { tokens, at }] of this.#buckets) {
      if (tokens + (now - at) * this.#perMs >= this.#burst) this.#buckets.delete(key)
    }
  }
}
