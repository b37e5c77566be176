import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import QAndAAudience from '../../../../shared/slides/q-and-a/audience.tsx'
import QAndAEditor from '../../../../shared/slides/q-and-a/editor.tsx'
import { qAndAConfigSchema } from '../../../../shared/slides/q-and-a/q-and-a.ts'
import QAndAResults from '../../../../shared/slides/q-and-a/results.tsx'
import QAndAScreen from '../../../../shared/slides/q-and-a/screen.tsx'
import type { QuestionsRoom } from '../../../../shared/slides/view-props.tsx'
import { MotionRoot } from '../../../../shared/ui/motion.tsx'
import {
  audienceProps,
  blankSlide,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser, tableCells } from '../render-view.tsx'
import { buildQuestion } from './build-question.ts'

beforeEach(stubBrowser)

const slide = blankSlide('q-and-a')
const questions = [
  buildQuestion({ id: 'price', text: 'What does it cost?', upvotes: 12 }),
  buildQuestion({ id: 'cloud', text: 'Where are the data?', upvotes: 31, answered: true }),
  buildQuestion({ id: 'mine', text: 'Is there a trial?', upvotes: 20, nickname: '' }),
]

function show(overrides: Partial<QuestionsRoom> = {}, draft: unknown = null) {
  const room = {
    questions,
    upvoted: ['price'],
    own: ['mine'],
    anonymous: true,
    pinned: null,
    ask: vi.fn<QuestionsRoom['ask']>(() => Promise.resolve({ ok: true, pending: false })),
    upvote: vi.fn(),
    ...overrides,
  }
  return { room, ...renderPhone(QAndAAudience, audienceProps(slide, 'ready', { questions: room, draft })) }
}
const box = () => screen.getByRole('textbox', { name: 'Your question' })
const askButton = () => screen.getByRole('button', { name: 'Ask' })

describe('asking on a phone', () => {
  it('sends the question with the name, and empties the field once it is taken', async () => {
    const { room, drafts } = show()
    await userEvent.type(box(), ' How long does it take? ')
    await userEvent.click(askButton())
    expect(room.ask).toHaveBeenCalledExactlyOnceWith('How long does it take?', false)
    expect(await screen.findByText('Your question is on the list.')).toBeVisible()
    expect(box()).toHaveValue('')
    expect(drafts[drafts.length - 1]).toEqual({ text: '', anonymous: false })
  })

  it('says that a question waits, and lists it for its author alone', async () => {
    const waiting = buildQuestion({
      id: 'mine',
      text: 'Is it dear?',
      pending: true,
      hidden: true,
      nickname: '',
    })
    const ask = vi.fn<QuestionsRoom['ask']>(() => Promise.resolve({ ok: true, pending: true }))
    show({ ask, questions: [...questions.filter(({ id }) => id !== 'mine'), waiting] })
    await userEvent.type(box(), 'Is it dear?')
    await userEvent.click(askButton())
    expect(await screen.findByText(/once it has been approved/)).toBeVisible()
    const list = screen.getByRole('region', { name: 'Your questions in waiting' })
    expect(within(list).getByText('Is it dear?')).toBeVisible()
    expect(within(list).getByText(/Only you see it/)).toBeVisible()
    expect(within(list).queryByRole('button')).toBeNull()
  })

  it('offers no asking without a name where the deck forbids it, whatever the draft says', async () => {
    const { room } = show({ anonymous: false }, { text: 'Who?', anonymous: true })
    expect(screen.queryByRole('checkbox')).toBeNull()
    await userEvent.click(askButton())
    expect(room.ask).toHaveBeenCalledExactlyOnceWith('Who?', false)
  })

  it('shows answers in writing, and what is on the screen', () => {
    const answered = buildQuestion({ id: 'q', text: 'Is it safe?', answered: true, answer: 'It is.' })
    show({ questions: [answered], pinned: 'q' })
    const item = screen.getByText('Is it safe?').closest('li')
    expect(item).toHaveTextContent('Answer: It is.')
    expect(item).toHaveTextContent('On the screen now')
  })

  it('asks without the name, by keyboard', async () => {
    const { room } = show()
    await userEvent.tab()
    await userEvent.keyboard('Why?')
    await userEvent.tab()
    await userEvent.keyboard(' ')
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(room.ask).toHaveBeenCalledExactlyOnceWith('Why?', true)
  })

  it('keeps what was typed when the question is refused, and says why', async () => {
    const ask = vi.fn<QuestionsRoom['ask']>(() =>
      Promise.resolve({ ok: false, message: 'Too many at once.' }),
    )
    show({ ask })
    await userEvent.type(box(), 'Why?')
    await userEvent.click(askButton())
    expect(await screen.findByText(/was not taken. Too many at once./)).toBeVisible()
    expect(box()).toHaveValue('Why?')
  })

  it('keeps what was typed when asking fails', async () => {
    show({ ask: () => Promise.reject(new Error('gone')) })
    await userEvent.type(box(), 'Why?')
    await userEvent.click(askButton())
    expect(await screen.findByText(/please try again/)).toBeVisible()
    expect(box()).toHaveValue('Why?')
  })

  it('does not ask twice while the first is on its way', async () => {
    const ask = vi.fn<QuestionsRoom['ask']>(() => new Promise(() => undefined))
    show({ ask })
    await userEvent.type(box(), 'Why?')
    await userEvent.click(askButton())
    await userEvent.click(askButton())
    expect(ask).toHaveBeenCalledOnce()
  })

  it('asks for three letters at least', async () => {
    const { room } = show()
    await userEvent.type(box(), 'ab')
    await userEvent.click(askButton())
    expect(room.ask).not.toHaveBeenCalled()
    expect(box()).toHaveFocus()
    expect(box()).toHaveAccessibleDescription(/at least 3 characters/)
  })

  it('begins from the draft', () => {
    show({}, { text: 'Half a ques', anonymous: true })
    expect(box()).toHaveValue('Half a ques')
    expect(screen.getByRole('checkbox', { name: 'Ask without my name' })).toBeChecked()
  })
})

