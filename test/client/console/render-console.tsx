import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { ConsoleState, ConsoleStore } from '../../../client/connection/console-store.ts'
import { emptyLiveState, noReactions } from '../../../client/connection/live-state.ts'
import { ConsoleApp } from '../../../client/console/console-app.tsx'
import { desk, over, remote } from '../../../client/console/layouts.tsx'
import { createPresenter } from '../../../client/console/presenter.ts'
import { sixStages } from '../../../shared/core/funnel/stages.ts'
import { noPaces } from '../../../shared/protocol/feedback.ts'
import type { ConsoleView, FunnelView } from '../../../shared/protocol/views.ts'
import { createToastStore } from '../../../shared/ui/toast-store.ts'
import { createManualSystem } from '../connection/manual-system.ts'
import { buildConsoleDeck, buildConsoleView } from '../presenting/build-session.ts'
import { createMemoryChannels, standInForMatchMedia } from '../presenting/stand-ins.ts'

// The page fetches them when it needs them; here they are from the start.
beforeAll(() => Promise.all([desk.preload(), remote.preload(), over.preload()]).then(() => undefined))

export function buildFunnel(overrides: Partial<FunnelView> = {}): FunnelView {
  return {
    now: [60, 20, 10, 14, 0, 0],
    reached: [104, 44, 24, 14, 0, 0],
    conversion: [null, 44 / 104, 24 / 44, 14 / 24, 0, null],
    moves: [
      { from: 1, to: 3, count: 14 },
      { from: 0, to: 1, count: 9 },
    ],
    participants: 104,
    ...overrides,
  }
}

/** The whole console over a store that the test holds, and a server that says yes to everything until told otherwise. */
export function renderConsole({
  view = buildConsoleView(),
  state = {},
  wide = true,
  tall = wide,
  openChannel = createMemoryChannels(),
}: {
  view?: ConsoleView | null
  state?: Partial<ConsoleState>
  wide?: boolean
  tall?: boolean
  openChannel?: ReturnType<typeof createMemoryChannels>
} = {}) {
  standInForMatchMedia({ wide, tall })
  localStorage.clear()
  const store = createStore<ConsoleState>(() => ({
    ...emptyLiveState,
    connection: { status: 'live' },
    view,
    deck: view && buildConsoleDeck(),
    audience: { connected: 132, joined: 140 },
    people: [],
    funnel: buildFunnel({ now: sixStages.map(() => 0), reached: sixStages.map(() => 0), moves: [] }),
    moves: [],
    reactions: noReactions,
    paces: noPaces,
    ...state,
  }))
  const command = vi.fn<ConsoleStore['command']>(async () => ({
    ok: true,
    value: { version: store.getState().view?.version ?? 0 },
  }))
  const request = vi.fn<(name: string, payload: unknown) => Promise<unknown>>(async (name) =>
    name === 'session:health'
      ? { ok: true, value: { screens: 1, attendance: [{ at: 1_000_000, connected: 132 }] } }
      : name === 'participant:list'
        ? { ok: true, value: { rows: [], more: false } }
        : { ok: true, value: {} },
  )
  const system = createManualSystem()
  const parts = {
    sessionId: 'session-1',
    // The requests' replies differ by name; the test gives each the one that it needs.
    store: { ...store, command, request: request as unknown as ConsoleStore['request'] },
    presenter: createPresenter({ ...store, command }, system),
    toasts: createToastStore(),
  }
  const page = render(
    <ConsoleApp
      parts={parts}
      openChannel={openChannel}
      tabStorage={sessionStorage}
      deviceStorage={localStorage}
    />,
  )
  return {
    ...page,
    store,
    command,
    request,
    system,
    user: userEvent.setup(),
    /** What the server tells next. */
    tell: (change: Partial<ConsoleState>) => act(async () => store.setState(change)),
  }
}
