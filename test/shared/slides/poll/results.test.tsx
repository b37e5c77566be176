import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import PollResults from '../../../../shared/slides/poll/results.tsx'
import { resultsProps } from '../../../contracts/slide-view-props.ts'
import { renderIn, tableCells } from '../render-view.tsx'
import { pollSlide } from './poll-slide.ts'

describe('a poll in the report', () => {
  it('has the counts in its table, which can be shown instead of the chart', async () => {
    renderIn(<PollResults {...resultsProps(pollSlide({}, { a: 7, b: 2, c: 1 }))} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
    expect(tableCells(screen.getByRole('table', { name: 'What stops you?' }))).toEqual([
      ['The price', '7', '70%'],
      ['Security', '2', '20%'],
      ['Nothing', '1', '10%'],
    ])
  })

  it('says that several could be picked, since shares then add up to more than the whole', () => {
    const slide = pollSlide({ maxPicks: 2 }, { a: 2, b: 2 })
    renderIn(<PollResults {...resultsProps({ ...slide, responses: 2 })} />)
    expect(screen.getByText(/may add up to more than 100 %/)).toBeInTheDocument()
    expect(tableCells(screen.getByRole('table'))[0]).toEqual(['The price', '2', '100%'])
  })

  it('shows the shares of the last time beside those of now, of as many as answered then', () => {
    const before = { counts: { 'o:a': 1, 'o:b': 3 }, responses: 4 }
    renderIn(<PollResults {...resultsProps(pollSlide({}, { a: 7, b: 3 }))} before={before} />)
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['The price', '7', '70%', '25%'],
      ['Security', '3', '30%', '75%'],
      ['Nothing', '0', '0%', '0%'],
    ])
    expect(screen.getByText('Before: 25%')).toBeInTheDocument()
  })

  it('says when nobody answered', () => {
    renderIn(<PollResults {...resultsProps(pollSlide())} />)
    expect(screen.getByText('Nobody answered this slide.')).toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('lists what people wrote, in the table with its share', () => {
    const slide = pollSlide({ other: { stage: null } })
    const counts = { 'o:a': 1, 'w:no time': 2, 'w:law': 1 }
    renderIn(<PollResults {...resultsProps({ ...slide, counts, responses: 4 })} />)
    expect(tableCells(screen.getByRole('table')).slice(3)).toEqual([
      ['Other', '3', '75%'],
      ['Other: no time', '2', '50%'],
      ['Other: law', '1', '25%'],
    ])
    expect(screen.getByText('law')).toBeInTheDocument()
  })
})
