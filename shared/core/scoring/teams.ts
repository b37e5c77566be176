import type { DeckSettings } from '../../slides/deck-settings.ts'

export type TeamRules = Pick<NonNullable<DeckSettings['teams']>, 'score' | 'best'>

export interface TeamStanding {
  /** Index into the deck's teams. */
  team: number
  rank: number
  /** Whole points. */
  score: number
  /** Everybody in the team. */
  members: number
}

/**
 * Teams by their score, equal scores sharing a place:
 *
 * - `total`: the sum of all members' points.
 * - `average`: the mean of those who have answered at least one question, so that a late joiner costs the team nothing.
 * - `best`: the sum of the best `best` members, or of all where they are fewer.
 *
 * @param teams number of teams
 * @param sizes members by team, also those who have not played
 */
export function teamStandings(
  teams: number,
  players: readonly { team: number | null; score: number }[],
  sizes: Readonly<Record<number, number>>,
  rules: TeamRules,
): TeamStanding[] {
  const scores: number[][] = Array.from({ length: teams }, () => [])
  for (const { team, score } of players) if (team !== null) scores[team]?.push(score)
  const all = scores
    .map((own, team) => ({ team, score: teamScore(own, rules), members: sizes[team] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.team - b.team)
  let rank = 0
  return all.map((entry, index) => {
    if (all[index - 1]?.score !== entry.score) rank = index + 1
    return { ...entry, rank }
  })
}

function teamScore(scores: readonly number[], { score, best }: TeamRules): number {
  const sum = (some: readonly number[]) => some.reduce((total, points) => total + points, 0)
  switch (score) {
    case 'total':
      return sum(scores)
    case 'average':
      return scores.length === 0 ? 0 : Math.round(sum(scores) / scores.length)
    case 'best':
      return sum([...scores].sort((a, b) => b - a).slice(0, best))
  }
}
