import type { CommandRefusal } from '../core/session/session-command.ts'

/** Why a request was refused; each has a text in `text/refusals.ts`. Never a stack, never an internal word. */
export type RefusalKind =
  | CommandRefusal
  /** The payload does not fit the request's schema. */
  | 'invalid'
  /** This role may not send this request. */
  | 'forbidden'
  /** No such session, or the code is wrong. */
  | 'unknown-session'
  /** The request needs a participant who has joined. */
  | 'not-joined'
  /** The participant was removed by the presenter. */
  | 'removed'
  /** The slide takes no answers (now). */
  | 'closed'
  /** The presenter has paused the question; it can be answered when it goes on. */
  | 'paused'
  /** The answer is none that the slide offers. */
  | 'not-an-answer'
  /** The kind allows one answer and another one was given before. */
  | 'already-answered'
  /** Only survivors go on with the quiz, and this person has missed a question. */
  | 'out'
  /** A team has been chosen before; the presenter can change it. */
  | 'team-chosen'
  /** The same response id came with another body. */
  | 'conflict'
  /** The server's queue is full; try again after `retryAfterMs`. */
  | 'busy'
  | 'rate-limited'
  /** The session is at its capacity; the client waits and tries again. */
  | 'full'
  /** Somebody else changed the session first; the current state comes with the refusal's `version`. */
  | 'stale'
  | 'unknown-participant'
  | 'unknown-question'
  /** The deck takes no questions without a name. */
  | 'name-needed'
  | 'unknown-draw'
  | 'already-drawn'
  /** The participant does not meet the conditions of the draw (yet). */
  | 'not-eligible'
  | 'draw-not-locked'
  | 'no-entrants'
  | 'phrase-needed'
  /** The server is stopping; the client reconnects by itself. */
  | 'draining'
  /** A defect on our side; the log has the request id. */
  | 'internal'

export interface Refusal {
  kind: RefusalKind
  retryAfterMs?: number
  /** For `stale`: the session's version now. */
  version?: number
  /** For `full`: the place in the queue, from 1. */
  place?: number
  /** For `full`: how long it will probably take, ms; null when no place has become free lately. */
  estimateMs?: number | null
}
