import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import LeaderboardAudience from '../../../../shared/slides/leaderboard/audience.tsx'
import LeaderboardEditor from '../../../../shared/slides/leaderboard/editor.tsx'
import { leaderboardConfigSchema } from '../../../../shared/slides/leaderboard/leaderboard.ts'
import LeaderboardResults from '../../../../shared/slides/leaderboard/results.tsx'
import LeaderboardScreen from '../../../../shared/slides/leaderboard/screen.tsx'
import { throwConfetti } from '../../../../shared/ui/confetti.tsx'
import { ScreenFrame } from '../../../../shared/ui/screen-frame.tsx'
import {
  audienceProps,
  buildStanding,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser, tableCells } from '../render-view.tsx'
import { boardSlide, buildRows, buildStandings } from './build-board.ts'

vi.mock('../../../../shared/ui/confetti.tsx', () => ({
  clearConfetti: vi.fn(),
  throwConfetti: vi.fn(() => Promise.resolve()),
}))

beforeEach(() => {
  stubBrowser()
  vi.mocked(throwConfetti).mockClear()
})
afterEach(() => vi.useRealTimers())

const names = () => screen.getAllByRole('listitem').map((item) => item.textContent)

describe('the leaderboard on the screen', () => {
  it('says what to wait for while nobody has points', () => {
    renderIn(<LeaderboardScreen {...screenProps(boardSlide(), 'ready', { standings: buildStandings(0) })} />)
    expect(screen.getByText('No scores yet')).toBeVisible()
    renderIn(<LeaderboardScreen {...screenProps(boardSlide(), 'ready', { standings: null })} />)
    expect(screen.getAllByText('No scores yet')).toHaveLength(2)
  })

  it('shows as many places as it is set to, the first three on the podium', () => {
    renderIn(
      <LeaderboardScreen
        {...screenProps(boardSlide({ places: 6 }), 'ready', { standings: buildStandings(50, 214) })}
      />,
    )
    expect(names()).toEqual([
      'Player 28,900 points2',
      'Player 19,000 points1',
      'Player 38,800 points3',
      '4Player 48,700',
      '5Player 58,600',
      '6Player 68,500',
    ])
    expect(screen.getByText('214 players')).toBeVisible()
  })

  it('lists everybody in order without the podium', () => {
    const props = screenProps(boardSlide({ places: 50, podium: false }), 'ready', {
      standings: buildStandings(50),
    })
    renderIn(<LeaderboardScreen {...props} />)
    expect(names()).toHaveLength(50)
    expect(names()[0]).toBe('1Player 19,000')
  })

  it('has a podium for one player and for two', () => {
    renderIn(<LeaderboardScreen {...screenProps(boardSlide(), 'ready', { standings: buildStandings(1) })} />)
    expect(names()).toEqual(['Player 19,000 points1'])
  })

  it('keeps players of one name, one avatar and one score apart', () => {
    const rows = buildRows(5).map((row) => ({ ...row, rank: 1, nickname: 'Aigul', avatar: 3, score: 10 }))
    renderIn(
      <LeaderboardScreen
        {...screenProps(boardSlide(), 'ready', { standings: { ...buildStandings(5), rows } })}
      />,
    )
    expect(names()).toHaveLength(5)
  })

  it('throws confetti when the first place comes up, and none in a thumbnail', () => {
    vi.useFakeTimers()
    renderIn(<LeaderboardScreen {...screenProps(boardSlide(), 'ready')} />)
    act(() => vi.advanceTimersByTime(2000))
    expect(throwConfetti).not.toHaveBeenCalled()
    act(() => vi.advanceTimersByTime(3000))
    expect(throwConfetti).toHaveBeenCalledOnce()
    renderIn(<LeaderboardScreen {...screenProps(boardSlide(), 'ready', { still: true })} />)
    act(() => vi.advanceTimersByTime(5000))
    expect(throwConfetti).toHaveBeenCalledOnce()
  })

  it('throws none over the page around a small picture of the screen', () => {
    vi.useFakeTimers()
    vi.mocked(throwConfetti).mockClear()
    renderIn(
      <ScreenFrame>
        <LeaderboardScreen {...screenProps(boardSlide(), 'ready')} />
      </ScreenFrame>,
    )
    act(() => vi.advanceTimersByTime(5000))
    expect(throwConfetti).not.toHaveBeenCalled()
  })
})

describe('the leaderboard on a phone', () => {
  it('shows the own place, the largest of all', () => {
    renderPhone(
      LeaderboardAudience,
      audienceProps(boardSlide(), 'ready', {
        standing: buildStanding({ score: 2410, rank: 17, players: 214 }),
      }),
    )
    expect(screen.getByText('17')).toHaveClass('figure')
    expect(screen.getByText('of 214 players')).toBeVisible()
    expect(screen.getByText('2,410 points')).toBeVisible()
  })

  it('tells the leader', () => {
    const standing = buildStanding({ score: 2410 })
    renderPhone(LeaderboardAudience, audienceProps(boardSlide(), 'ready', { standing }))
    expect(screen.getByText('You are in the lead!')).toBeVisible()
    expect(screen.getByText('of 1 player')).toBeVisible()
  })

  it('tells somebody without points how to get some', () => {
    renderPhone(LeaderboardAudience, audienceProps(boardSlide(), 'ready', { standing: null }))
    expect(screen.getByText('You have no points yet')).toBeVisible()
  })
})

describe('the leaderboard’s editor', () => {
  it('keeps the number of places between 3 and 5,000', async () => {
    const { configs } = renderEditor(LeaderboardEditor, editorProps(boardSlide()))
    const places = screen.getByRole('textbox', { name: 'Places shown' })
    await userEvent.clear(places)
    await userEvent.type(places, '9999')
    await userEvent.tab()
    expect(configs[configs.length - 1]?.places).toBe(5000)
    await userEvent.clear(places)
    await userEvent.type(places, '1')
    await userEvent.tab()
    expect(configs[configs.length - 1]?.places).toBe(3)
    for (const config of configs) expect(leaderboardConfigSchema.safeParse(config).success).toBe(true)
  })

  it('switches the podium off by keyboard', async () => {
    const { configs } = renderEditor(LeaderboardEditor, editorProps(boardSlide()))
    screen.getByRole('switch').focus()
    await userEvent.keyboard(' ')
    expect(configs[configs.length - 1]?.podium).toBe(false)
  })
})

describe('the leaderboard in a report', () => {
  it('is the table of the places', () => {
    renderIn(
      <LeaderboardResults
        {...{ ...resultsProps(boardSlide({ places: 3 })), standings: buildStandings(5, 5) }}
      />,
    )
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['1', 'Player 1', '9,000'],
      ['2', 'Player 2', '8,900'],
      ['3', 'Player 3', '8,800'],
    ])
  })

  it('says when there was nothing to rank', () => {
    renderIn(<LeaderboardResults {...{ ...resultsProps(boardSlide()), standings: null }} />)
    expect(screen.getByText('No scores yet')).toBeVisible()
  })
})
