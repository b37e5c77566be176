/** Screens and consoles hear of new results this often at most, ms. */
export const tickMs = 100
/** Thousands of different texts take longer to read, group and send: a result waits so many ms per key since the last time. */
const keyCostMs = 0.1
export const resultsPauseMs = (keys: number): number => (keys <= 1000 ? 0 : keys * keyCostMs)
/** Names in the lobby, ms: they come one after the other, and a crowd's are read from all of it. */
export const lobbyMs = 1000
/** The funnel and the feed of moves, ms. */
export const funnelMs = 250
/** Phones, ms: at least this, and longer where a round would take more than 30 % of a core at 25 µs a recipient. */
export const phonesMs = 500
export const phoneCostMs = 0.025 / 0.3
/** A list of questions is some ten times the size of counts. */
export const questionCost = 4

export const publishLimits = { entries: 200, moves: 100 } as const

/** What has changed in a session since it was last told. */
export interface Dirty {
  slides: boolean
  funnel: boolean
  audience: boolean
  /** Names in the lobby. */
  people: boolean
  questions: boolean
  phoneResults: boolean
  phoneQuestions: boolean
}

/** What other nodes are told of a change that was made here. */
export interface DirtyNotice {
  slides: boolean
  funnel: boolean
  questions: boolean
}

export interface Pace {
  dirty: Dirty
  busy: boolean
  /** No result is read before. */
  resultsAt: number
  funnelAt: number
  peopleAt: number
  phonesAt: number
  phoneQuestionsAt: number
  /** Ids of the moves that were sent last, so that each goes out once. */
  sentMoves: Set<string>
  notice: DirtyNotice
}

export const clean = (): Dirty => ({
  slides: false,
  funnel: false,
  audience: false,
  people: false,
  questions: false,
  phoneResults: false,
  phoneQuestions: false,
})
