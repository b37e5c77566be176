import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { BarChart } from '../../../shared/ui/bar-chart.tsx'
import { FunnelChart } from '../../../shared/ui/funnel-chart.tsx'
import { Histogram } from '../../../shared/ui/histogram.tsx'
import { LanguageProvider } from '../../../shared/ui/language.tsx'
import { MovesMatrix } from '../../../shared/ui/moves-matrix.tsx'

/** A table as rows of texts, without its heading row. */
function tableRows(): string[][] {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''))
}

const bars = [
  { id: 'a', label: 'Price', value: 30, mark: 'incorrect' as const },
  { id: 'b', label: 'Security', value: 10, mark: 'correct' as const },
]

describe('BarChart', () => {
  it('has a table with value, share and mark, whether it is shown or not', () => {
    render(<BarChart title="What matters?" bars={bars} total={40} />)
    expect(screen.getByRole('figure', { name: 'What matters?' })).toBeVisible()
    expect(tableRows()).toEqual([
      ['Price (Not correct)', '30', '75%'],
      ['Security (Correct)', '10', '25%'],
    ])
  })

  it('shows the table instead of the drawing on request, and back', async () => {
    const user = userEvent.setup()
    const { container } = render(<BarChart title="What matters?" bars={bars} total={40} table="toggle" />)
    expect(container.querySelector('ul')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show as table' }))
    expect(container.querySelector('ul')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show as chart' }))
    expect(container.querySelector('ul')).toBeVisible()
  })

  it('draws each bar as its share of the whole, and nothing without responses', () => {
    const { container, rerender } = render(<BarChart title="What matters?" bars={bars} total={40} />)
    const offsets = () =>
      [...container.querySelectorAll<HTMLElement>('[style*="translate"]')].map((bar) => bar.style.translate)
    expect(offsets()).toEqual(['-25% 0', '-75% 0'])
    rerender(<BarChart title="What matters?" bars={bars.map((bar) => ({ ...bar, value: 0 }))} total={0} />)
    expect(offsets()).toEqual(['-100% 0', '-100% 0'])
    expect(tableRows()[0]).toEqual(['Price (Not correct)', '0', '0%'])
  })

  it('takes shares of the responses, so that several picks may add to more than the whole', () => {
    render(
      <BarChart
        title="What matters?"
        bars={[
          { id: 'a', label: 'Price', value: 8 },
          { id: 'b', label: 'Security', value: 6 },
        ]}
        total={10}
      />,
    )
    expect(tableRows().map((row) => row[2])).toEqual(['80%', '60%'])
  })
})

const stages = [
  { id: 's1', name: 'Awareness', reached: 40, nowAt: 30 },
  { id: 's2', name: 'Interest', reached: 10, nowAt: 10 },
  { id: 's3', name: 'Evaluation', reached: 0, nowAt: 0 },
  { id: 's4', name: 'Purchase', reached: 0, nowAt: 0 },
]

describe('FunnelChart', () => {
  it('gives reached, now-at and the conversion from the stage before, and no conversion of nobody', () => {
    render(<FunnelChart title="Funnel" stages={stages} />)
    expect(tableRows()).toEqual([
      ['Awareness', '40', '30', '–'],
      ['Interest', '10', '10', '25%'],
      ['Evaluation', '0', '0', '0%'],
      ['Purchase', '0', '0', '–'],
    ])
  })

  it('speaks Kazakh', () => {
    render(
      <LanguageProvider language="kk">
        <FunnelChart title="Шұңқыр" stages={stages} />
      </LanguageProvider>,
    )
    expect(screen.getByRole('columnheader', { name: 'Жеткендер' })).toBeInTheDocument()
  })
})

describe('MovesMatrix', () => {
  it('is a table from → to, with a row for newcomers when there are any', () => {
    render(
      <MovesMatrix
        title="Moves"
        stages={stages.slice(0, 2)}
        moves={[
          { from: null, to: 's1', count: 5 },
          { from: 's1', to: 's2', count: 14 },
        ]}
      />,
    )
    const table = screen.getByRole('table', { name: 'Moves' })
    expect(within(table).getAllByRole('row')).toHaveLength(4)
    expect(tableRows()).toEqual([
      ['New', '5', '0'],
      ['Awareness', '', '14'],
      ['Interest', '0', ''],
    ])
  })

  it('says so when nobody has moved', () => {
    render(<MovesMatrix title="Moves" stages={stages} moves={[]} />)
    expect(screen.getByText('Nobody has moved yet.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('Histogram', () => {
  it('shows the mean with one decimal and puts it in the table', () => {
    render(
      <Histogram
        title="Ratings"
        bins={[
          { value: 1, label: '1', count: 1 },
          { value: 2, label: '2', count: 3 },
        ]}
        mean={1.75}
      />,
    )
    expect(tableRows()).toEqual([
      ['1', '1', '25%'],
      ['2', '3', '75%'],
      ['Average', '1.8', ''],
    ])
  })

  it('keeps the place of the mean when there is none', () => {
    render(<Histogram title="Ratings" bins={[{ value: 1, label: '1', count: 0 }]} mean={null} />)
    expect(screen.getByText('Average').previousSibling).toHaveTextContent(/^–$/)
    expect(tableRows()).toEqual([['1', '0', '0%']])
  })
})
