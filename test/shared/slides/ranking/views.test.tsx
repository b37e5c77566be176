import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import RankingAudience from '../../../../shared/slides/ranking/audience.tsx'
import RankingEditor from '../../../../shared/slides/ranking/editor.tsx'
import { type RankingConfig, ranking } from '../../../../shared/slides/ranking/ranking.ts'
import RankingResults from '../../../../shared/slides/ranking/results.tsx'
import RankingScreen from '../../../../shared/slides/ranking/screen.tsx'
import { MotionRoot } from '../../../../shared/ui/motion.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser, tableCells } from '../render-view.tsx'

beforeEach(stubBrowser)

const option = (id: string, text: string) => ({ id, text, image: null, stage: null })
const config: RankingConfig = {
  question: 'What matters most?',
  options: [option('a', 'Price'), option('b', 'Support'), option('c', 'Security')],
  top: null,
  other: null,
}
/** Two put Support first and Price last; one Price, Support, Security. */
const counts = { 'p:b:1': 2, 'p:c:2': 2, 'p:a:3': 2, 'p:a:1': 1, 'p:b:2': 1, 'p:c:3': 1 }
const slide = (part: Partial<RankingConfig> = {}, given = {}, responses = 0): AnsweredSlide<'ranking'> => ({
  name: 'ranking',
  config: { ...config, ...part },
  answers: [],
  counts: given,
  responses,
})
const place = (number: number, text: string) =>
  screen.getByRole('button', { name: `Put in place ${number}: ${text}` })
const rows = [
  ['Support', '5', '1.3', '3', '2'],
  ['Price', '2', '2.3', '3', '1'],
  ['Security', '2', '2.3', '3', '0'],
]

describe('a ranking on the phone', () => {
  it('is tapped in order; the last option places itself', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(RankingAudience, { ...audienceProps(slide(), 'open'), onAnswer })
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
    await user.click(place(1, 'Security'))
    await user.click(place(2, 'Price'))
    expect(screen.queryByText('Not placed yet')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ order: ['c', 'a', 'b'] })
  })

  it('is put in order by keyboard alone, the focus going on to what comes next', async () => {
    const user = userEvent.setup()
    renderPhone(RankingAudience, audienceProps(slide(), 'open'))
    await user.tab()
    await user.keyboard('{Enter}')
    expect(place(2, 'Support')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '1Price',
      '2Support',
      '3Security',
    ])
  })

  it('moves what is placed, keeps the focus with it and says where it is', async () => {
    const user = userEvent.setup()
    const draft = { order: ['a', 'b', 'c'] }
    const { drafts } = renderPhone(RankingAudience, audienceProps(slide(), 'open', { draft }))
    await user.click(screen.getByRole('button', { name: 'Move up: Security' }))
    expect(drafts.at(-1)).toEqual({ order: ['a', 'c', 'b'] })
    expect(screen.getByRole('button', { name: 'Move up: Security' })).toHaveFocus()
    expect(screen.getByText('Security: place 2')).toBeInTheDocument()
    await user.keyboard('{Enter}')
    expect(drafts.at(-1)).toEqual({ order: ['c', 'a', 'b'] })
    // At the top there is no way up: the focus stays in the row.
    expect(screen.getByRole('button', { name: 'Move down: Security' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Take out: Price' }))
    expect(drafts.at(-1)).toEqual({ order: ['c', 'b'] })
    expect(place(3, 'Price')).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
  })

  it('takes as many places as are asked for, or fewer', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(RankingAudience, { ...audienceProps(slide({ top: 1 }), 'open'), onAnswer })
    await user.click(place(1, 'Support'))
    expect(place(2, 'Price')).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ order: ['b'] })
  })

  it('shows the own order beside the room’s once closed', () => {
    const own = { run: 1, revision: 1, answer: { order: ['c', 'b', 'a'] }, points: null, elapsedMs: 1 }
    renderPhone(RankingAudience, audienceProps(slide({}, counts, 3), 'closed', { own, counts }))
    expect(screen.getByText('Your order')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Move up/ })).not.toBeInTheDocument()
    expect(tableCells(screen.getByRole('table'))).toEqual(rows)
  })
})

