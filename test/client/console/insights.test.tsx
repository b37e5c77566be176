import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { buildMove, buildQuestion, buildRow, viewOf } from '../presenting/build-session.ts'
import { buildFunnel, renderConsole } from './render-console.tsx'

vi.mock('../../../client/presenting/slide-screen.tsx', () => ({
  SlideScreen: ({ name }: { name: string }) => <div>{`view of ${name}`}</div>,
}))

/** A text that is broken up by a larger figure. */
const sentence = (text: string) => (_: string, element: Element | null) =>
  element?.tagName === 'P' && element.textContent === text

describe('the funnel', () => {
  it.each([
    [1, 'en', '1 person moved from Interest to Engagement'],
    [14, 'en', '14 moved from Interest to Engagement'],
    [1, 'ru', '1 человек перешёл с этапа «Интерес» на этап «Вовлечённость»'],
    [3, 'ru', '3 человека перешли с этапа «Интерес» на этап «Вовлечённость»'],
    [14, 'ru', '14 человек перешли с этапа «Интерес» на этап «Вовлечённость»'],
    [1, 'kk', '«Қызығушылық» кезеңінен «Қатысу» кезеңіне 1 адам өтті'],
    [14, 'kk', '«Қызығушылық» кезеңінен «Қатысу» кезеңіне 14 адам өтті'],
  ])('has the biggest move as its headline: %i in %s', (count, language, text) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language])
    renderConsole({
      view: viewOf('slide-poll'),
      state: { funnel: buildFunnel({ moves: [{ from: 1, to: 3, count }] }) },
    })
    expect(screen.getByText(sentence(text))).toBeInTheDocument()
  })

  it('stands as a table too: reached, now here, conversion', () => {
    renderConsole({ view: viewOf('slide-poll'), state: { funnel: buildFunnel() } })
    const table = screen.getByRole('table', { name: 'Sales funnel, live' })
    const row = within(table).getByRole('row', { name: /Interest/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['44', '20', '42%'])
  })

  it('says what is to come while nobody has moved', () => {
    renderConsole({ view: viewOf('slide-poll') })
    expect(screen.getByText('Nobody has moved to another stage yet.')).toBeInTheDocument()
  })
})

describe('a window without room for the funnel above the tabs', () => {
  it('has it as the first tab, and gives the other tabs all the room', async () => {
    const { user } = renderConsole({
      view: viewOf('slide-poll'),
      tall: false,
      state: { funnel: buildFunnel() },
    })
    expect(screen.getByRole('tab', { name: 'Funnel' })).toHaveAttribute('aria-selected', 'true')
    expect(screen.getByRole('table', { name: 'Sales funnel, live' })).toBeInTheDocument()
    await user.click(screen.getByRole('tab', { name: 'People' }))
    expect(screen.queryByRole('table', { name: 'Sales funnel, live' })).not.toBeInTheDocument()
  })
})

