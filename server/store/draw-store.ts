/** One giveaway. `seed` is secret until the draw. */
export interface DrawRow {
  id: string
  sessionId: string
  slideId: string
  phase: 'open' | 'locked' | 'drawn' | 'void'
  tier: 'B' | 'C'
  seed: string
  createdAt: number
  lockedAt: number | null
  drawnAt: number | null
  /** JSON of what views need of the result (winners, wheel), written with the result; null before. */
  outcome: string | null
}
export interface DrawEntry {
  drawId: string
  entryId: string
  participantId: string
  salt: string
  weight: number
  leaf: string
  sequence: number
  /** Place won, from 1; null for all others (reserves stand in the RESULT record) and before the draw. */
  place: number | null
}
export interface DrawStore {
  /** False when the session has a draw for this slide already. `record` is the OPEN record as JSON. */
  open(row: DrawRow, record: string): Promise<boolean>
  bySlide(sessionId: string, slideId: string): Promise<DrawRow | null>
  byId(id: string): Promise<DrawRow | null>
  bySession(sessionId: string): Promise<DrawRow[]>
  /** Stores the entries and the LOCK record if the draw is still open; false if it is not. One transaction. */
  lock(id: string, lockedAt: number, entries: readonly DrawEntry[], record: string): Promise<boolean>
  /** Stores the RESULT record and the places if the draw is locked; false if it is not. One transaction: there is no second result. */
  finish(
    id: string,
    drawnAt: number,
    places: readonly { entryId: string; place: number; reserve?: boolean }[],
    outcome: string,
    record: string,
  ): Promise<boolean>
  entries(id: string): Promise<DrawEntry[]>
  entryOf(id: string, participantId: string): Promise<DrawEntry | null>
  /** The records in order, each as JSON. */
  records(id: string): Promise<string[]>
  /** Participants who won (not reserves) in other draws of this session. */
  winners(sessionId: string): Promise<string[]>
  /** Everybody who has not been removed, with what eligibility asks for: the slides answered in their current runs. */
  candidates(
    sessionId: string,
  ): Promise<{ id: string; nickname: string; avatar: number; stage: number; answered: string[] }[]>
}