describe('a ranking on the screen and in the report', () => {
  const show = (props: Parameters<typeof RankingScreen>[0]) =>
    renderIn(
      <MotionRoot layout>
        <RankingScreen {...props} />
      </MotionRoot>,
    )

  it('gives Borda count and average place, the most points first', () => {
    show(screenProps(slide({}, counts, 3), 'open'))
    expect(tableCells(screen.getByRole('table'))).toEqual(rows)
    expect(screen.getByText(/2 for a first place/)).toBeInTheDocument()
  })

  it('shows what the average place was before', () => {
    const before = { counts: { 'p:a:1': 1, 'p:b:2': 1, 'p:c:3': 1 }, responses: 1 }
    show(screenProps(slide({}, counts, 3), 'open', { before }))
    expect(screen.getByText('avg. 1.3, before 2.0')).toBeInTheDocument()
    expect(tableCells(screen.getByRole('table'))[0]).toEqual(['Support', '5', '1.3', '2.0', '3', '2'])
  })

  it('gives nobody a place before there are answers, or while results are hidden', () => {
    const { rerender } = show(screenProps(slide(), 'open'))
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByText('Support')).toBeInTheDocument()
    rerender(
      <MotionRoot layout>
        <RankingScreen {...screenProps(slide({}, counts, 3), 'open', { counts: null })} />
      </MotionRoot>,
    )
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Price',
      'Support',
      'Security',
    ])
  })

  it('has the same figures in the report', async () => {
    renderIn(<RankingResults {...resultsProps(slide({}, counts, 3))} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
    expect(tableCells(screen.getByRole('table'))).toEqual(rows)
  })
})

describe('the editor of a ranking', () => {
  it('asks for the best few, and for all again when there are no more than that', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(RankingEditor, editorProps(slide()))
    await user.type(screen.getByRole('textbox', { name: /Places that one person gives/ }), '2')
    expect(configs.at(-1)?.top).toBe(2)
    await user.click(screen.getByRole('button', { name: 'Remove: Option 3' }))
    expect(configs.at(-1)?.top).toBeNull()
    for (const each of configs) expect(ranking.configSchema.safeParse(each).error).toBeUndefined()
  })
})

describe('own words in a ranking', () => {
  const withOther = slide({ other: { stage: null } })
  const field = () => screen.getByRole('textbox', { name: 'Your own answer' })
  const send = () => screen.getByRole('button', { name: 'Send' })

  it('are placed last once everything else is, and moved up by keyboard', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(RankingAudience, { ...audienceProps(withOther, 'open'), onAnswer })
    await user.click(place(1, 'Security'))
    await user.click(place(2, 'Price'))
    expect(send()).toBeEnabled()
    await user.type(field(), 'Training')
    screen.getByRole('button', { name: 'Move up: Other: Training' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByText('Other: Training: place 3')).toBeInTheDocument()
    await user.click(send())
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ order: ['c', 'a', '_other', 'b'], other: 'Training' })
  })

  it('must be placed like the options once written, and need not be written', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(RankingAudience, { ...audienceProps(withOther, 'open'), onAnswer })
    await user.type(field(), 'Law')
    await user.click(place(1, 'Other: Law'))
    await user.click(place(2, 'Price'))
    expect(send()).toBeDisabled()
    await user.clear(field())
    expect(screen.queryByText(/Other: /)).not.toBeInTheDocument()
    await user.click(place(2, 'Support'))
    await user.click(send())
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ order: ['a', 'b', 'c'] })
  })

  it('have a place in the room’s order together, and a row each in the table', async () => {
    const given = {
      ...{ 'p:a:1': 1, 'p:b:2': 2, 'p:c:3': 2, 'p:a:4': 1 },
      ...{ 'w:law': 1, 'p1@w:law': 1, 'w:training': 1, 'p4@w:training': 1 },
    }
    const expected = [
      ['Support', '4', '2.0', '2', '0'],
      ['Price', '3', '2.5', '2', '1'],
      ['Other', '3', '2.5', '2', '1'],
      ['Security', '2', '3.0', '2', '0'],
      ['Other: law', '3', '1.0', '1', '1'],
      ['Other: training', '0', '4.0', '1', '0'],
    ]
    renderIn(<RankingResults {...resultsProps({ ...withOther, counts: given, responses: 2 })} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
    expect(tableCells(screen.getByRole('table'))).toEqual(expected)
    expect(screen.getByText(/3 for a first place/)).toBeInTheDocument()
  })
})
