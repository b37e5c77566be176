import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import PollScreen from '../../../../shared/slides/poll/screen.tsx'
import { screenProps } from '../../../contracts/slide-view-props.ts'
import { renderIn, tableCells } from '../render-view.tsx'
import { pollSlide } from './poll-slide.ts'

describe('a poll on the screen', () => {
  it('has a table with the counts and shares of all answers', () => {
    renderIn(<PollScreen {...screenProps(pollSlide({}, { a: 1200, b: 300, c: 0 }), 'closed')} />)
    expect(tableCells(screen.getByRole('table', { name: 'What stops you?' }))).toEqual([
      ['The price', '1,200', '80%'],
      ['Security', '300', '20%'],
      ['Nothing', '0', '0%'],
    ])
    expect(screen.getByText('1,500')).toBeInTheDocument()
  })

  it('shows options but neither bars nor shares while results are hidden', () => {
    const slide = pollSlide({}, { a: 3 })
    renderIn(<PollScreen {...screenProps(slide, 'open', { counts: null })} />)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByText('Security')).toBeInTheDocument()
    expect(screen.queryByText(/%/)).not.toBeInTheDocument()
    expect(screen.getByText(/Results after the reveal/)).toBeInTheDocument()
  })

  it('shows what each share was the last time, and nothing of it where nobody had answered', () => {
    const before = { counts: { 'o:a': 1, 'o:b': 3 }, responses: 4 }
    const props = screenProps(pollSlide({}, { a: 7, b: 3 }), 'open')
    const { rerender } = renderIn(<PollScreen {...props} before={before} />)
    expect(screen.getByText('Before: 75%')).toBeInTheDocument()
    expect(tableCells(screen.getByRole('table'))[0]).toEqual(['The price', '7', '70%', '25%'])
    rerender(<PollScreen {...props} before={{ counts: {}, responses: 0 }} />)
    expect(screen.queryByText(/Before/)).not.toBeInTheDocument()
  })

  it('invites answers while there are none', () => {
    renderIn(<PollScreen {...screenProps(pollSlide(), 'open')} />)
    expect(screen.getByText('Answer on your phone')).toBeInTheDocument()
  })

  it('does not move in a thumbnail', () => {
    const { container } = renderIn(
      <PollScreen {...screenProps(pollSlide({}, { a: 1 }), 'open', { still: true })} />,
    )
    expect(container.innerHTML).not.toContain('transition')
  })

  it('writes numbers and words in the language of the interface', () => {
    renderIn(<PollScreen {...screenProps(pollSlide({}, { a: 1200 }), 'open')} />, 'ru')
    expect(screen.getByText('ответов')).toBeInTheDocument()
  })

  it('adds up own answers in one row, with the most frequent under the options and all in the table', () => {
    const slide = pollSlide({ other: { stage: null } }, { a: 5 })
    const words = Array.from({ length: 300 }, (_, index): [string, number] => [
      `w:reason ${index}`,
      300 - index,
    ])
    const counts = { ...slide.counts, ...Object.fromEntries(words) }
    const before = { counts: { 'o:a': 3, 'w:then': 1 }, responses: 4 }
    renderIn(<PollScreen {...screenProps({ ...slide, responses: 90_300 }, 'open', { counts, before })} />)
    const cells = tableCells(screen.getByRole('table'))
    expect(cells).toHaveLength(4 + 300)
    expect(cells[3]).toEqual(['Other', '45,150', '50%', '25%'])
    expect(cells[4]).toEqual(['Other: reason 0', '300', '0%', '0%'])
    expect(screen.getByText('reason 0')).toBeInTheDocument()
    expect(screen.queryByText('reason 200')).not.toBeInTheDocument()
    const shown = screen.getAllByText(/^reason \d+$/).length
    expect(screen.getByText(`and ${300 - shown} more`)).toBeInTheDocument()
  })

  it('shows nothing that was written while results are hidden', () => {
    const slide = pollSlide({ other: { stage: null } })
    const before = { counts: { 'w:law': 1 }, responses: 1 }
    renderIn(<PollScreen {...screenProps(slide, 'open', { counts: null, before })} />)
    expect(screen.getByText('Other')).toBeInTheDocument()
    expect(screen.queryByText(/law/)).not.toBeInTheDocument()
  })
})
