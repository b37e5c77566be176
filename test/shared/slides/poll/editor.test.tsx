import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import PollEditor from '../../../../shared/slides/poll/editor.tsx'
import { poll } from '../../../../shared/slides/poll/poll.ts'
import { editorProps } from '../../../contracts/slide-view-props.ts'
import { renderEditor } from '../render-view.tsx'
import { pollSlide } from './poll-slide.ts'

const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `o${index}`,
    text: `Option ${index}`,
    image: null,
    stage: null,
  }))

describe('the editor of a poll', () => {
  it('changes the question, an option and its stage tag, always to a valid config', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(PollEditor, editorProps(pollSlide()))
    await user.clear(screen.getByLabelText('Question'))
    await user.type(screen.getByLabelText('Question'), 'Why?')
    await user.type(screen.getByLabelText('Option 1'), ' tag')
    await user.selectOptions(screen.getByLabelText('Stage tag: Option 1'), 'Purchase')
    await user.selectOptions(screen.getByLabelText('Stage tag: Option 3'), 'No tag')
    expect(configs.at(-1)).toMatchObject({
      question: 'Why?',
      options: [
        { id: 'a', text: 'The price tag', stage: 'purchase' },
        { id: 'b', stage: 'evaluation' },
        { id: 'c', stage: null },
      ],
    })
    for (const config of configs) expect(poll.configSchema.safeParse(config).error).toBeUndefined()
  })

  it('keeps the ids of options that stay, gives new ones to others, and moves them with their tags', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(PollEditor, editorProps(pollSlide()))
    await user.click(screen.getByRole('button', { name: 'Remove: Option 1' }))
    await user.click(screen.getByRole('button', { name: 'Add an option' }))
    await user.keyboard('Time')
    await user.click(screen.getByRole('button', { name: 'Move up: Option 3' }))
    expect(configs.at(-1)?.options.map(({ id, text, stage }) => [id, text, stage])).toEqual([
      ['b', 'Security', 'evaluation'],
      ['a', 'Time', null],
      ['c', 'Nothing', 'purchase'],
    ])
  })

  it('keeps to 2 and to 30 options', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(PollEditor, editorProps(pollSlide({ options: options(29) })))
    // By text: looking for roles among thirty rows takes seconds.
    await user.click(screen.getByText('Add an option'))
    expect(screen.getByText('Add an option').closest('button')).toBeDisabled()
    expect(screen.getByText('That is the most: 30.')).toBeInTheDocument()
    const last = configs.at(-1)
    expect(last?.options).toHaveLength(30)
    expect(poll.configSchema.safeParse(last).success).toBe(true)
  })

  it('cannot remove one of two options', () => {
    renderEditor(PollEditor, editorProps(pollSlide({ options: options(2) })))
    for (const button of screen.getAllByRole('button', { name: /^Remove: Option/ }))
      expect(button).toBeDisabled()
  })

  it('lowers the number of picks with the number of options', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(PollEditor, editorProps(pollSlide({ maxPicks: 3 })))
    await user.click(screen.getByRole('button', { name: 'Remove: Option 2' }))
    expect(configs.at(-1)?.maxPicks).toBe(2)
    const picks = screen.getByRole('textbox', { name: 'Options that one person may pick' })
    await user.clear(picks)
    await user.type(picks, '9')
    await user.tab()
    for (const config of configs) expect(config.maxPicks).toBeLessThanOrEqual(config.options.length)
    expect(configs.at(-1)?.maxPicks).toBe(2)
  })

  it('takes no more letters than the limit and says how many are left', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(PollEditor, editorProps(pollSlide()))
    const field = screen.getByLabelText('Option 2')
    await user.clear(field)
    await user.click(field)
    await user.paste('ә'.repeat(150))
    expect(configs.at(-1)?.options[1]?.text).toHaveLength(120)
    expect(screen.getByText('0 characters left')).toBeInTheDocument()
  })

  it('keeps a tag of another funnel until it is changed', () => {
    const config = pollSlide().config
    const tagged = config.options.map((option) => ({ ...option, stage: 'decision' }))
    renderEditor(PollEditor, editorProps(pollSlide({ options: tagged })))
    expect(screen.getByLabelText('Stage tag: Option 1')).toHaveDisplayValue('decision (not in this funnel)')
  })

  it('offers “Other” with a stage of its own, as one more that can be picked', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(PollEditor, editorProps(pollSlide({ maxPicks: 3 })))
    await user.click(screen.getByRole('switch', { name: 'People may write an answer of their own' }))
    expect(configs.at(-1)?.other).toEqual({ stage: null })
    await user.selectOptions(screen.getByLabelText('Stage tag: Other'), 'Purchase')
    expect(configs.at(-1)?.other).toEqual({ stage: 'purchase' })
    const picks = screen.getByRole('textbox', { name: 'Options that one person may pick' })
    await user.clear(picks)
    await user.type(picks, '4')
    await user.tab()
    expect(configs.at(-1)?.maxPicks).toBe(4)
    await user.click(screen.getByRole('switch', { name: 'People may write an answer of their own' }))
    expect(configs.at(-1)).toMatchObject({ other: null, maxPicks: 3 })
  })
})
