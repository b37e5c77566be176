/** Steps of one tag are one step for undo while they follow each other within this time, milliseconds. */
export const pauseMs = 1000
/** A long stretch of typing is several steps of at most this length, milliseconds. */
export const stretchMs = 8000
/** Older steps are forgotten. */
export const mostSteps = 300

export interface Step<Value> {
  before: Value
  after: Value
  /** Where it happened, for the view to go there when the step is undone or redone. */
  place: string | null
  tag: string | null
  startedAt: number
  endedAt: number
}

/** What can be undone and redone, the newest last and the next to redo last. Values are shared, never changed. */
export interface History<Value> {
  present: Value
  past: readonly Step<Value>[]
  future: readonly Step<Value>[]
}

export function newHistory<Value>(present: Value): History<Value> {
  return { present, past: [], future: [] }
}

/**
 * Adds a change. One that carries the tag of the step before, in time, goes on with that step: typing is undone by the
 * stretch, not by the key. What had been undone can no longer be redone.
 * @param at epoch milliseconds
 */
export function record<Value>(
  history: History<Value>,
  after: Value,
  change: { place: string | null; tag: string | null; at: number },
): History<Value> {
  if (Object.is(after, history.present)) return history
  const { place, tag, at } = change
  const last = history.past.at(-1)
  const goesOn =
    last !== undefined &&
    history.future.length === 0 &&
    tag !== null &&
    last.tag === tag &&
    at - last.endedAt <= pauseMs &&
    at - last.startedAt <= stretchMs
  const step: Step<Value> = goesOn
    ? { ...last, after, endedAt: at }
    : { before: history.present, after, place, tag, startedAt: at, endedAt: at }
  const kept = goesOn ? history.past.slice(0, -1) : history.past
  return { present: after, past: [...kept, step].slice(-mostSteps), future: [] }
}

export function undo<Value>(history: History<Value>): History<Value> {
  const step = history.past.at(-1)
  if (!step) return history
  return { present: step.before, past: history.past.slice(0, -1), future: [...history.future, step] }
}

export function redo<Value>(history: History<Value>): History<Value> {
  const step = history.future.at(-1)
  if (!step) return history
  // Typing that goes on after a redo is a step of its own.
  return {
    present: step.after,
    past: [...history.past, { ...step, tag: null }],
    future: history.future.slice(0, -1),
  }
}
