/** The parts of the store that hold what an audience wrote, and what was decided about it. */

export interface QuestionRow {
  id: string
  sessionId: string
  participantId: string
  slideId: string | null
  text: string
  anonymous: boolean
  nickname: string
  avatar: number
  upvotes: number
  answeredAt: number | null
  /** What was written in answer. */
  answer: string | null
  hidden: boolean
  /** Waits for approval. */
  pending: boolean
  marked: boolean
  /** As it was asked, once somebody has corrected the text. */
  original: string | null
  stage: number
  at: number
}
export interface QuestionStore {
  /** Most upvoted first, then oldest; at most `limit`. Hidden ones and those that wait only if asked for: the latter stand first. */
  list(sessionId: string, withHidden: boolean, limit: number): Promise<QuestionRow[]>
  upvotedBy(sessionId: string, participantId: string): Promise<string[]>
  /** In order of time, hidden ones too. */
  askedBy(sessionId: string, participantId: string): Promise<QuestionRow[]>
  byId(sessionId: string, id: string): Promise<QuestionRow | null>
  /** False when the session has no such question. */
  moderate(sessionId: string, id: string, change: QuestionChange): Promise<boolean>
}
/** A question that is hidden or shown waits no longer. The first correction keeps what was asked. */
export type QuestionChange =
  | { answeredAt: number | null }
  | { hidden: boolean }
  /** `answeredAt` is set where the question was still open. */
  | { answer: string; answeredAt: number }
  | { answer: null }
  | { text: string; marked: boolean }

/** Texts that are keys of a slide's counts, hidden or shown by hand. */
export interface WordStore {
  decided(sessionId: string, slideId: string, run: number): Promise<{ key: string; hidden: boolean }[]>
  decide(at: { sessionId: string; slideId: string; run: number; key: string }, hidden: boolean): Promise<void>
}

/** A free-text answer. */
export interface EntryRow {
  participantId: string
  text: string
  nickname: string
  at: number
  hidden: boolean
  /** Waits for approval. */
  pending: boolean
  marked: boolean
}
