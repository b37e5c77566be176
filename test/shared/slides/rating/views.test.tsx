import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import RatingAudience from '../../../../shared/slides/rating/audience.tsx'
import RatingEditor from '../../../../shared/slides/rating/editor.tsx'
import { type RatingConfig, rating } from '../../../../shared/slides/rating/rating.ts'
import RatingResults from '../../../../shared/slides/rating/results.tsx'
import RatingScreen from '../../../../shared/slides/rating/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, tableCells } from '../render-view.tsx'

function ratingSlide(
  overrides: Partial<RatingConfig> = {},
  given: readonly number[] = [],
): AnsweredSlide<'rating'> {
  const config = {
    question: 'How useful was it?',
    max: 5,
    lowLabel: 'not at all',
    highLabel: 'very',
    ...overrides,
  }
  const counts = Object.fromEntries(
    given.flatMap((count, index) => (count > 0 ? [[`r:${index + 1}`, count]] : [])),
  )
  return {
    name: 'rating',
    config,
    answers: [],
    counts,
    responses: given.reduce((sum, count) => sum + count, 0),
  }
}

describe('a rating on the phone', () => {
  it('is given by touch and sent', async () => {
    const onAnswer = vi.fn()
    renderPhone(RatingAudience, { ...audienceProps(ratingSlide(), 'open'), onAnswer })
    expect(screen.getByRole('group', { name: 'How useful was it?' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: '4 stars of 5' }))
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ rating: 4 })
  })

  it('is given by keyboard', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(RatingAudience, { ...audienceProps(ratingSlide(), 'open'), onAnswer })
    await user.tab()
    await user.keyboard(' {ArrowRight}{ArrowRight}')
    expect(screen.getByRole('radio', { name: '3 stars of 5' })).toBeChecked()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ rating: 3 })
  })

  it('brings back its draft, and shows what was sent once closed', () => {
    const own = { run: 1, revision: 1, answer: { rating: 2 }, points: null, elapsedMs: 1 }
    const open = audienceProps(ratingSlide(), 'open', { own, draft: { rating: 5 } })
    const { show } = renderPhone(RatingAudience, open)
    expect(screen.getByRole('radio', { name: '5 stars of 5' })).toBeChecked()
    show({ ...open, phase: 'closed' })
    expect(screen.getByRole('radio', { name: '2 stars of 5' })).toBeChecked()
    expect(screen.getByRole('radio', { name: '5 stars of 5' })).toBeDisabled()
  })

  it('waits for the opening', () => {
    renderPhone(RatingAudience, audienceProps(ratingSlide(), 'ready'))
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    expect(screen.getByText('Get ready')).toBeInTheDocument()
  })
})

describe('a rating on the screen and in the report', () => {
  const table = [
    ['1', '1', '10%'],
    ['2', '0', '0%'],
    ['3', '2', '20%'],
    ['4', '3', '30%'],
    ['5', '4', '40%'],
  ]

  it('counts every step and gives the mean', () => {
    const slide = ratingSlide({}, [1, 0, 2, 3, 4])
    renderIn(<RatingScreen {...screenProps(slide, 'open')} />)
    expect(tableCells(screen.getByRole('table')).slice(0, 5)).toEqual(table)
    expect(screen.getAllByText('3.9').length).toBeGreaterThan(0)
  })

  it('shows the empty scale while there is nothing to see', () => {
    const { rerender } = renderIn(<RatingScreen {...screenProps(ratingSlide(), 'open')} />)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByText('not at all')).toBeInTheDocument()
    rerender(<RatingScreen {...screenProps(ratingSlide({}, [0, 0, 0, 0, 9]), 'open', { counts: null })} />)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByText('9')).toBeInTheDocument()
  })

  it('has the same numbers in the report', async () => {
    renderIn(<RatingResults {...resultsProps(ratingSlide({}, [1, 0, 2, 3, 4]))} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
    expect(tableCells(screen.getByRole('table')).slice(0, 5)).toEqual(table)
  })
})

describe('the editor of a rating', () => {
  it('keeps the scale between 3 and 10 steps', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(RatingEditor, editorProps(ratingSlide({ max: 9 })))
    await user.click(screen.getByRole('button', { name: 'More: Stars' }))
    expect(configs.at(-1)?.max).toBe(10)
    expect(screen.getByRole('button', { name: 'More: Stars' })).toBeDisabled()
    const steps = screen.getByRole('textbox', { name: 'Stars' })
    await user.clear(steps)
    await user.type(steps, '2')
    await user.tab()
    expect(configs.at(-1)?.max).toBe(3)
    await user.clear(screen.getByLabelText(/What the lowest means/))
    await user.click(screen.getByLabelText(/What the lowest means/))
    await user.paste('ә'.repeat(60))
    expect(configs.at(-1)?.lowLabel).toHaveLength(40)
    for (const config of configs) expect(rating.configSchema.safeParse(config).error).toBeUndefined()
  })
})

it('shows the mean of the last time under the one of now', () => {
  const before = { counts: { 'r:2': 2 }, responses: 2 }
  renderIn(<RatingResults {...resultsProps(ratingSlide({}, [0, 0, 0, 3, 1]))} before={before} />)
  expect(screen.getAllByText(/^Before: 2/).length).toBeGreaterThan(0)
})
