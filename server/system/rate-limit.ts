/** What is left of an allowance. */
export interface Bucket {
  tokens: number
  at: number
}

/**
 * Token buckets: `burst` at once, `perSecond` after that. Ours, not a library's, since it sits on the hot path of
 * every socket and takes its time from the caller's clock.
 */
export class RateLimit {
  readonly #burst: number
  readonly #perMs: number
  readonly #buckets = new Map<string, Bucket>()

  constructor(limit: { burst: number; perSecond: number }) {
    this.#burst = limit.burst
    this.#perMs = limit.perSecond / 1000
  }

  /** A full bucket for an owner who keeps it, such as a socket. */
  bucket(now: number): Bucket {
    return { tokens: this.#burst, at: now }
  }

  /** Takes one token. 0 when there was one, else the milliseconds until there is. */
  takeFrom(bucket: Bucket, now: number): number {
    const wait = this.#wait(bucket, now)
    if (wait === 0) bucket.tokens -= 1
    return wait
  }

  /** The same for a bucket kept here by key. */
  take(key: string, now: number): number {
    return this.takeFrom(this.#of(key, now), now)
  }

  /** Milliseconds until there is a token, without taking it. */
  wait(key: string, now: number): number {
    return this.#wait(this.#of(key, now), now)
  }

  #wait(bucket: Bucket, now: number): number {
    bucket.tokens = Math.min(this.#burst, bucket.tokens + Math.max(0, now - bucket.at) * this.#perMs)
    bucket.at = now
    return bucket.tokens >= 1 ? 0 : Math.ceil((1 - bucket.tokens) / this.#perMs)
  }

  #of(key: string, now: number): Bucket {
    let bucket = this.#buckets.get(key)
    if (!bucket) {
      // A full bucket is as good as none: drop those before the map grows without end.
      if (this.#buckets.size >= 10_000) this.#sweep(now)
      bucket = this.bucket(now)
      this.#buckets.set(key, bucket)
    }
    return bucket
  }

  #sweep(now: number): void {
    for (const [key, { tokens, at }] of this.#buckets) {
      if (tokens + (now - at) * this.#perMs >= this.#burst) this.#buckets.delete(key)
    }
  }
}
