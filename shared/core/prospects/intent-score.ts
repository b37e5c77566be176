import * as z from 'zod/mini'
import type { StageRole } from '../funnel/stages.ts'

/** Acts that a timeline can hold. The last five are logged by a member; the others are what people did in sessions. */
export const touchKinds = [
  'joined',
  'responded',
  'asked',
  'upvoted',
  'moved',
  'called',
  'met',
  'emailed',
  'noted',
  'added',
] as const
export type TouchKind = (typeof touchKinds)[number]

/** Those that say how far somebody is, by the stage they are tagged with. */
const telling: readonly TouchKind[] = ['responded', 'asked', 'called', 'met', 'emailed']
/** What caused a move has earned already; a note is the team's, not the person's. */
const silent: readonly TouchKind[] = ['moved', 'noted', 'added']

export const scoreLimits = { weight: 100, perSession: 500, halfLifeDays: { min: 1, max: 365 } } as const

const weightSchema = z.int().check(z.gte(0), z.lte(scoreLimits.weight))

/** What each act is worth; a workspace may set it. */
export const scoreWeightsSchema = z.strictObject({
  kinds: z.strictObject({
    joined: weightSchema,
    responded: weightSchema,
    asked: weightSchema,
    upvoted: weightSchema,
    called: weightSchema,
    met: weightSchema,
    emailed: weightSchema,
  }),
  stages: z.strictObject({
    awareness: weightSchema,
    interest: weightSchema,
    evaluation: weightSchema,
    engagement: weightSchema,
    purchase: weightSchema,
    loyalty: weightSchema,
  }),
  /** Points that answers of one session can earn at most, so that a long quiz does not outweigh a call. */
  answersPerSession: z.int().check(z.gte(1), z.lte(scoreLimits.perSession)),
  halfLifeDays: z.int().check(z.gte(scoreLimits.halfLifeDays.min), z.lte(scoreLimits.halfLifeDays.max)),
})
export type ScoreWeights = z.infer<typeof scoreWeightsSchema>

export const defaultWeights: ScoreWeights = {
  kinds: { joined: 2, responded: 1, asked: 4, upvoted: 1, called: 6, met: 15, emailed: 2 },
  stages: { awareness: 0, interest: 1, evaluation: 4, engagement: 8, purchase: 15, loyalty: 6 },
  answersPerSession: 60,
  halfLifeDays: 30,
}

export interface ScoredAct {
  id: string
  kind: TouchKind
  /** How far the act says that somebody is; null: it says nothing of it. */
  role: StageRole | null
  /** null: not of a session. */
  sessionId: string | null
  /** Epoch milliseconds. */
  at: number
}

/** What an act is worth by itself. */
export function worthOf({ kind, role }: Pick<ScoredAct, 'kind' | 'role'>, weights: ScoreWeights): number {
  if (silent.includes(kind)) return 0
  const own = kind in weights.kinds ? weights.kinds[kind as keyof ScoreWeights['kinds']] : 0
  return own + (role !== null && telling.includes(kind) ? weights.stages[role] : 0)
}

/**
 * The points of each act, by its id, oldest act first; their sum is the score. Rules SCORE1 to SCORE5.
 */
export function pointsEarned(acts: readonly ScoredAct[], weights: ScoreWeights): Map<string, number> {
  const ordered = [...acts].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const points = new Map(ordered.map((act) => [act.id, worthOf(act, weights)]))
  const left = new Map<string, number>()
  const answers = ordered.filter(({ kind, sessionId }) => kind === 'responded' && sessionId !== null)
  // A stable sort: of equal ones the oldest counts.
  for (const { id, sessionId } of answers.sort((a, b) => worthOf(b, weights) - worthOf(a, weights))) {
    if (sessionId === null) continue
    const room = left.get(sessionId) ?? weights.answersPerSession
    const earned = Math.min(room, points.get(id) ?? 0)
    points.set(id, earned)
    left.set(sessionId, room - earned)
  }
  return points
}

export const scoreOf = (points: ReadonlyMap<string, number>): number =>
  [...points.values()].reduce((sum, earned) => sum + earned, 0)
