import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadRefusalTexts } from '../../../client/audience/refusal-texts.ts'
import { preloadSlideViews } from '../../../client/audience/slide-views.ts'
import { buildSlideView } from '../connection/build-views.ts'
import { createMemoryStorage } from '../connection/memory-storage.ts'
import { otter, renderApp } from './render-app.tsx'

const poll = buildSlideView({
  id: 'poll-1',
  kind: 'poll',
  config: {
    question: 'Tea or coffee?',
    image: null,
    options: [
      { id: 'a', text: 'Tea', image: null },
      { id: 'b', text: 'Coffee', image: null },
    ],
    maxPicks: 1,
  },
})
const title = buildSlideView({
  id: 'title-1',
  kind: 'title',
  config: { title: 'Welcome', subtitle: '', image: null },
  progress: { phase: 'ready', run: 1 },
})
/** A slide that lingers, shown by a view that takes text: the form itself has its own tests. */
const lingering = buildSlideView({
  id: 'form-1',
  kind: 'open-text',
  lingers: true,
  config: { question: 'Your wishes?', maxLength: 200, hint: '' },
})

const questions = buildSlideView({
  id: 'faq-1',
  kind: 'faq',
  lingers: true,
  config: { heading: '', items: [{ id: 'a', question: 'Is it safe?', answer: 'Yes.' }] },
})

// Fetched once and ahead: how long the parts of the program take to load on a busy machine is not what is tested.
beforeAll(async () => {
  await preloadSlideViews()
  await loadRefusalTexts()
}, 60_000)
beforeEach(() => window.localStorage.clear())

describe('the page that asks for the code', () => {
  it('goes to the session of a code typed in any way', async () => {
    const user = userEvent.setup({ delay: null })
    const { network } = renderApp('/j')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Join a session')
    await user.type(screen.getByLabelText('Session code'), 'bcd fgh{Enter}')
    expect(window.location.pathname).toBe('/j/BCDFGH')
    expect(network.latest().handshake).toMatchObject({ code: 'BCDFGH' })
  })

  it('takes a pasted link', async () => {
    const user = userEvent.setup({ delay: null })
    renderApp('/')
    await user.click(screen.getByLabelText('Session code'))
    await user.paste('https://rostrum.example.com/j/bcdfgh?utm_source=x')
    expect(screen.getByLabelText('Session code')).toHaveValue('BCDFGH')
  })

  it('says what is missing, and which characters no code has', async () => {
    const user = userEvent.setup({ delay: null })
    renderApp('/j')
    const field = screen.getByLabelText('Session code')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.getByText(/Type the code first/)).toBeVisible()
    expect(field).toHaveFocus()
    await user.type(field, 'BCDF')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(screen.getByText('2 characters are missing.')).toBeVisible()
    await user.type(field, '0')
    expect(screen.getByText(/No code has “0” in it/)).toBeVisible()
    expect(field).toHaveAccessibleDescription(/No code has “0”/)
    expect(window.location.pathname).toBe('/j')
  })

  it('puts an address with a code into its canonical form', () => {
    renderApp('/j/bcd%20fgh')
    expect(window.location.pathname).toBe('/j/BCDFGH')
  })

  it('says that there is no such session, and takes another code', async () => {
    const user = userEvent.setup({ delay: null })
    const { network } = renderApp('/j/BCDFGH')
    await act(() => network.latest().refuse({ kind: 'unknown-session' }))
    expect(screen.getByText('There is no session with the code BCDFGH')).toBeVisible()
    await user.clear(screen.getByLabelText('Session code'))
    await user.type(screen.getByLabelText('Session code'), 'ZZZZZZ{Enter}')
    expect(network.latest().handshake).toMatchObject({ code: 'ZZZZZZ' })
  })

  it('speaks the language that is chosen, and keeps it', async () => {
    const user = userEvent.setup({ delay: null })
    const first = renderApp('/j')
    await user.selectOptions(screen.getByLabelText('Language'), 'kk')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Сессияға қосылу')
    expect(document.documentElement).toHaveAttribute('lang', 'kk')
    first.unmount()
    renderApp('/j')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Сессияға қосылу')
  })
})