describe('the questions on a phone', () => {
  it('stand by votes, the answered ones apart', () => {
    show()
    const [open, answered] = screen.getAllByRole('list')
    expect(
      open &&
        within(open)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
    ).toEqual([expect.stringContaining('Is there a trial?'), expect.stringContaining('What does it cost?')])
    expect(answered).toHaveTextContent('Where are the data?')
  })

  it('gives a vote and takes it back', async () => {
    const { room } = show()
    const given = screen.getByRole('button', { name: /What does it cost/, pressed: true })
    await userEvent.click(given)
    expect(room.upvote).toHaveBeenLastCalledWith('price', false)
    show({ upvoted: [], upvote: room.upvote })
    await userEvent.click(screen.getByRole('button', { name: /What does it cost/, pressed: false }))
    expect(room.upvote).toHaveBeenLastCalledWith('price', true)
  })

  it('marks the own question, which has no vote of one’s own', () => {
    show()
    expect(screen.getByText('your question')).toBeVisible()
    expect(screen.queryByRole('button', { name: /Is there a trial/ })).toBeNull()
    expect(screen.getByText('Anonymous')).toBeVisible()
  })

  it('invites the first question', () => {
    show({ questions: [] })
    expect(screen.getByText('No questions yet')).toBeVisible()
  })
})

describe('the questions on the screen', () => {
  const render = (given = questions) =>
    renderIn(
      <MotionRoot>
        <QAndAScreen {...screenProps(slide, 'ready', { questions: given, still: true })} />
      </MotionRoot>,
    )

  it('stand by votes, the answered last and dimmed', () => {
    render()
    const items = screen.getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining('Is there a trial?'),
      expect.stringContaining('What does it cost?'),
      expect.stringContaining('Where are the data?'),
    ])
    expect(screen.getByText('Where are the data?')).toHaveClass('text-ink-3')
    expect(screen.getByText('What does it cost?')).not.toHaveClass('text-ink-3')
  })

  it('say how many more there are', () => {
    render(Array.from({ length: 30 }, (_, index) => buildQuestion({ id: `q${index}`, at: index })))
    const shown = screen.getAllByRole('listitem').length
    expect(shown).toBeGreaterThan(2)
    expect(screen.getByText(`and ${30 - shown} more`)).toBeVisible()
  })

  it('invite the first one', () => {
    render([])
    expect(screen.getByText('No questions yet')).toBeVisible()
  })
})

describe('the editor and the report of Q&A', () => {
  it('keeps the config valid at the limits', async () => {
    const { configs } = renderEditor(QAndAEditor, editorProps(slide))
    await userEvent.click(screen.getByRole('textbox', { name: /Text under the heading/ }))
    await userEvent.paste('x'.repeat(400))
    expect(configs[configs.length - 1]?.text).toHaveLength(300)
    for (const config of configs) expect(qAndAConfigSchema.safeParse(config).success).toBe(true)
  })

  it('reports every question with its votes, hidden ones too', () => {
    const given = [...questions, buildQuestion({ id: 'rude', text: 'Rude.', hidden: true })]
    renderIn(<QAndAResults {...{ ...resultsProps(slide), questions: given }} />)
    expect(tableCells(screen.getByRole('table'))).toEqual([
      ['Where are the data?', 'Aigul', 'Answered', '31'],
      ['Is there a trial?', 'Anonymous', 'Open', '20'],
      ['What does it cost?', 'Aigul', 'Open', '12'],
      ['Rude.', 'Aigul', 'Open, Hidden', '0'],
    ])
  })

  it('reports that nobody asked', () => {
    renderIn(<QAndAResults {...{ ...resultsProps(slide), questions: [] }} />)
    expect(screen.getByText('No questions were asked.')).toBeVisible()
  })
})