describe('the feed', () => {
  it('tells who moved, from where to where, and why', async () => {
    const { tell } = renderConsole({ view: viewOf('slide-poll'), state: { moves: [buildMove()] } })
    const item = screen.getByText('Aigerim').closest('li')
    if (!item) throw new Error('the move is no list item')
    expect(item).toHaveTextContent('Steppe Logistics')
    expect(item).toHaveTextContent(/Interest.*Engagement/)
    expect(item).toHaveTextContent('What slows you down?: Price')
    await tell({
      moves: [
        buildMove({ id: 'move-2', nickname: 'Bolat', cause: 'correction', evidence: 'Asked for a quote' }),
        buildMove(),
      ],
    })
    const names = screen.getAllByText(/^(Aigerim|Bolat)$/).map((element) => element.textContent)
    expect(names).toEqual(['Bolat', 'Aigerim'])
    expect(screen.getByText('Corrected by hand: Asked for a quote')).toBeInTheDocument()
  })

  it('lists fifty, and older ones when asked', async () => {
    const moves = Array.from({ length: 60 }, (_, index) =>
      buildMove({ id: `move-${index}`, nickname: `Person ${index}` }),
    )
    const { user } = renderConsole({ view: viewOf('slide-poll'), state: { moves } })
    expect(screen.queryByText('Person 50')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Older moves' }))
    expect(screen.getByText('Person 59')).toBeInTheDocument()
  })
})

describe('correcting a stage', () => {
  it('needs another stage and a reason', async () => {
    const { request, user } = renderConsole({ view: viewOf('slide-poll'), state: { moves: [buildMove()] } })
    await user.click(screen.getByRole('button', { name: 'Correct the stage of Aigerim' }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(within(dialog).getByText(/Say why/)).toBeInTheDocument()
    expect(within(dialog).getByText(/This is the stage they are at/)).toBeInTheDocument()
    await user.type(within(dialog).getByLabelText('Reason'), ' x ')
    await user.selectOptions(within(dialog).getByLabelText('Stage'), 'Loyalty')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(request).not.toHaveBeenCalledWith('participant:correct-stage', expect.anything())
    await user.type(within(dialog).getByLabelText('Reason'), 'customer since May')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(request).toHaveBeenCalledWith('participant:correct-stage', {
      participantId: 'person-1',
      stage: 5,
      reason: 'x customer since May',
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(screen.getByText('Aigerim is now at Loyalty.')).toBeInTheDocument()
  })

  it('stays open with the words of a refusal', async () => {
    const { request, user } = renderConsole({ view: viewOf('slide-poll'), state: { moves: [buildMove()] } })
    request.mockResolvedValue({ ok: false, refusal: { kind: 'unknown-participant' } })
    await user.click(screen.getByRole('button', { name: 'Correct the stage of Aigerim' }))
    const dialog = screen.getByRole('dialog')
    await user.type(within(dialog).getByLabelText('Reason'), 'a reason')
    await user.selectOptions(within(dialog).getByLabelText('Stage'), 'Awareness')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await within(dialog).findByText(/not in the session/)).toBeInTheDocument()
  })
})

describe('participants', () => {
  const open = async (rows = [buildRow(), buildRow({ participantId: 'person-2', nickname: 'Bolat' })]) => {
    const lab = renderConsole({ view: viewOf('slide-poll') })
    lab.request.mockImplementation(async (name) =>
      name === 'participant:list' ? { ok: true, value: { rows, more: false } } : { ok: true, value: {} },
    )
    await lab.user.click(screen.getByRole('tab', { name: 'People' }))
    await screen.findByText('Aigerim')
    return lab
  }

  it('are searched on the server', async () => {
    const { request, user } = await open()
    await user.type(screen.getByRole('searchbox'), 'bol')
    await waitFor(() =>
      expect(request).toHaveBeenLastCalledWith('participant:list', { search: 'bol', after: null }),
    )
  })

  it('are removed after a question, and stay visible as removed', async () => {
    const { request, user } = await open()
    await user.click(screen.getByRole('button', { name: 'Remove Bolat' }))
    expect(request).not.toHaveBeenCalledWith('participant:remove', expect.anything())
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }))
    expect(request).toHaveBeenCalledWith('participant:remove', { participantId: 'person-2' })
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Remove Bolat' })).not.toBeInTheDocument(),
    )
    expect(screen.getByText('Bolat').className).toContain('line-through')
  })
})

