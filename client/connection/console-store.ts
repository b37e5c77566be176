import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '../../shared/core/result.ts'
import { refuse } from '../../shared/core/result.ts'
import type { SessionCommand } from '../../shared/core/session/decide.ts'
import type { ConsoleEvents } from '../../shared/protocol/events.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type {
  AudienceCount,
  ConsoleDeck,
  ConsoleView,
  FunnelView,
  MoveView,
} from '../../shared/protocol/views.ts'
import { createLink, type Link } from './link.ts'
import {
  dispatchEvent,
  type EventHandlers,
  emptyLiveState,
  type LiveState,
  withCounts,
  withEntries,
  withView,
} from './live-state.ts'
import { createSend, type RequestFailure, type Send } from './request.ts'
import type { ClientSystem } from './system.ts'
import type { Connect } from './wire.ts'

/** The feed keeps this many moves, the newest first. */
const keptMoves = 500

/** A command that comes later than this surprises the presenter more than it helps. */
const commandWithinMs = 5000

export interface ConsoleState extends LiveState<ConsoleView> {
  /** null until the first welcome. */
  deck: ConsoleDeck | null
  audience: AudienceCount
  funnel: FunnelView | null
  moves: readonly MoveView[]
}

export interface ConsoleStore extends StoreApi<ConsoleState> {
  /**
   * Gives a presenter's command on the state that the console shows. `stale`: somebody else was quicker; their state
   * comes with `session:changed`.
   */
  command(command: SessionCommand): Promise<Result<{ version: number }, RequestFailure>>
  /** Every other request of the protocol's table that is a console's. */
  request: Send
  /** To be told when the device wakes up; see `watchWake`. */
  wake: Link['wake']
  close(): void
}

/** What a console knows of its session, kept up to date until `close`. Connects at once. */
export function createConsoleStore(options: {
  sessionId: string
  /** Of the link that opened the console; empty: the member's login decides. */
  token: string
  connect: Connect
  system: ClientSystem
}): ConsoleStore {
  const { system } = options
  const store = createStore<ConsoleState>(() => ({
    ...emptyLiveState,
    deck: null,
    audience: { connected: 0, joined: 0 },
    funnel: null,
    moves: [],
  }))
  const apply = (change: (state: ConsoleState) => Partial<ConsoleState>) => store.setState(change)

  const handlers: EventHandlers<ConsoleEvents> = {
    'session:welcomed': ({ view, deck, counts, entries, audience, questions, funnel, moves }) => {
      apply((state) => ({
        ...withView(state, view, system.now(), true),
        ...withCounts(state, counts),
        ...withEntries(state, entries),
        deck,
        audience,
        questions,
        funnel,
        moves,
      }))
      link.welcomed()
    },
    'session:changed': (view) => apply((state) => withView(state, view, system.now(), false)),
    'counts:changed': (counts) => apply((state) => withCounts(state, counts)),
    'entries:changed': (entries) => apply((state) => withEntries(state, entries)),
    'audience:changed': (audience) => apply(() => ({ audience })),
    'questions:changed': ({ questions }) => apply(() => ({ questions })),
    'funnel:changed': ({ funnel, moves }) =>
      apply((state) => ({ funnel, moves: withMoves(state.moves, moves) })),
    'server:draining': () => link.drain(),
  }

  const link = createLink({
    handshake: {
      role: 'console',
      protocol: protocolVersion,
      sessionId: options.sessionId,
      token: options.token,
    },
    connect: options.connect,
    system,
    onEvent: (name, payload) => dispatchEvent(handlers, name, payload),
    onState: (connection) => store.setState({ connection }),
  })
  const request = createSend(link, system)

  return {
    ...store,
    command: async (command) => {
      const { view } = store.getState()
      if (!view) return refuse({ kind: 'no-answer' })
      return request('session:command', { command, version: view.version }, { withinMs: commandWithinMs })
    },
    request,
    wake: link.wake,
    close: link.close,
  }
}

/** A move that is told twice, as after a reconnect, is listed once. */
function withMoves(known: readonly MoveView[], news: readonly MoveView[]): readonly MoveView[] {
  const ids = new Set(news.map(({ id }) => id))
  return [...news, ...known.filter(({ id }) => !ids.has(id))].slice(0, keptMoves)
}
