/** What a phone can send without answering anything: a reaction that floats over the screen, and how the pace is. */
export const reactions = ['heart', 'thumb', 'laugh', 'idea', 'party'] as const
export type Reaction = (typeof reactions)[number]
export type ReactionCounts = Partial<Record<Reaction, number>>

export const paces = ['slow', 'fast', 'lost', 'great'] as const
export type AudiencePace = (typeof paces)[number]
/** How many say so now. */
export type PaceCounts = Record<AudiencePace, number>

export const noPaces: PaceCounts = { slow: 0, fast: 0, lost: 0, great: 0 }
