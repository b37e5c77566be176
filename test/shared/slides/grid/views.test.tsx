import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import GridAudience from '../../../../shared/slides/grid/audience.tsx'
import GridEditor from '../../../../shared/slides/grid/editor.tsx'
import { type GridConfig, grid } from '../../../../shared/slides/grid/grid.ts'
import GridResults from '../../../../shared/slides/grid/results.tsx'
import GridScreen from '../../../../shared/slides/grid/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, tableCells } from '../render-view.tsx'

type Places = { id: string; x: number; y: number }[]

function gridSlide(
  overrides: Partial<GridConfig> = {},
  given: readonly Places[] = [],
): AnsweredSlide<'grid'> {
  const config: GridConfig = {
    question: 'Where do these belong?',
    x: { name: 'Effort', low: 'little', high: 'much' },
    y: { name: 'Value', low: 'small', high: 'great' },
    items: [
      { id: 'a', text: 'Single sign-on', stage: 'evaluation' },
      { id: 'b', text: 'Mobile app', stage: null },
    ],
    quarter: 'lh',
    ...overrides,
  }
  const answers = given.map((places) => ({ places }))
  const counts = answers.reduce<Counts>((sum, answer) => addCounts(sum, grid.count(answer, config)), {})
  return { name: 'grid', config, answers, counts, responses: answers.length }
}

const twoAnswers: Places[] = [
  [
    { id: 'a', x: 20, y: 80 },
    { id: 'b', x: 60, y: 40 },
  ],
  [{ id: 'a', x: 40, y: 60 }],
]

describe('a grid', () => {
  it('speaks for the stage of what is placed in the quarter that counts', () => {
    const { config } = gridSlide()
    const inside = { places: [{ id: 'a', x: 10, y: 90 }] }
    const outside = { places: [{ id: 'a', x: 90, y: 90 }] }
    expect(grid.optionStages(inside, config)).toEqual(['evaluation'])
    expect(grid.facts(inside, config)).toEqual({ picked: ['a'] })
    expect(grid.optionStages(outside, config)).toEqual([])
    expect(grid.facts(outside, config)).toEqual({ picked: [] })
    expect(grid.accepts({ places: [{ id: 'z', x: 1, y: 1 }] }, config)).toBe(false)
  })
})

describe('a grid on the phone', () => {
  it('is filled by keyboard alone: a cross by the arrow keys, Enter to place, then the next item', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(GridAudience, { ...audienceProps(gridSlide(), 'open'), onAnswer })
    const plane = screen.getByRole('application', { name: 'The plane: Effort across, Value upwards' })
    plane.focus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowUp}')
    expect(plane).toHaveTextContent('Effort: 48, Value: 51')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('radio', { name: 'Mobile app, not placed yet' })).toBeChecked()
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Enter}')
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({
      places: [
        { id: 'a', x: 48, y: 51 },
        { id: 'b', x: 59, y: 51 },
      ],
    })
  })

  it('takes a tap for the place, and sliders to be exact', () => {
    const onAnswer = vi.fn()
    renderPhone(GridAudience, { ...audienceProps(gridSlide(), 'open'), onAnswer })
    const plane = screen.getByRole('application')
    vi.spyOn(plane, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 100, 202, 202))
    fireEvent.click(plane, { clientX: 141, clientY: 141 })
    fireEvent.click(screen.getByRole('radio', { name: 'Single sign-on, placed' }))
    fireEvent.change(screen.getByRole('slider', { name: 'Value' }), { target: { value: '75' } })
    fireEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ places: [{ id: 'a', x: 20, y: 75 }] })
  })

  it('shows what was sent once closed, and moves nothing any more', async () => {
    const own = { run: 1, revision: 1, answer: { places: twoAnswers[1] ?? [] }, points: null, elapsedMs: 1 }
    const props = audienceProps(gridSlide(), 'closed', { own, draft: { places: [{ id: 'b', x: 1, y: 1 }] } })
    const { drafts } = renderPhone(GridAudience, props)
    expect(screen.getByRole('radio', { name: 'Single sign-on, placed' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Mobile app, not placed yet' })).toBeInTheDocument()
    fireEvent.keyDown(screen.getByRole('application'), { key: 'Enter' })
    expect(screen.queryByRole('slider')).not.toBeInTheDocument()
    expect(drafts).toEqual([])
  })
})

describe('a grid on the screen and in the report', () => {
  it('tells mean, spread and quarter of every item', () => {
    renderIn(<GridResults {...resultsProps(gridSlide({}, twoAnswers))} />)
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['Single sign-on', '2', '30 ± 10', '70 ± 10', '100%'],
      ['Mobile app', '1', '60 ± 0', '40 ± 0', '0%'],
    ])
    expect(screen.getByRole('columnheader', { name: 'In “little / great”' })).toBeInTheDocument()
  })

  it('tells the change since it was asked before', () => {
    const former = gridSlide({}, [[{ id: 'a', x: 35, y: 70 }]])
    const before = { counts: former.counts, responses: 1 }
    renderIn(<GridScreen {...screenProps(gridSlide({}, twoAnswers), 'open', { before })} />)
    expect(tableCells(screen.getByRole('table'))[0]).toEqual([
      'Single sign-on',
      '2',
      '30 ± 10 (−5)',
      '70 ± 10 (0)',
    ])
  })

  it('writes short texts on the plane, and explains letters for long ones', () => {
    const { rerender } = renderIn(<GridScreen {...screenProps(gridSlide({}, twoAnswers), 'open')} />)
    expect(screen.queryByText('A')).not.toBeInTheDocument()
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({
      id,
      text: `${id} ${'ұзын мәтін '.repeat(4)}`,
      stage: null,
    }))
    rerender(<GridScreen {...screenProps(gridSlide({ items }, twoAnswers), 'open')} />)
    expect(screen.getAllByText('A')).toHaveLength(2)
  })

  it('lists what is to be placed while results are hidden', () => {
    renderIn(<GridScreen {...screenProps(gridSlide({}, twoAnswers), 'open', { counts: null })} />)
    expect(screen.getByText('Single sign-on')).toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})

describe('the editor of a grid', () => {
  it('asks for valid configs only, up to eight items', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, text: id, stage: null }))
    const { configs } = renderEditor(GridEditor, editorProps(gridSlide({ items })))
    fireEvent.click(screen.getByRole('button', { name: 'Add an item' }))
    expect(configs.at(-1)?.items).toHaveLength(8)
    expect(screen.getByRole('button', { name: 'Add an item' })).toBeDisabled()
    const quarter = screen.getByRole('combobox', { name: 'The quarter that counts' })
    fireEvent.change(quarter, { target: { value: 'hl' } })
    expect(configs.at(-1)?.quarter).toBe('hl')
    for (const config of configs) expect(grid.configSchema.safeParse(config).error).toBeUndefined()
  })
})
