import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import QuizPickResults from '../../../../shared/slides/quiz-pick/results.tsx'
import { resultsProps } from '../../../contracts/slide-view-props.ts'
import { renderIn, tableCells } from '../render-view.tsx'
import { buildQuiz, quizSlide } from './build-quiz.ts'

describe('the quiz question in a report', () => {
  it('has a table that says what was counted', () => {
    renderIn(<QuizPickResults {...resultsProps(quizSlide(buildQuiz(), ['b', 'a', 'b', 'c']))} />)
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['Four (Not correct)', '1', '25%'],
      ['Six (Correct)', '2', '50%'],
      ['Eight (Not correct)', '1', '25%'],
    ])
    expect(screen.getByText('50% answered correctly')).toBeVisible()
  })

  it('says that nobody answered', () => {
    renderIn(<QuizPickResults {...resultsProps(quizSlide(buildQuiz()))} />)
    expect(screen.getByText('Nobody answered this slide.')).toBeVisible()
    expect(screen.queryByText(/answered correctly/)).toBeNull()
  })
})
