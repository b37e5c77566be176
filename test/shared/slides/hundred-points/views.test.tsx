import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import HundredPointsAudience from '../../../../shared/slides/hundred-points/audience.tsx'
import HundredPointsEditor from '../../../../shared/slides/hundred-points/editor.tsx'
import {
  type HundredPointsConfig,
  hundredPoints,
} from '../../../../shared/slides/hundred-points/hundred-points.ts'
import HundredPointsResults from '../../../../shared/slides/hundred-points/results.tsx'
import HundredPointsScreen from '../../../../shared/slides/hundred-points/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, tableCells } from '../render-view.tsx'

const config: HundredPointsConfig = {
  question: 'Where to invest?',
  options: [
    { id: 'a', text: 'Support', image: null, stage: null },
    { id: 'b', text: 'Price', image: null, stage: null },
  ],
  other: null,
}
const counts = { 't:a': 130, 'g:a': 4, 't:b': 270, 'g:b': 3 }
const slide = (given = {}, responses = 0): AnsweredSlide<'hundred-points'> => ({
  name: 'hundred-points',
  config,
  answers: [],
  counts: given,
  responses,
})
const rows = [
  ['Support', '32.5', '130', '4'],
  ['Price', '67.5', '270', '3'],
]

describe('100 points on the phone', () => {
  it('can be sent once all points are given', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(HundredPointsAudience, { ...audienceProps(slide(), 'open'), onAnswer })
    expect(screen.getByRole('button', { name: '100 points left to give' })).toBeDisabled()
    fireEvent.change(screen.getByRole('slider', { name: 'Support' }), { target: { value: '92' } })
    await user.click(screen.getByRole('button', { name: 'More: Price' }))
    expect(screen.getByRole('button', { name: '3 points left to give' })).toBeDisabled()
    // The last three, not five.
    await user.click(screen.getByRole('button', { name: 'More: Price' }))
    expect(screen.getByRole('slider', { name: 'Price' })).toHaveValue('8')
    expect(screen.getByRole('button', { name: 'More: Support' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({
      points: [
        { option: 'a', points: 92 },
        { option: 'b', points: 8 },
      ],
    })
  })

  it('says how many points are left at the slider', () => {
    renderPhone(HundredPointsAudience, audienceProps(slide(), 'open'))
    const slider = screen.getByRole('slider', { name: 'Support' })
    fireEvent.change(slider, { target: { value: '40' } })
    expect(slider).toHaveAttribute('aria-valuetext', '40 of 100, 60 left')
  })

  it('names the own points beside the results once closed', () => {
    const own = {
      run: 1,
      revision: 1,
      answer: { points: [{ option: 'b', points: 100 }] },
      points: null,
      elapsedMs: 1,
    }
    renderPhone(HundredPointsAudience, audienceProps(slide(counts, 4), 'closed', { own, counts }))
    expect(screen.queryByRole('slider')).not.toBeInTheDocument()
    expect(screen.getByText('Price (your answer: 100)')).toBeInTheDocument()
  })
})

describe('100 points on the screen and in the report', () => {
  it('give average and total', () => {
    renderIn(<HundredPointsScreen {...screenProps(slide(counts, 4), 'open')} />)
    expect(tableCells(screen.getByRole('table'))).toEqual(rows)
  })

  it('have the same figures in the report', async () => {
    renderIn(<HundredPointsResults {...resultsProps(slide(counts, 4))} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
    expect(tableCells(screen.getByRole('table'))).toEqual(rows)
  })

  it('show what the average was before', () => {
    const before = { counts: { 't:a': 100, 'g:a': 1, 't:b': 100, 'g:b': 1 }, responses: 2 }
    renderIn(<HundredPointsScreen {...screenProps(slide(counts, 4), 'open', { before })} />)
    expect(screen.getAllByText('Before: 50')).toHaveLength(2)
    expect(tableCells(screen.getByRole('table'))[0]).toEqual(['Support', '32.5', '50', '130', '4'])
  })

  it('show no figure while results are hidden', () => {
    renderIn(<HundredPointsScreen {...screenProps(slide(counts, 4), 'open', { counts: null })} />)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.queryByText('32.5')).not.toBeInTheDocument()
  })
})

describe('the editor of 100 points', () => {
  it('stops at ten options', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(HundredPointsEditor, editorProps(slide()))
    const add = screen.getByRole('button', { name: 'Add an option' })
    for (let count = 2; count < 10; count++) await user.click(add)
    expect(add).toBeDisabled()
    for (const each of configs) expect(hundredPoints.configSchema.safeParse(each).error).toBeUndefined()
  })
})

describe('own words among the options of 100 points', () => {
  const withOther = { ...slide(), config: { ...config, other: { stage: null } } }

  it('get points once they are written, and give them back when they are taken out', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    const draft = { points: [{ option: 'a', points: 60 }] }
    renderPhone(HundredPointsAudience, { ...audienceProps(withOther, 'open', { draft }), onAnswer })
    expect(screen.getAllByRole('slider')).toHaveLength(2)
    await user.type(screen.getByRole('textbox', { name: 'Your own answer' }), 'Training')
    fireEvent.change(screen.getByRole('slider', { name: 'Other: Training' }), { target: { value: '40' } })
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({
      points: [
        { option: 'a', points: 60 },
        { option: '_other', points: 40 },
      ],
      other: 'Training',
    })
    await user.clear(screen.getByRole('textbox'))
    expect(screen.getByRole('button', { name: '40 points left to give' })).toBeDisabled()
  })

  it('are added up in a row, and each text stands in the table', () => {
    const given = { 't:a': 60, 'g:a': 1, 'w:training': 2, 't@w:training': 140 }
    renderIn(<HundredPointsScreen {...screenProps({ ...withOther, counts: given, responses: 2 }, 'open')} />)
    expect(tableCells(screen.getByRole('table')).slice(2)).toEqual([
      ['Other', '70', '140', '2'],
      ['Other: training', '70', '140', '2'],
    ])
  })

  it('count under the text, and for the stage only where they are the favourite', () => {
    const offered = { ...config, other: { stage: 'purchase' } }
    const answer = (own: number) => ({
      points: [
        { option: 'a', points: 100 - own },
        { option: '_other', points: own },
      ],
      other: 'Training!',
    })
    expect(hundredPoints.accepts(answer(40), offered)).toBe(true)
    expect(hundredPoints.accepts(answer(40), config)).toBe(false)
    expect(hundredPoints.count(answer(40), offered)).toEqual({
      ...{ 't:a': 60, 'g:a': 1 },
      ...{ 'w:training': 1, 't@w:training': 40 },
    })
    expect(hundredPoints.optionStages(answer(40), offered)).toEqual([])
    expect(hundredPoints.optionStages(answer(70), offered)).toEqual(['purchase'])
    expect(hundredPoints.summary(answer(40), offered)).toBe('Support: 60; Training!: 40')
  })
})
