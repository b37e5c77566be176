import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import ScalesAudience from '../../../../shared/slides/scales/audience.tsx'
import ScalesEditor from '../../../../shared/slides/scales/editor.tsx'
import ScalesResults from '../../../../shared/slides/scales/results.tsx'
import { type ScalesConfig, scales } from '../../../../shared/slides/scales/scales.ts'
import ScalesScreen from '../../../../shared/slides/scales/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, tableCells } from '../render-view.tsx'

const config: ScalesConfig = {
  question: 'How far do you agree?',
  statements: [
    { id: 'a', text: 'It is fast', stage: null },
    { id: 'b', text: 'It is cheap', stage: null },
  ],
  steps: 4,
  lowLabel: 'not at all',
  highLabel: 'completely',
}
const counts = { 's:a:1': 1, 's:a:4': 3, 's:b:2': 2 }
const slide = (given = {}, responses = 0): AnsweredSlide<'scales'> => ({
  name: 'scales',
  config,
  answers: [],
  counts: given,
  responses,
})
const rows = [
  ['It is fast', '3.3', '1.3', '4', '1', '0', '0', '3'],
  ['It is cheap', '2.0', '0.0', '2', '0', '2', '0', '0'],
]

describe('scales on the phone', () => {
  it('rates each statement, takes one back and sends the rest', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(ScalesAudience, { ...audienceProps(slide(), 'open'), onAnswer })
    const fast = within(screen.getByRole('group', { name: 'It is fast' }))
    const cheap = within(screen.getByRole('group', { name: 'It is cheap' }))
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
    expect(fast.getByRole('button', { name: 'Skip: It is fast', hidden: true })).toHaveClass('invisible')
    await user.click(fast.getByRole('radio', { name: '4, completely' }))
    await user.click(cheap.getByRole('radio', { name: '2' }))
    expect(screen.getByText('2 of 2 rated')).toBeInTheDocument()
    await user.click(cheap.getByRole('button', { name: 'Skip: It is cheap' }))
    expect(cheap.getByRole('radio', { name: '2' })).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ ratings: [{ statement: 'a', rating: 4 }] })
  })

  it('is answered by keyboard', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(ScalesAudience, { ...audienceProps(slide(), 'open'), onAnswer })
    await user.tab()
    await user.keyboard(' {ArrowRight}')
    expect(
      within(screen.getByRole('group', { name: 'It is fast' })).getByRole('radio', { name: '2' }),
    ).toBeChecked()
  })

  it('names the own answer beside the results once closed', () => {
    const own = {
      run: 1,
      revision: 1,
      answer: { ratings: [{ statement: 'b', rating: 2 }] },
      points: null,
      elapsedMs: 1,
    }
    renderPhone(ScalesAudience, audienceProps(slide(counts, 4), 'closed', { own, counts }))
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    const table = tableCells(screen.getByRole('table', { hidden: true }))
    expect(table.map(([first]) => first)).toEqual(['It is fast', 'It is cheap (your answer: 2)'])
  })
})

describe('scales on the screen and in the report', () => {
  it('give mean, spread and every step', () => {
    renderIn(<ScalesScreen {...screenProps(slide(counts, 4), 'open')} />)
    expect(tableCells(screen.getByRole('table'))).toEqual(rows)
  })

  it('show the statements without any figure while results are hidden', () => {
    renderIn(<ScalesScreen {...screenProps(slide(counts, 4), 'open', { counts: null })} />)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByText('It is fast')).toBeInTheDocument()
    expect(screen.queryByText('3.3')).not.toBeInTheDocument()
  })

  it('have the same figures in the report', async () => {
    renderIn(<ScalesResults {...resultsProps(slide(counts, 4))} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
    expect(tableCells(screen.getByRole('table'))).toEqual(rows)
  })
})

describe('the editor of scales', () => {
  it('adds statements up to ten, and sets the steps', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(ScalesEditor, editorProps(slide()))
    const add = screen.getByRole('button', { name: 'Add a statement' })
    for (let count = 2; count < 10; count++) await user.click(add)
    expect(add).toBeDisabled()
    expect(screen.getByText('That is the most: 10.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'More: Steps of the scale' }))
    expect(configs.at(-1)?.steps).toBe(5)
    for (const each of configs) expect(scales.configSchema.safeParse(each).error).toBeUndefined()
  })
})
