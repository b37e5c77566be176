import { describe, expect, it } from 'vitest'
import { teamStandings } from '../../../../shared/core/scoring/teams.ts'

const players = [
  { team: 0, score: 100 },
  { team: 0, score: 50 },
  { team: 0, score: 30 },
  { team: 1, score: 90 },
  { team: null, score: 1000 },
]
const sizes = { 0: 4, 1: 1, 2: 3 }
const places = (score: 'average' | 'total' | 'best', best = 2) =>
  teamStandings(3, players, sizes, { score, best }).map((row) => [row.team, row.rank, row.score, row.members])

describe('team standings', () => {
  it('add up all members, or the best of them', () => {
    expect(places('total')).toEqual([
      [0, 1, 180, 4],
      [1, 2, 90, 1],
      [2, 3, 0, 3],
    ])
    expect(places('best')[0]).toEqual([0, 1, 150, 4])
  })

  it('average those who have played, so that a late joiner costs nothing', () => {
    expect(places('average')).toEqual([
      [1, 1, 90, 1],
      [0, 2, 60, 4],
      [2, 3, 0, 3],
    ])
  })

  it('share a place when they are equal', () => {
    const rows = teamStandings(2, [], {}, { score: 'total', best: 1 })
    expect(rows.map(({ rank, members }) => [rank, members])).toEqual([
      [1, 0],
      [1, 0],
    ])
  })
})
