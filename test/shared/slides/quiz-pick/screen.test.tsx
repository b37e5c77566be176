import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import QuizPickScreen from '../../../../shared/slides/quiz-pick/screen.tsx'
import { screenProps } from '../../../contracts/slide-view-props.ts'
import { renderIn, stubBrowser, tableCells } from '../render-view.tsx'
import { buildQuiz, quizSlide } from './build-quiz.ts'

beforeEach(stubBrowser)
afterEach(() => vi.useRealTimers())
const slide = quizSlide(buildQuiz(), ['b', 'b', 'b', 'a'])

describe('the quiz question on the screen', () => {
  it('says how many answered, and not what, before the reveal', () => {
    renderIn(<QuizPickScreen {...screenProps(slide, 'open')} />)
    expect(screen.getByText('4')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByText(/right answer/)).toBeNull()
  })

  it('counts down while it is open', () => {
    vi.useFakeTimers({ now: 50_000 })
    renderIn(
      <QuizPickScreen
        {...screenProps(slide, 'open', { openedAt: 40_000, closesAt: 70_000, timeLimitMs: 30_000 })}
      />,
    )
    expect(screen.getByRole('timer')).toHaveTextContent('20')
  })

  it('has no countdown without a time limit', () => {
    renderIn(<QuizPickScreen {...screenProps(slide, 'open')} />)
    expect(screen.queryByRole('timer')).toBeNull()
  })

  it('reveals the right option, the counts and the explanation', () => {
    renderIn(<QuizPickScreen {...screenProps(slide, 'revealed', { still: true })} />)
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['Four', '1', '25%'],
      ['Six (right answer)', '3', '75%'],
      ['Eight', '0', '0%'],
    ])
    expect(screen.getByText('Awareness to loyalty.')).toBeVisible()
    const drawn = within(screen.getByRole('figure')).getAllByRole('listitem', { hidden: true })
    expect(drawn.map((item) => item.textContent)).toEqual(['AFour1', 'BSix3', 'CEight0'])
  })

  it('reveals to nobody as well as to a full room', () => {
    renderIn(<QuizPickScreen {...screenProps(quizSlide(buildQuiz()), 'revealed', { still: true })} />)
    expect(tableCells(screen.getByRole('table')).map((row) => row[2])).toEqual(['0%', '0%', '0%'])
  })
})
