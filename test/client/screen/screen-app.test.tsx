import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { emptyLiveState, noReactions } from '../../../client/connection/live-state.ts'
import type { ScreenState } from '../../../client/connection/screen-store.ts'
import { ScreenApp } from '../../../client/screen/screen-app.tsx'
import type { ScreenView } from '../../../shared/protocol/views.ts'
import { buildConsoleView, buildQuestion, viewOf } from '../presenting/build-session.ts'
import { standInForMatchMedia } from '../presenting/stand-ins.ts'

vi.mock('../../../client/presenting/slide-screen.tsx', () => ({
  SlideScreen: (props: {
    name: string
    counts: unknown
    entries: { text: string }[]
    questions: unknown[]
  }) => (
    <div>
      {`view of ${props.name}`}
      <span>{JSON.stringify(props.counts)}</span>
      {props.entries.map((entry) => (
        <span key={entry.text}>{entry.text}</span>
      ))}
    </div>
  ),
}))

afterEach(() => {
  vi.useRealTimers()
})

function renderScreen(view: ScreenView | null, state: Partial<ScreenState> = {}) {
  standInForMatchMedia({ wide: true })
  sessionStorage.clear()
  delete document.documentElement.dataset.theme
  const store = createStore<ScreenState>(() => ({
    ...emptyLiveState,
    connection: { status: 'live' },
    view,
    audience: { connected: 132, joined: 140 },
    people: [],
    reactions: noReactions,
    ...state,
  }))
  const press = vi.fn(async () => true)
  const page = render(<ScreenApp store={store} keys={{ press }} tabStorage={sessionStorage} />)
  return {
    ...page,
    press,
    user: userEvent.setup(),
    tell: (change: Partial<ScreenState>) => act(async () => store.setState(change)),
  }
}

