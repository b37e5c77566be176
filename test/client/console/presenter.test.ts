import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { ConsoleState, ConsoleStore } from '../../../client/connection/console-store.ts'
import { emptyLiveState, noReactions } from '../../../client/connection/live-state.ts'
import { createPresenter } from '../../../client/console/presenter.ts'
import { noPaces } from '../../../shared/protocol/feedback.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { createManualSystem, settle } from '../connection/manual-system.ts'
import { buildConsoleDeck, buildConsoleView, buildDeck, viewOf } from '../presenting/build-session.ts'

function start(view: ConsoleView = viewOf('slide-poll')) {
  const store = createStore<ConsoleState>(() => ({
    ...emptyLiveState,
    connection: { status: 'live' },
    view,
    deck: buildConsoleDeck(),
    audience: { connected: 0, joined: 0 },
    people: [],
    funnel: null,
    moves: [],
    reactions: noReactions,
    paces: noPaces,
  }))
  const command = vi.fn<ConsoleStore['command']>(async () => ({ ok: true, value: { version: view.version } }))
  const system = createManualSystem()
  return { store, command, system, presenter: createPresenter({ ...store, command }, system) }
}

describe('give', () => {
  it('takes one command at a time: a double click is not queued', async () => {
    const { command, presenter } = start()
    void presenter.give({ do: 'advance' })
    void presenter.give({ do: 'advance' })
    await settle()
    expect(command).toHaveBeenCalledExactlyOnceWith({ do: 'advance' })
    await presenter.give({ do: 'back' })
    expect(command).toHaveBeenCalledTimes(2)
  })

  it('waits for the view that the command led to', async () => {
    const { store, command, presenter } = start()
    command.mockResolvedValue({ ok: true, value: { version: 6 } })
    void presenter.give({ do: 'advance' })
    await settle()
    expect(presenter.getState().busy).toBe(true)
    store.setState({ view: viewOf('slide-quiz', { version: 6 }) })
    await settle()
    expect(presenter.getState().busy).toBe(false)
  })

  it('does not wait for ever', async () => {
    const { command, presenter, system } = start()
    command.mockResolvedValue({ ok: true, value: { version: 6 } })
    void presenter.give({ do: 'advance' })
    await settle()
    await system.advance(1500)
    expect(presenter.getState().busy).toBe(false)
  })

  it('notes a stale command and does not repeat it', async () => {
    const { command, presenter } = start()
    command.mockResolvedValue({ ok: false, refusal: { kind: 'stale', version: 9 } })
    await presenter.give({ do: 'advance' })
    expect(command).toHaveBeenCalledOnce()
    expect(presenter.getState()).toMatchObject({ busy: false, note: { kind: 'stale' } })
  })
})

describe('perform', () => {
  it.each([
    ['advance', { do: 'advance' }],
    ['back', { do: 'back' }],
    ['open', { do: 'open' }],
    ['close', { do: 'close' }],
    ['reveal', { do: 'reveal' }],
    ['first', { do: 'show', slideId: 'slide-title' }],
    ['last', { do: 'show', slideId: 'slide-draw' }],
    ['blackout', { do: 'blackout', on: true }],
    ['join-panel', { do: 'join-panel', on: true }],
    ['leaderboard', { do: 'show', slideId: 'slide-board' }],
  ] as const)('gives for %s the command %o', (action, command) => {
    const lab = start()
    lab.presenter.perform(action)
    expect(lab.command).toHaveBeenCalledExactlyOnceWith(command)
  })

  it('takes back the darkness and the QR code', async () => {
    const lab = start(viewOf('slide-poll', { blackout: true, joinPanel: true }))
    lab.presenter.perform('blackout')
    expect(lab.command).toHaveBeenLastCalledWith({ do: 'blackout', on: false })
    await settle()
    lab.presenter.perform('join-panel')
    expect(lab.command).toHaveBeenLastCalledWith({ do: 'join-panel', on: false })
  })

  it('says so where the deck has no leaderboard', () => {
    const lab = start()
    const slides = buildDeck().slides.filter((slide) => slide.kind !== 'leaderboard')
    lab.store.setState({ deck: buildConsoleDeck({ deck: buildDeck({ slides }) }) })
    lab.presenter.perform('leaderboard')
    expect(lab.command).not.toHaveBeenCalled()
    expect(lab.presenter.getState().note?.kind).toBe('no-leaderboard')
  })

  it('passes over a key that was pressed on another version, and every key after the end', () => {
    const lab = start(viewOf('slide-poll', { version: 5 }))
    lab.presenter.perform('advance', 4)
    expect(lab.command).not.toHaveBeenCalled()
    lab.presenter.perform('advance', 5)
    expect(lab.command).toHaveBeenCalledOnce()
    const ended = start(buildConsoleView({ status: 'ended' }))
    ended.presenter.perform('advance')
    expect(ended.command).not.toHaveBeenCalled()
  })
})
