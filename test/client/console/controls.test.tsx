import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { createScreenKeys } from '../../../client/presenting/key-relay.ts'
import { buildConsoleView, viewOf } from '../presenting/build-session.ts'
import { createMemoryChannels } from '../presenting/stand-ins.ts'
import { renderConsole } from './render-console.tsx'

vi.mock('../../../client/presenting/slide-screen.tsx', () => ({
  SlideScreen: ({ name, revealed }: { name: string; revealed: unknown }) => (
    <div>{`view of ${name}${revealed ? ' with its key' : ''}`}</div>
  ),
}))

describe('keys and clicker', () => {
  it('give commands', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll') })
    await user.keyboard('{ArrowRight}')
    expect(command).toHaveBeenLastCalledWith({ do: 'advance' })
    await user.keyboard('{PageUp}')
    expect(command).toHaveBeenLastCalledWith({ do: 'back' })
    await user.keyboard('b')
    expect(command).toHaveBeenLastCalledWith({ do: 'blackout', on: true })
    await user.keyboard('l')
    expect(command).toHaveBeenLastCalledWith({ do: 'show', slideId: 'slide-board' })
  })

  it('do nothing while a key is held or something is typed', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll') })
    fireEvent.keyDown(document.body, { key: 'ArrowRight', repeat: true })
    await user.click(screen.getByRole('tab', { name: 'People' }))
    await user.type(screen.getByRole('searchbox'), 'bolq. ')
    expect(command).not.toHaveBeenCalled()
    expect(screen.getByRole('searchbox')).toHaveValue('bolq. ')
  })

  it('go on working after a button was clicked', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll') })
    await user.click(screen.getByRole('button', { name: 'Show the QR code' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'join-panel', on: true })
    await user.keyboard(' ')
    expect(command).toHaveBeenLastCalledWith({ do: 'advance' })
  })

  it('reach the console from a screen window of the same browser', async () => {
    const openChannel = createMemoryChannels()
    const { command } = renderConsole({ view: viewOf('slide-poll'), openChannel })
    const keys = createScreenKeys('session-1', openChannel)
    await act(async () => expect(await keys.press('advance', 5)).toBe(true))
    expect(command).toHaveBeenCalledExactlyOnceWith({ do: 'advance' })
  })

  it('are explained by ?, and rest while the help is open', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll') })
    await user.keyboard('?')
    const help = screen.getByRole('dialog', { name: 'Keys and clicker' })
    expect(within(help).getByText('Dark screen')).toBeInTheDocument()
    await user.keyboard('b')
    expect(command).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    await user.keyboard('b')
    expect(command).toHaveBeenCalledOnce()
  })

  it('tell for F where it has to be pressed', async () => {
    const { user } = renderConsole({ view: viewOf('slide-poll') })
    await user.keyboard('f')
    expect(screen.getByText(/Press F in the screen window/)).toBeInTheDocument()
  })
})

