import type { StandingRow, StandingsView } from '../../../../shared/protocol/views.ts'
import { type LeaderboardConfig, leaderboard } from '../../../../shared/slides/leaderboard/leaderboard.ts'
import type { AnsweredSlide } from '../../../contracts/slide-view-props.ts'

export const buildRows = (count: number): StandingRow[] =>
  Array.from({ length: count }, (_, index) => ({
    rank: index + 1,
    nickname: `Player ${index + 1}`,
    avatar: index,
    score: 9000 - index * 100,
    moved: null,
    team: null,
    out: false,
  }))

export const buildStandings = (count: number, players = count): StandingsView => ({
  rows: buildRows(count),
  players,
  left: null,
  teams: null,
})

export const boardSlide = (overrides: Partial<LeaderboardConfig> = {}): AnsweredSlide<'leaderboard'> => ({
  name: 'leaderboard',
  config: { ...leaderboard.newConfig(), ...overrides },
  answers: [],
  counts: {},
  responses: 0,
})