describe('joining', () => {
  it('needs a name, offers some, and shows the lobby', async () => {
    const user = userEvent.setup({ delay: null })
    const { welcome, sent, reply } = renderApp('/j/BCDFGH')
    await welcome(null)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A demo')
    await user.click(screen.getByRole('button', { name: 'Join' }))
    expect(screen.getByText(/Type a name/)).toBeVisible()
    expect(sent('session:join')).toBeUndefined()
    const suggestions = screen.getByRole('group', { name: 'Suggested names' })
    const [first] = within(suggestions).getAllByRole('button')
    const name = first?.textContent ?? ''
    await user.click(first ?? suggestions)
    expect(screen.getByLabelText('Your name or nickname')).toHaveValue(name)
    await user.click(screen.getByRole('button', { name: 'Choose a picture' }))
    await user.click(screen.getByRole('radio', { name: 'Avatar 9' }))
    await user.click(screen.getByRole('button', { name: 'Join' }))
    expect(screen.getByRole('button', { name: 'Joining…' })).toHaveAttribute('aria-busy', 'true')
    expect(sent('session:join')?.payload).toEqual({
      nickname: name,
      avatar: 8,
      language: 'en',
      channel: 'door',
    })
    await reply('session:join', { ok: true, value: { participantId: 'p1', team: null } })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(`You are in, ${name}`)
  })

  it('offers other names when asked, and names of the chosen language', async () => {
    const user = userEvent.setup({ delay: null })
    const { welcome } = renderApp('/j/BCDFGH')
    await welcome(null)
    const names = () =>
      within(screen.getByRole('group', { name: /Suggested names|Предложенные имена/ }))
        .getAllByRole('button')
        .map((button) => button.textContent)
    const before = names()
    await user.click(screen.getByRole('button', { name: 'Other names' }))
    expect(names()).not.toEqual(before)
    await user.selectOptions(screen.getByLabelText('Language'), 'ru')
    expect(names().join('')).toMatch(/^[\u0400-\u04ff ]+$/)
  })

  it('says why joining failed and keeps what was typed', async () => {
    const user = userEvent.setup({ delay: null })
    const { welcome, reply } = renderApp('/j/BCDFGH')
    await welcome(null)
    await user.type(screen.getByLabelText('Your name or nickname'), 'Aigul{Enter}')
    await reply('session:join', { ok: false, refusal: { kind: 'session-ended' } })
    expect(screen.getByRole('alert')).toHaveTextContent('You have not joined yet')
    expect(await screen.findByText(/This session has ended/)).toBeVisible()
    expect(screen.getByLabelText('Your name or nickname')).toHaveValue('Aigul')
  })

  it('waits before a full room, and comes in by itself', async () => {
    const { network, advance, welcome } = renderApp('/j/BCDFGH')
    await act(() => network.latest().refuse({ kind: 'full', retryAfterMs: 1000 }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The room is full')
    await advance(1500)
    await welcome(null)
    expect(screen.getByRole('button', { name: 'Join' })).toBeVisible()
  })

  it('says the place in the queue and how long it may take, anew at each try', async () => {
    const { network, advance } = renderApp('/j/BCDFGH')
    const full = { kind: 'full', retryAfterMs: 1000 } as const
    await act(() => network.latest().refuse({ ...full, place: 12, estimateMs: null }))
    const status = screen.getByRole('status')
    expect(status).toHaveTextContent('You are number 12 in the queue.')
    expect(status).toHaveTextContent('nobody can say how long the wait is')
    for (const [place, estimateMs, said] of [
      [9, 3_700_000, 'The wait may be more than an hour.'],
      [4, 170_000, 'The wait is about 3 minutes.'],
      [1, 2000, 'The wait is about 1 minute.'],
    ] as const) {
      await advance(1500)
      await act(() => network.latest().refuse({ ...full, place, estimateMs }))
      // The same element, or a screen reader would not hear the change.
      expect(screen.getByRole('status')).toBe(status)
      expect(status).toHaveTextContent(`You are number ${place} in the queue.${said}`)
    }
  })

  it('waits in the queue when the last place went while a name was typed', async () => {
    const user = userEvent.setup({ delay: null })
    const { welcome, reply } = renderApp('/j/BCDFGH')
    await welcome(null)
    await user.type(screen.getByLabelText('Your name or nickname'), 'Aigul{Enter}')
    const refusal = { kind: 'full', retryAfterMs: 3100, place: 2, estimateMs: 60_000 } as const
    await reply('session:join', { ok: false, refusal })
    expect(screen.getByRole('status')).toHaveTextContent('You are number 2 in the queue.')
  })

  it('comes back without a question after a reload', async () => {
    const lasting = createMemoryStorage()
    const user = userEvent.setup({ delay: null })
    const first = renderApp('/j/BCDFGH', { lasting })
    await first.welcome(null)
    await user.type(screen.getByLabelText('Your name or nickname'), 'Aigul{Enter}')
    await first.reply('session:join', { ok: true, value: { participantId: 'p1', team: null } })
    first.unmount()
    const again = renderApp('/j/BCDFGH', { lasting })
    await again.welcome(null)
    expect(screen.queryByRole('button', { name: 'Join' })).toBeNull()
    expect(screen.getByText('Joining…')).toBeVisible()
    await again.reply('session:join', { ok: true, value: { participantId: 'p1', team: null } })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('You are in, Aigul')
  })
})

describe('slides', () => {
  it('are shown by their kind, answered, and keep the answer', async () => {
    const user = userEvent.setup({ delay: null })
    const { welcome, show, sent, reply } = renderApp('/j/BCDFGH')
    await welcome(otter)
    await show({ slide: poll })
    await user.click(await screen.findByRole('radio', { name: /Coffee/ }))
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(sent('response:submit')?.payload).toMatchObject({
      slideId: 'poll-1',
      run: 1,
      revision: 1,
      answer: { picked: ['b'] },
    })
    await reply('response:submit', { ok: true, value: { elapsedMs: 5 } })
    expect(screen.getByText(/Your answer counts/)).toBeVisible()
  })

  it('take the focus to their top when they change', async () => {
    const { welcome, show } = renderApp('/j/BCDFGH')
    await welcome(otter)
    await show({ slide: title })
    expect(await screen.findByText('Welcome')).toBeVisible()
    expect(screen.getByRole('main')).toHaveFocus()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A demo. Slide 1 of 3')
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0)
  })

  it('keep an answer that was given without a network, and send it when it is back', async () => {
    const user = userEvent.setup({ delay: null })
    const { welcome, show, network, advance, sent } = renderApp('/j/BCDFGH')
    await welcome(otter)
    await show({ slide: poll })
    await user.click(await screen.findByRole('radio', { name: /Tea/ }))
    await act(() => network.latest().lose())
    expect(screen.queryByText('Reconnecting…')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(screen.getByText(/Kept on this phone/)).toBeVisible()
    await advance(400)
    await act(() => network.latest().lose())
    await advance(700)
    expect(screen.getByText('Reconnecting…')).toBeVisible()
    await advance(3000)
    await welcome(otter, { status: 'showing', slide: poll, version: 3 })
    expect(screen.queryByText('Reconnecting…')).toBeNull()
    expect(sent('response:submit')?.payload).toMatchObject({ answer: { picked: ['a'] } })
  })

  it('say why an answer was refused, and let it be mended', async () => {
    const user = userEvent.setup({ delay: null })
    const { welcome, show, reply } = renderApp('/j/BCDFGH')
    await welcome(otter)
    await show({ slide: poll })
    await user.click(await screen.findByRole('radio', { name: /Tea/ }))
    await user.click(screen.getByRole('button', { name: 'Send' }))
    await reply('response:submit', { ok: false, refusal: { kind: 'not-an-answer' } })
    expect(await screen.findByText(/does not fit the question/)).toBeVisible()
    expect(screen.getByRole('radio', { name: /Tea/ })).toBeChecked()
  })

  it('go dark with the room, and come back', async () => {
    const { welcome, show } = renderApp('/j/BCDFGH')
    await welcome(otter)
    await show({ slide: title, blackout: true })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Look at the presenter')
    await show({ slide: title })
    expect(await screen.findByText('Welcome')).toBeVisible()
  })

  it('that linger can be finished after the presenter has moved on', async () => {
    const user = userEvent.setup({ delay: null })
    const { welcome, show, sent, reply } = renderApp('/j/BCDFGH')
    await welcome(otter)
    await show({ slide: lingering })
    await user.type(await screen.findByRole('textbox'), 'More plants')
    await show({ slide: title, version: 3 })
    await user.click(await screen.findByRole('button', { name: /Finish your form/ }))
    const sheet = screen.getByRole('dialog', { name: 'Finish your form' })
    expect(within(sheet).getByRole('textbox')).toHaveValue('More plants')
    await user.click(within(sheet).getByRole('button', { name: 'Send' }))
    expect(sent('response:submit')?.payload).toMatchObject({ slideId: 'form-1' })
    await reply('response:submit', { ok: true, value: { elapsedMs: 5 } })
    await user.click(within(sheet).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('button', { name: /Finish your form/ })).toBeNull()
  })

  it('that are worth coming back to can be opened again, though nothing was begun on them', async () => {
    const user = userEvent.setup({ delay: null })
    const { welcome, show, sent } = renderApp('/j/BCDFGH')
    await welcome(otter)
    await show({ slide: questions })
    expect(screen.queryByRole('button', { name: /From earlier slides/ })).toBeNull()
    await show({ slide: title, version: 3 })
    await user.click(await screen.findByRole('button', { name: /From earlier slides/ }))
    const sheet = screen.getByRole('dialog', { name: 'From earlier slides' })
    await user.click(within(sheet).getByRole('button', { name: /Is it safe/ }))
    expect(within(sheet).getByText('Yes.')).toBeVisible()
    expect(sent('response:submit')?.payload).toMatchObject({ slideId: 'faq-1', answer: { opened: ['a'] } })
  })

  it('show nothing of a form that was not begun', async () => {
    const { welcome, show } = renderApp('/j/BCDFGH')
    await welcome(otter)
    await show({ slide: lingering })
    await screen.findByRole('textbox')
    await show({ slide: title, version: 3 })
    expect(screen.queryByRole('button', { name: /Finish your form/ })).toBeNull()
  })
})

describe('oneself', () => {
  it('can be renamed in the middle of a session', async () => {
    const user = userEvent.setup({ delay: null })
    const { welcome, sent, reply } = renderApp('/j/BCDFGH')
    await welcome(otter)
    await user.click(screen.getByRole('button', { name: /Quiet Otter: change/ }))
    const sheet = screen.getByRole('dialog', { name: 'You' })
    const field = within(sheet).getByLabelText('Your name or nickname')
    await user.clear(field)
    expect(within(sheet).getByText(/Type a name/)).toBeVisible()
    await user.type(field, 'Aigul')
    await user.click(within(sheet).getByRole('button', { name: 'Save' }))
    expect(sent('participant:rename')?.payload).toEqual({ nickname: 'Aigul', avatar: 3 })
    await reply('participant:rename', { ok: true, value: {} })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: /Aigul: change/ })).toBeVisible()
  })
})