describe('moderation', () => {
  const entry = {
    participantId: 'person-1',
    text: 'Rude words',
    nickname: 'Aigerim',
    at: 1,
    hidden: false,
    marked: false,
    pending: false,
  }

  it('hides and shows free-text answers', async () => {
    const entries = (hidden: boolean) => ({
      'slide-open:1': { slideId: 'slide-open', run: 1, entries: [{ ...entry, hidden }] },
    })
    const { request, tell, user } = renderConsole({
      view: viewOf('slide-open'),
      state: { entries: entries(false) },
    })
    await user.click(screen.getByRole('tab', { name: /Answers/ }))
    await user.click(screen.getByRole('button', { name: 'Hide the answer of Aigerim' }))
    const payload = { slideId: 'slide-open', run: 1, participantId: 'person-1' }
    expect(request).toHaveBeenLastCalledWith('response:hide', { ...payload, hidden: true })
    await tell({ entries: entries(true) })
    await user.click(screen.getByRole('button', { name: 'Show the answer of Aigerim' }))
    expect(request).toHaveBeenLastCalledWith('response:hide', { ...payload, hidden: false })
  })

  it('has no answers to moderate on other slides', () => {
    renderConsole({ view: viewOf('slide-poll') })
    expect(screen.queryByRole('tab', { name: /Answers/ })).not.toBeInTheDocument()
  })

  it('marks questions as answered and hides them; the most wanted stand first', async () => {
    const { request, user } = renderConsole({
      view: viewOf('slide-poll'),
      state: {
        questions: [
          buildQuestion(),
          buildQuestion({ id: 'question-2-aaaaaaaa', text: 'What does it cost?', upvotes: 9, nickname: '' }),
          buildQuestion({ id: 'question-3-aaaaaaaa', text: 'Done already', upvotes: 50, answered: true }),
        ],
      },
    })
    const tab = screen.getByRole('tab', { name: /Q&A/ })
    expect(tab).toHaveTextContent('2')
    await user.click(tab)
    const items = within(screen.getByRole('tabpanel')).getAllByRole('listitem')
    expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual([
      'What does it cost?',
      'Does it work offline?',
      'Done already',
    ])
    expect(items[0]).toHaveTextContent('Anonymous')
    await user.click(screen.getByRole('button', { name: 'Mark as answered: What does it cost?' }))
    expect(request).toHaveBeenLastCalledWith('question:moderate', {
      questionId: 'question-2-aaaaaaaa',
      set: 'answered',
    })
    await user.click(screen.getByRole('button', { name: 'Hide the question: Does it work offline?' }))
    expect(request).toHaveBeenLastCalledWith('question:moderate', {
      questionId: 'question-1-aaaaaaaa',
      set: 'hidden',
    })
  })

  it('filters, searches and orders questions, and approves what waits', async () => {
    const { request, user, command } = renderConsole({
      view: viewOf('slide-poll'),
      state: {
        questions: [
          buildQuestion(),
          buildQuestion({
            id: 'question-2-aaaaaaaa',
            text: 'Is it dear?',
            pending: true,
            hidden: true,
            marked: true,
          }),
          buildQuestion({
            id: 'question-3-aaaaaaaa',
            text: 'Done already',
            answered: true,
            answer: 'Yes, in May.',
          }),
          buildQuestion({ id: 'question-4-aaaaaaaa', text: 'Nonsense', hidden: true }),
        ],
      },
    })
    await user.click(screen.getByRole('tab', { name: /Q&A/ }))
    const texts = () =>
      within(screen.getByRole('tabpanel'))
        .queryAllByRole('listitem')
        .map((item) => item.querySelector('p')?.textContent)
    expect(texts()).toEqual(['Is it dear?', 'Does it work offline?', 'Done already', 'Nonsense'])
    const filter = screen.getByRole('combobox', { name: 'Which questions' })
    for (const [option, expected] of [
      ['To approve (1)', ['Is it dear?']],
      ['Unanswered (1)', ['Does it work offline?']],
      ['Answered (1)', ['Done already']],
      ['Hidden (1)', ['Nonsense']],
      ['On the screen (0)', []],
      ['Marked (1)', ['Is it dear?']],
    ] as const) {
      await user.selectOptions(filter, option)
      expect(texts()).toEqual(expected)
    }
    await user.selectOptions(filter, 'All (4)')
    await user.click(screen.getByRole('button', { name: 'Search, order and approval' }))
    await user.type(screen.getByRole('searchbox', { name: 'Search questions' }), 'MAY')
    expect(texts()).toEqual(['Done already'])
    await user.clear(screen.getByRole('searchbox', { name: 'Search questions' }))

    await user.click(screen.getByRole('button', { name: 'Show to everybody: Is it dear?' }))
    const questionId = 'question-2-aaaaaaaa'
    expect(request).toHaveBeenLastCalledWith('question:moderate', { questionId, set: 'visible' })
    await user.click(screen.getByRole('button', { name: 'Show large on the screen: Does it work offline?' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'pin-question', questionId: 'question-1-aaaaaaaa' })
    await user.click(screen.getByRole('switch', { name: /Approve questions first/ }))
    expect(command).toHaveBeenLastCalledWith({ do: 'approve-first', on: true })
  })

  it('answers in writing and corrects words; neither may be empty', async () => {
    const { request, user } = renderConsole({
      view: viewOf('slide-poll'),
      state: { questions: [buildQuestion()] },
    })
    const questionId = 'question-1-aaaaaaaa'
    await user.click(screen.getByRole('tab', { name: /Q&A/ }))
    await user.click(screen.getByRole('button', { name: 'Answer in writing: Does it work offline?' }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByText('Write the answer first.')).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Answer' }), 'It does.')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(request).toHaveBeenLastCalledWith('question:answer', { questionId, text: 'It does.' })
    await user.click(screen.getByRole('button', { name: 'Correct the words: Does it work offline?' }))
    const box = screen.getByRole('textbox', { name: 'Question' })
    await user.clear(box)
    await user.type(box, 'Offline?')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(request).toHaveBeenLastCalledWith('question:edit', { questionId, text: 'Offline?' })
  })

  it('says what went wrong', async () => {
    const { request, user } = renderConsole({
      view: viewOf('slide-poll'),
      state: { questions: [buildQuestion()] },
    })
    request.mockResolvedValue({ ok: false, refusal: { kind: 'unknown-question' } })
    await user.click(screen.getByRole('tab', { name: /Q&A/ }))
    await user.click(screen.getByRole('button', { name: /Hide the question/ }))
    expect(await screen.findByText('This question does not exist any more.')).toBeInTheDocument()
  })
})
