import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { sixStages } from '../../../../shared/core/funnel/stages.ts'
import NpsAudience from '../../../../shared/slides/nps/audience.tsx'
import NpsEditor from '../../../../shared/slides/nps/editor.tsx'
import { type NpsConfig, nps } from '../../../../shared/slides/nps/nps.ts'
import NpsResults from '../../../../shared/slides/nps/results.tsx'
import NpsScreen from '../../../../shared/slides/nps/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, tableCells } from '../render-view.tsx'

const question = 'Would you recommend us?'
const config: NpsConfig = { ...nps.newConfig(), question }
const slide = (part: Partial<NpsConfig> = {}, counts = {}): AnsweredSlide<'nps'> => ({
  name: 'nps',
  config: { ...config, ...part },
  answers: [],
  counts,
  responses: Object.values<number>(counts).reduce((sum, count) => sum + count, 0),
})
const entry = (text: string, hidden = false) => ({
  participantId: text,
  text,
  nickname: 'Dana',
  at: 1,
  hidden,
})

describe('the recommendation question', () => {
  it('gives a rating, and the reason where there is one, for stage rules to test', () => {
    expect(nps.facts({ rating: 9, why: '' }, config)).toEqual({ rating: 9 })
    expect(nps.facts({ rating: 3, why: 'price' }, config)).toEqual({ rating: 3, text: 'price' })
  })

  it('tags by group', () => {
    const tagged = { ...config, stages: { promoters: 'loyalty', passives: null, detractors: 'evaluation' } }
    const tagsOf = (rating: number) => nps.optionStages({ rating, why: '' }, tagged)
    expect([tagsOf(9), tagsOf(8), tagsOf(0)]).toEqual([['loyalty'], [], ['evaluation']])
    expect(JSON.stringify(nps.publicConfig(tagged))).not.toContain('loyalty')
  })

  it('takes a reason only where it asks for one, and lists only reasons', () => {
    expect(nps.accepts({ rating: 5, why: 'x' }, { ...config, askWhy: false })).toBe(false)
    expect(nps.answerSchema?.safeParse({ rating: 5, why: 'ә'.repeat(301) }).success).toBe(false)
    expect(nps.entry?.({ rating: 5, why: '' })).toBeNull()
    expect(nps.entry?.({ rating: 5, why: 'x' })).toBe('x')
  })
})

describe('on the phone', () => {
  it('sends the rating with a reason', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(NpsAudience, { ...audienceProps(slide(), 'open'), onAnswer })
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: '10, extremely likely' }))
    await user.type(screen.getByRole('textbox', { name: /main reason/ }), ' good support ')
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ rating: 10, why: 'good support' })
  })

  it('is answered by keyboard, without a reason', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(NpsAudience, { ...audienceProps(slide({ askWhy: false }), 'open'), onAnswer })
    await user.tab()
    await user.keyboard(' {ArrowRight}')
    expect(screen.getByRole('radio', { name: '1' })).toBeChecked()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ rating: 1, why: '' })
  })

  it('shows what was sent once closed, not what was typed too late', () => {
    const own = { run: 1, revision: 1, answer: { rating: 2, why: 'slow' }, points: null, elapsedMs: 1 }
    renderPhone(
      NpsAudience,
      audienceProps(slide(), 'closed', { own, draft: { rating: 9, why: 'late' }, counts: null }),
    )
    expect(screen.getByRole('radio', { name: '2' })).toBeChecked()
    expect(screen.getByText('slow')).toBeInTheDocument()
    expect(screen.queryByText('late')).not.toBeInTheDocument()
  })
})

describe('on the screen and in the report', () => {
  const counts = { 'r:10': 5, 'r:8': 2, 'r:3': 3 }
  const top = [
    ['Net Promoter Score', '10', '+20'],
    ['Promoters (9–10)', '5', '50%'],
    ['Passives (7–8)', '2', '20%'],
    ['Detractors (0–6)', '3', '30%'],
  ]

  it('gives the score and the three groups', () => {
    renderIn(<NpsScreen {...screenProps(slide({}, counts), 'open')} />)
    const rows = tableCells(screen.getByRole('table'))
    expect(rows.slice(0, 4)).toEqual(top)
    expect(rows).toHaveLength(4 + 11)
  })

  it('writes a negative score with a minus', () => {
    renderIn(<NpsScreen {...screenProps(slide({}, { 'r:1': 1 }), 'open')} />)
    expect(screen.getAllByText('−100').length).toBeGreaterThan(0)
  })

  it('lists reasons without names, and none that are hidden', () => {
    const entries = [entry('good support'), entry('rude words', true)]
    renderIn(<NpsScreen {...screenProps(slide({}, counts), 'open', { entries })} />)
    expect(screen.getByText('good support')).toBeInTheDocument()
    expect(screen.queryByText('rude words')).not.toBeInTheDocument()
    expect(screen.queryByText('Dana')).not.toBeInTheDocument()
  })

  it('keeps reasons back with the results', () => {
    const entries = [entry('good support')]
    renderIn(<NpsScreen {...screenProps(slide({}, counts), 'open', { counts: null, entries })} />)
    expect(screen.queryByText('good support')).not.toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('has the same figures in the report, with every reason', async () => {
    const props = { ...resultsProps(slide({}, counts)), entries: [entry('rude words', true)] }
    renderIn(<NpsResults {...props} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
    expect(tableCells(screen.getByRole('table')).slice(0, 4)).toEqual(top)
    expect(screen.getByText('rude words')).toBeInTheDocument()
    expect(screen.getByText('(hidden from the room)')).toBeInTheDocument()
  })
})

describe('the editor', () => {
  it('tags each group, and asks for a reason or not', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(NpsEditor, editorProps(slide(), { stages: sixStages }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Promoters (9–10)' }), 'loyalty')
    expect(configs.at(-1)?.stages).toEqual({ promoters: 'loyalty', passives: null, detractors: null })
    await user.click(screen.getByRole('switch', { name: /Ask for the reason/ }))
    expect(configs.at(-1)?.askWhy).toBe(false)
    expect(screen.queryByLabelText(/What the second field asks/)).not.toBeInTheDocument()
    for (const each of configs) expect(nps.configSchema.safeParse(each).error).toBeUndefined()
  })
})
