import * as z from 'zod/mini'

export const deckSettingsLimits = {
  lobbyText: 200,
  streakBonus: 1000,
  teams: { min: 2, max: 12, name: 40, best: 50 },
} as const

const { teams: teamLimits } = deckSettingsLimits

/** What holds for a whole session of the deck rather than for one slide. */
export const deckSettingsSchema = z.strictObject({
  questions: z.strictObject({
    /** Phones can ask at any time, not only on a Q&A slide. */
    panel: z.boolean(),
    anonymous: z.boolean(),
    /** A question is shown to others once the presenter or a moderator has approved it. */
    approveFirst: z.boolean(),
    /** Texts that the profanity filter marks wait for approval, whatever else is set. */
    holdMarked: z.boolean(),
  }),
  feedback: z.strictObject({
    /** Phones can send reactions that float over the screen. */
    reactions: z.boolean(),
    /** Phones can tell the presenter: too fast, too slow, lost, great. */
    pace: z.boolean(),
  }),
  lobby: z.strictObject({
    /** Said to those who wait; empty: the usual words. */
    text: z.string().check(z.maxLength(deckSettingsLimits.lobbyText)),
    /** A slide that takes answers while people wait, or none. */
    warmUpSlideId: z.nullable(z.string().check(z.maxLength(32))),
  }),
  quiz: z.strictObject({
    /** Points for each right answer in a row after the first; 0: none. */
    streakBonus: z.int().check(z.gte(0), z.lte(deckSettingsLimits.streakBonus)),
    /** Whoever misses a question watches the rest. */
    survivor: z.boolean(),
  }),
  teams: z.nullable(
    z.strictObject({
      names: z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(teamLimits.name))).check(
        z.minLength(teamLimits.min),
        z.maxLength(teamLimits.max),
        z.refine((names) => new Set(names).size === names.length, 'team-names-differ'),
      ),
      /** `choice`: each picks a team; `balanced`: the smallest team gets the next; `assigned`: the presenter decides. */
      join: z.enum(['choice', 'balanced', 'assigned']),
      score: z.enum(['average', 'total', 'best']),
      /** How many of a team's best count, for `best`. */
      best: z.int().check(z.gte(1), z.lte(teamLimits.best)),
    }),
  ),
  screen: z.strictObject({
    /** Slides change with a movement. */
    transitions: z.boolean(),
  }),
})
export type DeckSettings = z.infer<typeof deckSettingsSchema>

export const newDeckSettings: DeckSettings = {
  questions: { panel: true, anonymous: true, approveFirst: false, holdMarked: true },
  feedback: { reactions: true, pace: true },
  lobby: { text: '', warmUpSlideId: null },
  quiz: { streakBonus: 0, survivor: false },
  teams: null,
  screen: { transitions: true },
}