describe('the room', () => {
  it('is frozen and let go by Z, and only the presenter moves meanwhile', async () => {
    const { command, tell, user } = renderConsole({ view: viewOf('slide-poll') })
    await user.keyboard('z')
    expect(command).toHaveBeenLastCalledWith({ do: 'freeze', on: true })
    await tell({ view: viewOf('slide-poll', { version: 6, frozen: { slideId: 'slide-quiz' } }) })
    expect(screen.getByText('Only you see this. The room stays on slide 2.')).toBeInTheDocument()
    expect(screen.getByText('The room is frozen')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Close answers' })).toBeDisabled()
    expect(screen.getByRole('button', { name: /Slide 3/ })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('button', { name: /Slide 2.*the room is here/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Let the room follow' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'freeze', on: false })
  })

  it('waits while an open question is paused by P', async () => {
    const { command, tell, user } = renderConsole({ view: viewOf('slide-poll') })
    await user.keyboard('p')
    expect(command).toHaveBeenLastCalledWith({ do: 'pause' })
    const view = viewOf('slide-poll', { version: 6 })
    const progress = { run: 1, phase: 'open' as const, openedAt: 1, closesAt: null, pausedAt: 2 }
    await tell({ view: { ...view, slide: view.slide && { ...view.slide, progress } } })
    expect(screen.getByText('Answers paused')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Go on with answers' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'resume' })
  })

  it('can have its results held back, its reactions off and another language', async () => {
    const { command, tell, user } = renderConsole({ view: viewOf('slide-poll') })
    await user.click(screen.getByRole('button', { name: 'For the room' }))
    const dialog = within(screen.getByRole('dialog', { name: 'For the room' }))
    await user.click(dialog.getByRole('switch', { name: 'Hide results until revealed' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'hold-results', on: true })
    await user.click(dialog.getByRole('switch', { name: 'Reactions over the screen' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'reactions', on: false })
    await user.selectOptions(dialog.getByRole('combobox'), 'kk')
    expect(command).toHaveBeenLastCalledWith({ do: 'language', language: 'kk' })
    await tell({ view: viewOf('slide-poll', { version: 6, language: 'kk' }) })
    await user.selectOptions(dialog.getByRole('combobox'), 'en')
    expect(command).toHaveBeenLastCalledWith({ do: 'language', language: null })
  })

  it('reads one answer at a time over the slide, until X takes it away', async () => {
    const entry = { nickname: 'Anna', at: 1, hidden: false, marked: false, pending: false }
    const entries = [
      { ...entry, participantId: 'a', text: 'It saves us a day' },
      { ...entry, participantId: 'b', text: 'Rude', hidden: true, pending: true },
    ]
    const { command, tell, user } = renderConsole({
      view: viewOf('slide-open'),
      state: { entries: { 'slide-open:1': { slideId: 'slide-open', run: 1, entries } } },
    })
    await user.click(screen.getByRole('tab', { name: /Answers/ }))
    expect(screen.queryByRole('button', { name: 'Show large on the screen: Rude' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show large on the screen: It saves us a day' }))
    expect(command).toHaveBeenLastCalledWith({ do: 'spotlight', participantId: 'a' })
    await tell({ view: viewOf('slide-open', { version: 6, spotlit: 'a' }) })
    expect(screen.getByText('A text lies over the slide')).toBeInTheDocument()
    await user.keyboard('x')
    expect(command).toHaveBeenLastCalledWith({ do: 'spotlight', participantId: null })
  })

  it('is seen through the line to it: round trip, screens, phones and people over time', async () => {
    const { user } = renderConsole({ view: viewOf('slide-poll') })
    await user.click(screen.getByRole('button', { name: /Live/ }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Line to the room' }))
    expect((await dialog.findByText('screen')).closest('li')).toHaveTextContent('1screen')
    expect(dialog.getByText('phones').closest('li')).toHaveTextContent('132phones')
    expect(dialog.getByRole('table', { name: 'People here over time' })).toBeInTheDocument()
  })
})

describe('commands', () => {
  it('that come too late are not repeated: the fresh view is taken', async () => {
    const { command, tell, user } = renderConsole({ view: viewOf('slide-poll') })
    command.mockResolvedValueOnce({ ok: false, refusal: { kind: 'stale', version: 6 } })
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await tell({ view: viewOf('slide-quiz', { version: 6 }) })
    expect(command).toHaveBeenCalledOnce()
    expect(screen.getByText('Slide 3 of 6')).toBeInTheDocument()
  })

  it('are not given twice by a double click', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll') })
    command.mockResolvedValue({ ok: true, value: { version: 6 } })
    await user.dblClick(screen.getByRole('button', { name: 'Next' }))
    expect(command).toHaveBeenCalledOnce()
  })

  it('show the note of a stale one', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll') })
    command.mockResolvedValueOnce({ ok: false, refusal: { kind: 'stale', version: 6 } })
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(screen.getByText(/had already moved on/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/had already moved on/)).not.toBeInTheDocument()
  })

  it('offer only what the slide allows', () => {
    renderConsole({ view: viewOf('slide-title') })
    expect(screen.getByRole('button', { name: 'Open answers' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Reveal' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Reset answers' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Back' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Next' })).toBeEnabled()
  })

  it('that cannot be taken back ask first', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll') })
    await user.click(screen.getByRole('button', { name: 'Reset answers' }))
    expect(command).not.toHaveBeenCalled()
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Reset answers' }))
    expect(command).toHaveBeenCalledExactlyOnceWith({ do: 'reset' })
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await user.click(screen.getByRole('button', { name: 'End session' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }))
    expect(command).toHaveBeenCalledOnce()
  })

  it('ask again after a word about what that does', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll') })
    await user.click(screen.getByRole('button', { name: 'Ask again' }))
    const dialog = screen.getByRole('dialog', { name: 'Ask this slide again?' })
    await user.click(within(dialog).getByRole('button', { name: 'Ask again' }))
    expect(command).toHaveBeenCalledExactlyOnceWith({ do: 'ask-again' })
  })

  it('jump to any slide', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-poll') })
    await user.click(screen.getByRole('button', { name: /Slide 3: How many decide/ }))
    expect(command).toHaveBeenCalledExactlyOnceWith({ do: 'show', slideId: 'slide-quiz' })
    expect(screen.getByRole('button', { name: /Slide 2/ })).toHaveAttribute('aria-current', 'true')
  })

  it('end the session from its last slide, after asking', async () => {
    const { command, user } = renderConsole({ view: viewOf('slide-draw') })
    const ends = screen.getAllByRole('button', { name: 'End session' })
    expect(screen.queryByRole('button', { name: 'Next' })).not.toBeInTheDocument()
    const last = ends.at(-1)
    if (last) await user.click(last)
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'End session' }))
    expect(command).toHaveBeenCalledExactlyOnceWith({ do: 'end' })
  })
})

describe('the state of the room', () => {
  it('tells that results are for the presenter only', () => {
    renderConsole({ view: viewOf('slide-quiz') })
    expect(screen.getByText('Only you see the results')).toBeInTheDocument()
    expect(screen.getByText('Not open yet')).toBeInTheDocument()
  })

  it('shows the presenter the right answer as soon as answers come in, and not before', async () => {
    const ready = viewOf('slide-quiz')
    const { tell } = renderConsole({ view: ready })
    expect(screen.getByText('view of slide-quiz:1')).toBeInTheDocument()
    const progress = { run: 1, phase: 'open' as const, openedAt: 1_000_000, closesAt: null }
    await tell({ view: { ...ready, version: 6, slide: ready.slide && { ...ready.slide, progress } } })
    expect(screen.getByText('view of slide-quiz:1 with its key')).toBeInTheDocument()
  })

  it('shows the answers as the largest figure while some are taken', () => {
    renderConsole({
      view: viewOf('slide-poll'),
      state: {
        counts: {
          'slide-poll:1': {
            slideId: 'slide-poll',
            run: 1,
            counts: {},
            responses: 66,
            before: null,
            words: [],
            groups: [],
            byHand: [],
          },
        },
      },
    })
    const figure = screen.getByText('66')
    expect(figure.className).toContain('text-6xl')
    expect(screen.getByText('50% of those here')).toBeInTheDocument()
  })

  it('shows notes, and makes them larger', async () => {
    const { user } = renderConsole({ view: viewOf('slide-poll') })
    const notes = screen.getByText('Wait for hands.')
    expect(notes.className).toContain('text-lg')
    await user.click(screen.getByRole('button', { name: 'Larger notes' }))
    expect(notes.className).toContain('text-xl')
  })

  it('says that the connection is away only when it lasts', async () => {
    const { tell } = renderConsole({ view: viewOf('slide-poll') })
    await tell({ connection: { status: 'reconnecting', overdue: false } })
    expect(screen.queryByText('The connection is interrupted')).not.toBeInTheDocument()
    await tell({ connection: { status: 'reconnecting', overdue: true } })
    expect(screen.getByText('The connection is interrupted')).toBeInTheDocument()
    expect(screen.getByText('Slide 2 of 6')).toBeInTheDocument()
  })
})

describe('other pages', () => {
  it.each([
    ['forbidden', 'This page is not open to you', '/studio'],
    ['unknown-session', 'There is no such session', '/studio'],
  ] as const)('for a console that is refused as %s', (kind, title, href) => {
    renderConsole({
      view: null,
      state: { connection: { status: 'refused', refusal: { kind }, retryAt: null } },
    })
    expect(screen.getByText(title)).toBeInTheDocument()
    expect(screen.getByRole('link')).toHaveAttribute('href', href)
  })

  it('stands in for the console after a defect of ours', () => {
    vi.mocked(console.error).mockImplementation(() => {})
    const broken = { ...viewOf('slide-poll'), slides: null as unknown as Record<string, never> }
    renderConsole({ view: broken })
    expect(screen.getByText('This page has stumbled')).toBeInTheDocument()
    // React reports what the boundary caught; that report is expected here.
    expect(console.error).toHaveBeenCalled()
    vi.mocked(console.error).mockClear()
  })

  it('leave an open console standing when a refusal passes by itself', () => {
    renderConsole({
      view: viewOf('slide-poll'),
      state: { connection: { status: 'refused', refusal: { kind: 'rate-limited' }, retryAt: 5 } },
    })
    expect(screen.getByText('Slide 2 of 6')).toBeInTheDocument()
  })

  it('sum up after the end and lead to the report', () => {
    renderConsole({ view: buildConsoleView({ status: 'ended' }) })
    expect(screen.getByRole('heading', { name: 'The session has ended' })).toBeInTheDocument()
    expect(screen.getByText('140')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Open the report' })).toHaveAttribute(
      'href',
      '/studio/sessions/session-1',
    )
  })
})
