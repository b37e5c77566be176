import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import ObjectionPollAudience from '../../../../shared/slides/objection-poll/audience.tsx'
import ObjectionPollEditor from '../../../../shared/slides/objection-poll/editor.tsx'
import {
  type ObjectionPollConfig,
  objectionPoll,
} from '../../../../shared/slides/objection-poll/objection-poll.ts'
import ObjectionPollResults from '../../../../shared/slides/objection-poll/results.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser } from '../render-view.tsx'

beforeEach(stubBrowser)

const config: ObjectionPollConfig = {
  question: 'What stops you?',
  maxPicks: 2,
  other: null,
  options: [
    { id: 'a', text: 'It costs too much for us', stage: null, objection: 'Price' },
    { id: 'b', text: 'Our security team', stage: 'evaluation', objection: '' },
    { id: 'c', text: 'Nothing', stage: 'purchase', objection: null },
  ],
}
const slide: AnsweredSlide<'objection-poll'> = {
  name: 'objection-poll',
  config,
  answers: [],
  counts: { 'o:a': 3 },
  responses: 4,
}

describe('objections', () => {
  it('go by the team’s name for them, else by the text; what is no objection is none', () => {
    const signals = (picked: string[]) => objectionPoll.signals?.({ picked }, config)
    expect(signals(['a', 'b'])).toEqual({ objections: ['Price', 'Our security team'], interests: [] })
    expect(signals(['c'])).toEqual({ objections: [], interests: [] })
  })

  it('are named on no phone', () => {
    expect(JSON.stringify(objectionPoll.publicConfig(config))).not.toContain('Price')
  })
})

describe('an objection poll on the phone', () => {
  it('takes several picks up to the most, and sends them', async () => {
    const props = audienceProps(slide, 'open', { own: null, sendState: 'none' })
    renderPhone(ObjectionPollAudience, props)
    await userEvent.click(screen.getByRole('checkbox', { name: /costs too much/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /security/ }))
    expect(screen.getByRole('checkbox', { name: /Nothing/ })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: ['a', 'b'] })
  })

  it('shows results beside the own picks once they are shared', () => {
    const own = { run: 1, revision: 1, answer: { picked: ['a'] }, points: null, elapsedMs: 900 }
    renderPhone(ObjectionPollAudience, audienceProps(slide, 'closed', { own, counts: slide.counts }))
    expect(screen.getAllByText(/your answer/).length).toBeGreaterThan(0)
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })
})

describe('the editor', () => {
  it('takes an option out of the objections and back', async () => {
    const { configs } = renderEditor(ObjectionPollEditor, editorProps(slide))
    const marks = screen.getAllByRole('checkbox', { name: 'This is an objection' })
    expect(marks.map((mark) => (mark as HTMLInputElement).checked)).toEqual([true, true, false])
    await userEvent.click(marks[0] as HTMLElement)
    expect(configs.at(-1)?.options[0]?.objection).toBeNull()
    expect(screen.queryByDisplayValue('Price')).not.toBeInTheDocument()
  })
})

describe('“Other”', () => {
  it('is an objection of its own, named by the team', async () => {
    const { configs } = renderEditor(ObjectionPollEditor, editorProps(slide))
    await userEvent.click(screen.getByRole('switch', { name: 'People may write an answer of their own' }))
    expect(configs.at(-1)?.other).toEqual({ stage: null, objection: 'Other' })
    const name = screen.getByRole('textbox', { name: /^Objection: Other/ })
    await userEvent.clear(name)
    await userEvent.type(name, 'Own')
    expect(configs.at(-1)?.other).toEqual({ stage: null, objection: 'Own' })
  })

  it('is written on the phone and stands beside the others in the report', async () => {
    const other = { ...slide, config: { ...config, other: { stage: null, objection: 'Hush' } } }
    const props = audienceProps(other, 'open')
    renderPhone(ObjectionPollAudience, props)
    await userEvent.click(screen.getByRole('checkbox', { name: /Other…/ }))
    await userEvent.type(screen.getByRole('textbox'), 'The law')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith({ picked: ['_other'], other: 'The law' })
    renderIn(<ObjectionPollResults {...resultsProps({ ...other, counts: { 'w:the law': 1 } })} />)
    expect(screen.getByText('the law')).toBeInTheDocument()
  })
})

describe('results', () => {
  it('have the team’s name beside what people saw', () => {
    renderIn(<ObjectionPollResults {...resultsProps(slide)} />)
    expect(screen.getAllByText('It costs too much for us (Price)').length).toBeGreaterThan(0)
  })
})
