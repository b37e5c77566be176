import { pointsOf, type Scoring } from './points.ts'

/**
 * What can only be said of a quiz once a question has been revealed: places by answer time, streaks and who is out. Decided
 * anew from all stored answers each time, so that a repeat, a crash in between and a question that is asked again come to
 * the same; only what differs from what is stored is given back. See `SPEC.md` (SET rules).
 */

/** What a deck says about the quiz as a whole. */
export interface GameRules {
  /** Points for each right answer in a row after the first; 0: none. */
  streakBonus: number
  /** Whoever misses a question is out. */
  survivor: boolean
}

/** A scored question whose answer has been revealed; in the order in which they were opened. */
export interface SettledQuestion {
  slideId: string
  run: number
  scoring: Scoring
  /** Milliseconds; null: no time limit. */
  limitMs: number | null
  /** Epoch milliseconds. */
  openedAt: number
}

/** Somebody who takes part, as stored. */
export interface SettledPlayer {
  id: string
  /** Epoch milliseconds. */
  joinedAt: number
  streak: number
  out: boolean
}

/** A scored answer, as stored. `points` may have been settled before. */
export interface SettledAnswer {
  participantId: string
  slideId: string
  run: number
  /** Correct share, 0 to 1. */
  share: number
  elapsedMs: number
  hints: number
  points: number
}

/** What is to be written about one participant: all values are final, none is an increment. */
export interface Award {
  participantId: string
  streak: number
  out: boolean
  /** The answers whose points change. */
  answers: { slideId: string; run: number; points: number }[]
}

/** An answer is right for streaks and survival from this share on: a close guess counts, a lucky part of a list does not. */
const rightFrom = 0.5

const runKey = ({ slideId, run }: { slideId: string; run: number }): string => `${slideId} ${run}`

export function settle(game: {
  rules: GameRules
  questions: readonly SettledQuestion[]
  players: readonly SettledPlayer[]
  answers: readonly SettledAnswer[]
}): Award[] {
  const { rules, questions, players } = game
  const places = placesByTime(game)
  const byParticipant = new Map<string, Map<string, SettledAnswer>>()
  for (const answer of game.answers) {
    const own = byParticipant.get(answer.participantId) ?? new Map<string, SettledAnswer>()
    byParticipant.set(answer.participantId, own.set(runKey(answer), answer))
  }
  return players.flatMap((player) => {
    const own = byParticipant.get(player.id)
    const changed: Award['answers'] = []
    let streak = 0
    let out = false
    for (const question of questions) {
      const key = runKey(question)
      const answer = own?.get(key)
      const cameLater = player.joinedAt > question.openedAt
      // Whoever came later could not know of the question: no answer costs them nothing.
      if (!answer && cameLater) continue
      const right = answer !== undefined && answer.share >= rightFrom
      streak = right && rules.streakBonus > 0 ? streak + 1 : 0
      if (rules.survivor && !right && !cameLater) out = true
      if (!answer) continue
      const { slideId, run, share, elapsedMs, hints } = answer
      const place = places.get(`${key} ${player.id}`) ?? null
      const earned = { share, elapsedMs, limitMs: question.limitMs, hints, place }
      const points = pointsOf(question.scoring, earned) + (streak > 1 ? rules.streakBonus : 0)
      if (points !== answer.points) changed.push({ slideId, run, points })
    }
    if (changed.length === 0 && streak === player.streak && out === player.out) return []
    return [{ participantId: player.id, streak, out, answers: changed }]
  })
}

/** Places among the answers that are right at least in part, from 1; equal times share a place. Only where points go by order. */
function placesByTime({
  questions,
  players,
  answers,
}: Pick<Parameters<typeof settle>[0], 'questions' | 'players' | 'answers'>): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const playing = new Set(players.map(({ id }) => id))
  for (const question of questions) {
    if (question.scoring.points.policy !== 'order') continue
    const key = runKey(question)
    const right = answers
      .filter((answer) => runKey(answer) === key && answer.share > 0 && playing.has(answer.participantId))
      .sort((a, b) => a.elapsedMs - b.elapsedMs)
    let place = 0
    for (const [index, answer] of right.entries()) {
      if (right[index - 1]?.elapsedMs !== answer.elapsedMs) place = index + 1
      places.set(`${key} ${answer.participantId}`, place)
    }
  }
  return places
}
