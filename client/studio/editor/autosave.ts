import { type Deck, type DeckProblem, parseDeck } from '../../../shared/slides/deck.ts'
import type { ClientSystem } from '../../connection/system.ts'
import { ApiError, type ApiProblem } from '../api.ts'
import { sameValue } from '../same-value.ts'
import type { Drafts } from './drafts.ts'

/** A save waits for a pause in the edits of this length, milliseconds. */
export const pauseBeforeSaveMs = 800
/** However long somebody types without a pause, a save is sent after this time, milliseconds. */
export const longestWaitMs = 5000
/** Pauses between tries that did not get through, milliseconds; the last one repeats. */
export const retryAfterMs = [2000, 5000, 10_000, 30_000] as const

export type SaveState =
  | { state: 'saved' }
  /** Changed; the save is about to be sent. */
  | { state: 'waiting' }
  | { state: 'saving' }
  /** Not stored; tried again at `retryAt`, epoch milliseconds. */
  | { state: 'failed'; problem: ApiProblem; retryAt: number }
  /** Not sent: the deck breaks a rule. Goes on by itself once it is mended. */
  | { state: 'invalid'; problems: readonly DeckProblem[] }
  /** Somebody else stored another version first. */
  | { state: 'stale' }
  /** The deck was deleted elsewhere. */
  | { state: 'gone' }
  | { state: 'logged-out' }

export interface AutosaveOptions {
  deckId: string
  /** The version that the page was loaded with. */
  version: number
  /** Stores a deck and gives its new version. Throws `ApiError`. */
  store(version: number, deck: Deck, options: { keepalive: boolean }): Promise<number>
  /** Reads what is stored now. Throws `ApiError`. */
  load(): Promise<{ version: number; deck: Deck }>
  drafts: Drafts
  system: ClientSystem
  onState(state: SaveState): void
}

export interface Autosave {
  changed(deck: Deck): void
  /** Holds edits that were made on a version that has been replaced since: nothing is sent until `rebase`. */
  hold(deck: Deck): void
  /** Sends what is unsaved now. @returns whether everything is stored */
  flush(options?: { keepalive: boolean }): Promise<boolean>
  /** The deck as stored elsewhere takes this one's place; edits go on from its version. */
  rebase(version: number): void
  version(): number
  /** Stops timers. What is unsaved stays in the drafts. */
  stop(): void
}

/** Stores a deck after each pause in its edits, one save at a time. Until it is stored, the browser's draft holds it. */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { deckId, drafts, system, onState } = options
  let version = options.version
  let unsaved: Deck | null = null
  let unsavedSince = 0
  let saving: Promise<boolean> | null = null
  let failures = 0
  let held: 'stale' | 'gone' | null = null
  let cancelTimer: (() => void) | null = null
  /** Sent, and no answer came. */
  let unanswered: Deck | null = null

  const schedule = (ms: number) => {
    cancelTimer?.()
    cancelTimer = system.after(ms, () => {
      cancelTimer = null
      void flush()
    })
  }

  const flush: Autosave['flush'] = async ({ keepalive } = { keepalive: false }) => {
    cancelTimer?.()
    cancelTimer = null
    if (saving) {
      await saving
      return unsaved === null ? true : flush({ keepalive })
    }
    if (unsaved === null) return true
    if (held !== null) return false
    const deck = unsaved
    const parsed = parseDeck(deck)
    if (!parsed.ok) {
      onState({ state: 'invalid', problems: parsed.refusal })
      return false
    }
    onState({ state: 'saving' })
    saving = send(deck, keepalive)
    const stored = await saving
    saving = null
    if (!stored) return false
    if (unsaved !== null) {
      // Typed while the save was on its way.
      onState({ state: 'waiting' })
      schedule(pauseBeforeSaveMs)
      return false
    }
    return true
  }

  const send = async (deck: Deck, keepalive: boolean): Promise<boolean> => {
    try {
      version = await options.store(version, deck, { keepalive })
    } catch (error) {
      const problem: ApiProblem = error instanceof ApiError ? error.problem : { kind: 'internal' }
      const stored = problem.kind === 'stale' ? await storedByLostReply() : null
      if (stored === null) {
        onRefused(problem)
        if (problem.kind === 'unreachable' || problem.kind === 'internal') unanswered = deck
        return false
      }
      version = stored
      const isThisOne = sameValue(unanswered, deck)
      unanswered = null
      if (!isThisOne) return send(deck, keepalive)
    }
    unanswered = null
    failures = 0
    if (unsaved === deck) {
      unsaved = null
      drafts.forget(deckId)
      onState({ state: 'saved' })
    } else if (unsaved !== null) {
      drafts.keep(deckId, { version, deck: unsaved, at: system.now() })
    }
    return true
  }

  /**
   * A save whose answer was lost may have been stored: then "somebody else" was this page.
   * @returns the version to go on from, or null
   */
  const storedByLostReply = async (): Promise<number | null> => {
    if (unanswered === null) return null
    const sent = parseDeck(unanswered)
    const stored = await options.load().catch(() => null)
    return stored !== null && sent.ok && sameValue(sent.value, stored.deck) ? stored.version : null
  }

  const onRefused = (problem: ApiProblem) => {
    if (problem.kind === 'stale') held = 'stale'
    else if (problem.kind === 'not-found') held = 'gone'
    if (held !== null) return onState({ state: held })
    if (problem.kind === 'not-logged-in') return onState({ state: 'logged-out' })
    if (problem.kind === 'invalid-deck' || problem.kind === 'invalid') {
      return onState({ state: 'invalid', problems: problem.problems ?? [] })
    }
    const pause = problem.retryAfterMs ?? retryAfterMs[Math.min(failures, retryAfterMs.length - 1)] ?? 0
    failures += 1
    schedule(pause)
    onState({ state: 'failed', problem, retryAt: system.now() + pause })
  }

  return {
    changed(deck) {
      if (unsaved === null) unsavedSince = system.now()
      unsaved = deck
      drafts.keep(deckId, { version, deck, at: system.now() })
      if (held !== null || saving) return
      onState({ state: 'waiting' })
      const waited = system.now() - unsavedSince
      schedule(Math.max(0, Math.min(pauseBeforeSaveMs, longestWaitMs - waited)))
    },
    hold(deck) {
      unsaved = deck
      held = 'stale'
      onState({ state: 'stale' })
    },
    flush,
    rebase(next) {
      version = next
      held = null
      unsaved = null
      failures = 0
      drafts.forget(deckId)
      cancelTimer?.()
      cancelTimer = null
      onState({ state: 'saved' })
    },
    version: () => version,
    stop() {
      cancelTimer?.()
      cancelTimer = null
    },
  }
}