describe('the end', () => {
  it('thanks, and says what stays and how it went', async () => {
    const { welcome, show, reply, advance } = renderApp('/j/BCDFGH')
    const answers = { 'slide-1': { run: 1, revision: 1, answer: {}, points: 900, elapsedMs: 5 } }
    await welcome({ ...otter, answers })
    await show({ status: 'ended', slide: null })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Thank you for being here')
    await advance(2000)
    await reply('participant:standing', {
      ok: true,
      value: { score: 900, rank: 2, players: 7, points: { 'slide-1': 900 } },
    })
    expect(screen.getByText('Your place: 2 of 7')).toBeVisible()
    expect(screen.getByText('900 points')).toBeVisible()
  })

  it('reminds a winner', async () => {
    const lasting = createMemoryStorage()
    const drawId = 'd'.repeat(32)
    lasting.setItem(`rostrum:BCDFGH:receipt:${drawId}`, JSON.stringify({ receipt: {}, place: 2 }))
    const { welcome, show } = renderApp('/j/BCDFGH', { lasting })
    await welcome(otter)
    await show({ status: 'ended', slide: null })
    expect(screen.getByText('You won in the draw')).toBeVisible()
    expect(screen.getByText(/Place 2/)).toBeVisible()
  })

  it('asks nobody to join who comes too late', async () => {
    const { welcome } = renderApp('/j/BCDFGH')
    await welcome(null, { status: 'ended' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This session has ended')
    expect(screen.queryByRole('button', { name: 'Join' })).toBeNull()
  })

  it('comes early for somebody whom the presenter removes', async () => {
    const { welcome, event } = renderApp('/j/BCDFGH')
    await welcome(otter)
    await event('participant:removed', {})
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The presenter has removed you')
  })

  it('asks to load a page again that is older than the server, after trying once by itself', async () => {
    const { network, reloadOutdated } = renderApp('/j/BCDFGH')
    await act(() => network.latest().refuse({ kind: 'stale' }))
    expect(reloadOutdated).toHaveBeenCalledOnce()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page is out of date')
  })

  it('says it calmly when connecting takes long', async () => {
    const { advance } = renderApp('/j/BCDFGH')
    expect(screen.getByText('Connecting…')).toBeVisible()
    await advance(4000)
    expect(screen.getByText('This takes longer than usual')).toBeVisible()
  })
})
