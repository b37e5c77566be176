import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EntryView } from '../../../../shared/protocol/views.ts'
import OpenTextAudience from '../../../../shared/slides/open-text/audience.tsx'
import OpenTextEditor from '../../../../shared/slides/open-text/editor.tsx'
import { openText } from '../../../../shared/slides/open-text/open-text.ts'
import OpenTextResults from '../../../../shared/slides/open-text/results.tsx'
import OpenTextScreen from '../../../../shared/slides/open-text/screen.tsx'
import {
  type AnsweredSlide,
  audienceProps,
  editorProps,
  resultsProps,
  screenProps,
} from '../../../contracts/slide-view-props.ts'
import { renderEditor, renderIn, renderPhone, stubBrowser, tableCells } from '../render-view.tsx'

beforeEach(stubBrowser)
afterEach(() => {
  vi.useRealTimers()
})

const textSlide = (responses = 0, maxLength = 40): AnsweredSlide<'open-text'> => ({
  name: 'open-text',
  config: { question: 'What is missing?', maxLength },
  answers: [],
  counts: {},
  responses,
})
const entry = (id: string, text: string, overrides: Partial<EntryView> = {}): EntryView => ({
  participantId: id,
  text,
  nickname: `Name ${id}`,
  at: 1,
  hidden: false,
  ...overrides,
})
const ownText = (text: string) => ({ run: 1, revision: 1, answer: { text }, points: null, elapsedMs: 1 })

describe('open text on the phone', () => {
  it('is typed and sent, without the spaces around', async () => {
    const onAnswer = vi.fn()
    const { drafts } = renderPhone(OpenTextAudience, { ...audienceProps(textSlide(), 'open'), onAnswer })
    await userEvent.type(screen.getByLabelText('Your answer'), ' Уақыт ')
    expect(drafts.at(-1)).toEqual({ text: ' Уақыт ' })
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ text: 'Уақыт' })
  })

  it('is sent by keyboard with Ctrl and Enter; Enter alone makes a line', async () => {
    const user = userEvent.setup()
    const onAnswer = vi.fn()
    renderPhone(OpenTextAudience, { ...audienceProps(textSlide(), 'open'), onAnswer })
    await user.tab()
    await user.keyboard('a{Enter}b')
    expect(onAnswer).not.toHaveBeenCalled()
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ text: 'a\nb' })
  })

  it('says its limit before it is hit and takes no more', async () => {
    const { drafts } = renderPhone(OpenTextAudience, audienceProps(textSlide(), 'open'))
    expect(screen.getByText('Up to 40 characters')).toBeInTheDocument()
    await userEvent.click(screen.getByLabelText('Your answer'))
    await userEvent.paste('ә'.repeat(60))
    expect(drafts.at(-1)).toEqual({ text: 'ә'.repeat(40) })
  })

  it('does not send spaces alone', async () => {
    renderPhone(OpenTextAudience, audienceProps(textSlide(), 'open'))
    await userEvent.type(screen.getByLabelText('Your answer'), '   ')
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
  })

  it('keeps what was typed over updates and shows what was sent once closed', () => {
    const open = audienceProps(textSlide(), 'open', { draft: { text: 'half a thou' } })
    const { show } = renderPhone(OpenTextAudience, open)
    show({ ...open, responses: 12 })
    expect(screen.getByLabelText('Your answer')).toHaveValue('half a thou')
    show({ ...open, phase: 'closed', own: ownText('the whole thought') })
    expect(screen.getByText('the whole thought')).toBeInTheDocument()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('shows what others wrote, not what is hidden, after the own answer', () => {
    const entries = [entry('1', 'Visible'), entry('2', 'Hidden', { hidden: true }), entry('3', 'Mine')]
    const open = audienceProps(textSlide(3), 'open', { entries })
    const { show } = renderPhone(OpenTextAudience, open)
    expect(screen.queryByText('Visible')).not.toBeInTheDocument()
    show({ ...open, own: ownText('Mine') })
    expect(screen.getByText('Visible')).toBeInTheDocument()
    expect(screen.queryByText('Hidden')).not.toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })
})

describe('open text on the screen', () => {
  const many = Array.from({ length: 60 }, (_, index) => entry(`${index}`, `Answer ${index}`))
  const pageShown = () => screen.getByText(/^Page/).textContent

  it('lists every answer that is not hidden for a screen reader', () => {
    const entries = [entry('1', 'Visible'), entry('2', 'Hidden', { hidden: true })]
    renderIn(<OpenTextScreen {...screenProps(textSlide(2), 'open', { entries })} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Visible (Name 1)'])
    expect(screen.queryByText(/Hidden/)).not.toBeInTheDocument()
  })

  it('turns its pages by itself, beginning with the newest, until it is stopped', () => {
    vi.useFakeTimers()
    renderIn(<OpenTextScreen {...screenProps(textSlide(60), 'open', { entries: many })} />)
    expect(pageShown()).toMatch(/^Page 1 of \d/)
    expect(screen.getByText('Answer 0')).toBeInTheDocument()
    act(() => vi.advanceTimersByTime(12_000))
    expect(pageShown()).toMatch(/^Page 2/)
    act(() => screen.getByRole('button', { name: 'Stop turning pages' }).click())
    act(() => vi.advanceTimersByTime(60_000))
    expect(pageShown()).toMatch(/^Page 2/)
    expect(screen.getByRole('button', { name: 'Go on turning pages' })).toBeInTheDocument()
  })

  it('stays on the newest where motion is unwelcome, and in a thumbnail', () => {
    vi.useFakeTimers()
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }))
    renderIn(<OpenTextScreen {...screenProps(textSlide(60), 'open', { entries: many })} />)
    act(() => vi.advanceTimersByTime(60_000))
    expect(pageShown()).toMatch(/^Page 1/)
  })

  it('has no page numbers in a thumbnail, and says that answers will come while there are none', () => {
    const { rerender } = renderIn(
      <OpenTextScreen {...screenProps(textSlide(60), 'open', { entries: many, still: true })} />,
    )
    expect(screen.queryByText(/^Page/)).not.toBeInTheDocument()
    rerender(<OpenTextScreen {...screenProps(textSlide(), 'open', { entries: [] })} />)
    expect(screen.getByText('Your answers will appear here.')).toBeInTheDocument()
  })
})

describe('open text in the report', () => {
  it('lists the answers with names, marks hidden ones and says how many more there are', () => {
    const entries = [entry('1', 'First'), entry('2', 'Second', { hidden: true })]
    renderIn(<OpenTextResults {...resultsProps(textSlide(5))} entries={entries} />)
    expect(tableCells(screen.getByRole('table', { name: 'What is missing?' }))).toEqual([
      ['First', 'Name 1'],
      ['Second(hidden from the screen)', 'Name 2'],
    ])
    expect(screen.getByText(/3 older answers are in the export/)).toBeInTheDocument()
  })
})

describe('the editor of open text', () => {
  it('keeps the length between 20 and 500', async () => {
    const user = userEvent.setup()
    const { configs } = renderEditor(OpenTextEditor, editorProps(textSlide(0, 490)))
    await user.click(screen.getByRole('button', { name: /^More/ }))
    expect(configs.at(-1)?.maxLength).toBe(500)
    const field = screen.getByRole('textbox', { name: /Longest answer/ })
    await user.clear(field)
    await user.type(field, '7')
    await user.tab()
    expect(configs.at(-1)?.maxLength).toBe(20)
    for (const config of configs) expect(openText.configSchema.safeParse(config).error).toBeUndefined()
  })
})