describe('the screen', () => {
  it('waits with the QR code, the code, the address and the count', () => {
    renderScreen(buildConsoleView())
    expect(screen.getByRole('img', { name: /192\.168\.1\.24:3000\/j\/K7M2PX/ })).toBeInTheDocument()
    expect(screen.getByText('K7M 2PX')).toBeInTheDocument()
    expect(screen.getByText('192.168.1.24:3000/j')).toBeInTheDocument()
    expect(screen.getByText('132')).toBeInTheDocument()
    expect(screen.getByText('people are here')).toBeInTheDocument()
  })

  it('invites the first one instead of counting nobody', () => {
    renderScreen(buildConsoleView(), { audience: { connected: 0, joined: 0 } })
    expect(screen.getByText('Be the first to join')).toBeInTheDocument()
  })

  it('speaks the deck’s language, and another one when told', async () => {
    const { user } = renderScreen(buildConsoleView({ language: 'kk' }))
    expect(screen.getByText('Жақында бастаймыз')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Тіл/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Русский' }))
    expect(screen.getByText('Скоро начинаем')).toBeInTheDocument()
  })

  it('follows the language that the presenter chooses, whatever was chosen here', async () => {
    const { tell, user } = renderScreen(buildConsoleView({ language: 'kk' }))
    await user.click(screen.getByRole('button', { name: /Тіл/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Русский' }))
    await tell({ view: buildConsoleView({ language: 'en', version: 6 }) })
    expect(screen.getByText('We begin soon')).toBeInTheDocument()
  })

  it('changes slides at once where the deck wants no transitions', () => {
    const { container, unmount } = renderScreen(viewOf('slide-poll'))
    expect(container.querySelector('.animate-fade')).not.toBeNull()
    unmount()
    const calm = renderScreen(viewOf('slide-poll', { transitions: false }))
    expect(calm.container.querySelector('.animate-fade')).toBeNull()
  })

  it('lays one answer large over its slide', async () => {
    const view = viewOf('slide-open', { spotlight: { text: 'It saves us a day', nickname: 'Anna' } })
    const { tell } = renderScreen(view)
    const answer = screen.getByRole('region', { name: 'An answer from the audience' })
    expect(answer).toHaveTextContent('It saves us a day')
    expect(answer).toHaveTextContent('Anna')
    await tell({ view: { ...view, version: 6, spotlight: null } })
    expect(screen.queryByText('It saves us a day')).not.toBeInTheDocument()
  })

  it('shows a slide with the way to join under it', () => {
    renderScreen(viewOf('slide-poll'))
    expect(screen.getByText('view of slide-poll:1')).toBeInTheDocument()
    expect(screen.getByText('K7M 2PX')).toBeInTheDocument()
    expect(screen.queryByRole('img', { name: /QR code/ })).not.toBeInTheDocument()
  })

  it('lays the join panel over the slide while it is on', () => {
    renderScreen(viewOf('slide-poll', { joinPanel: true }))
    expect(screen.getByRole('img', { name: /QR code/ })).toBeInTheDocument()
    expect(screen.getByText('Join with your phone')).toBeInTheDocument()
  })

  it('hides results until they are revealed, and hidden answers always', () => {
    const view = viewOf('slide-open')
    const entry = { participantId: 'a', nickname: 'A', at: 1 }
    const results = {
      counts: {
        'slide-open:1': { slideId: 'slide-open', run: 1, counts: { x: 2 }, responses: 2, before: null },
      },
      entries: {
        'slide-open:1': {
          slideId: 'slide-open',
          run: 1,
          entries: [
            { ...entry, text: 'polite', hidden: false },
            { ...entry, text: 'rude', hidden: true },
          ],
        },
      },
    }
    const { unmount } = renderScreen(view, results)
    expect(screen.getByText('{"x":2}')).toBeInTheDocument()
    expect(screen.getByText('polite')).toBeInTheDocument()
    expect(screen.queryByText('rude')).not.toBeInTheDocument()
    unmount()
    renderScreen({ ...view, slide: view.slide && { ...view.slide, showsResults: false } }, results)
    expect(screen.getByText('null')).toBeInTheDocument()
    expect(screen.queryByText('polite')).not.toBeInTheDocument()
  })

  it('counts down a timed slide', () => {
    const view = viewOf('slide-poll')
    const closesAt = Date.now() + 20_000
    const progress = { run: 1, phase: 'open' as const, openedAt: closesAt - 30_000, closesAt }
    renderScreen({ ...view, slide: view.slide && { ...view.slide, progress, timeLimitMs: 30_000 } })
    expect(screen.getByRole('timer')).toHaveTextContent('20')
  })

  it('goes dark, window and all', () => {
    const { container } = renderScreen(viewOf('slide-poll', { blackout: true }))
    expect(screen.getByText('The screen is dark')).toBeInTheDocument()
    expect(screen.queryByText('view of slide-poll:1')).not.toBeInTheDocument()
    expect(container.querySelector('main')?.className).toContain('blackout')
  })

  it('thanks at the end', () => {
    renderScreen(buildConsoleView({ status: 'ended' }))
    expect(screen.getByRole('heading', { name: 'Thank you for taking part' })).toBeInTheDocument()
    expect(screen.getByText('140 people took part')).toBeInTheDocument()
  })

  it('keeps the slide while the connection is away, with a small sign', async () => {
    const { tell } = renderScreen(viewOf('slide-poll'))
    await tell({ connection: { status: 'reconnecting', overdue: true } })
    expect(screen.getByText('view of slide-poll:1')).toBeInTheDocument()
    expect(screen.getByText('Reconnecting…')).toBeInTheDocument()
    await tell({ connection: { status: 'live' } })
    expect(screen.queryByText('Reconnecting…')).not.toBeInTheDocument()
  })

  it('says why it is refused', () => {
    renderScreen(null, {
      connection: { status: 'refused', refusal: { kind: 'forbidden' }, retryAt: null },
    })
    expect(screen.getByText('This page is not open to you')).toBeInTheDocument()
  })

  it('turns dark and light by hand', async () => {
    const { user } = renderScreen(buildConsoleView())
    await user.click(screen.getByRole('button', { name: 'Dark' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    await user.click(screen.getByRole('button', { name: 'Light' }))
    expect(document.documentElement.dataset.theme).toBe('light')
  })
})

describe('keys on the screen', () => {
  it('are handed to a console with the version that is shown', async () => {
    const { press, user } = renderScreen(viewOf('slide-poll', { version: 8 }))
    await user.keyboard('{PageDown}')
    expect(press).toHaveBeenCalledExactlyOnceWith('advance', 8)
    expect(screen.queryByText(/This window only shows/)).not.toBeInTheDocument()
  })

  it('bring up a hint where no console hears them, which goes away', async () => {
    vi.useFakeTimers()
    const { press } = renderScreen(viewOf('slide-poll'))
    press.mockResolvedValue(false)
    fireEvent.keyDown(document.body, { key: 'ArrowRight' })
    await act(() => vi.advanceTimersByTimeAsync(300))
    expect(screen.getByText(/This window only shows/)).toBeInTheDocument()
    await act(() => vi.advanceTimersByTimeAsync(8000))
    expect(screen.queryByText(/This window only shows/)).not.toBeInTheDocument()
  })

  it('fill the display with F', async () => {
    const requestFullscreen = vi.fn(async () => {})
    document.documentElement.requestFullscreen = requestFullscreen
    Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true })
    const { press, user } = renderScreen(viewOf('slide-poll'))
    await user.keyboard('f')
    expect(requestFullscreen).toHaveBeenCalledOnce()
    expect(press).not.toHaveBeenCalled()
  })

  it('shows a pinned question large over the slide, with its answer, and never one that is hidden', async () => {
    const question = buildQuestion({ answer: 'It does.' })
    const { tell } = renderScreen(
      { ...viewOf('slide-poll'), pinnedQuestion: question.id },
      { questions: [question] },
    )
    const spotlight = screen.getByRole('region', { name: 'A question from the audience' })
    expect(spotlight).toHaveTextContent('Does it work offline?')
    expect(spotlight).toHaveTextContent('Answer: It does.')
    await tell({ questions: [{ ...question, hidden: true }] })
    expect(screen.queryByRole('region', { name: 'A question from the audience' })).toBeNull()
  })
})
