import { isScoredSlide, type Slide } from '../../shared/slides/deck.ts'
import type { SessionRow, SessionStore } from '../store/store.ts'

/** A session as this node last read it. The deck never changes; the state may be older than the store's. */
export interface CachedSession {
  row: SessionRow
  slides: ReadonlyMap<string, Slide>
  /** A slide of the deck gives points, so how long an answer took matters. */
  scored: boolean
}

const maxSessions = 500

/**
 * Sessions that this node has to do with. A cache and no more: intake and commands are decided by what the store
 * says in their transaction, so a stale entry can cost a round trip and never a wrong result.
 */
export class SessionCache {
  readonly #store: SessionStore
  readonly #byId = new Map<string, CachedSession>()
  readonly #idByCode = new Map<string, string>()

  constructor(store: SessionStore) {
    this.#store = store
  }

  async byId(id: string): Promise<CachedSession | null> {
    return this.#byId.get(id) ?? this.refresh(id)
  }

  /** By the code as the phone sent it, in any case. */
  async byCode(code: string): Promise<CachedSession | null> {
    const normal = code.trim().toUpperCase()
    const known = this.#idByCode.get(normal)
    const cached = known === undefined ? undefined : this.#byId.get(known)
    // A code is free again after its session's end: only a running session may be found without asking.
    if (cached && cached.row.state.stand.status !== 'ended') return cached
    const row = await this.#store.byCode(normal)
    return row ? this.#put(row) : null
  }

  /** Reads the session anew. */
  async refresh(id: string): Promise<CachedSession | null> {
    const row = await this.#store.byId(id)
    if (row) return this.#put(row)
    this.forget(id)
    return null
  }

  forget(id: string): void {
    const cached = this.#byId.get(id)
    if (cached) this.#idByCode.delete(cached.row.code)
    this.#byId.delete(id)
  }

  #put(row: SessionRow): CachedSession {
    const before = this.#byId.get(row.id)
    // Two reads may come back in either order; the version says which is newer.
    if (before && before.row.version > row.version) return before
    const slides = before?.slides ?? new Map(row.deck.slides.map((slide) => [slide.id, slide]))
    const scored = before?.scored ?? row.deck.slides.some(isScoredSlide)
    const cached = { row, slides, scored }
    this.#byId.delete(row.id)
    this.#byId.set(row.id, cached)
    this.#idByCode.set(row.code, row.id)
    if (this.#byId.size > maxSessions) {
      const oldest = this.#byId.keys().next().value
      if (oldest !== undefined) this.forget(oldest)
    }
    return cached
  }
}
