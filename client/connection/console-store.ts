import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '../../shared/core/result.ts'
import { refuse } from '../../shared/core/result.ts'
import type { SessionCommand } from '../../shared/core/session/session-command.ts'
import type { ConsoleEvents } from '../../shared/protocol/events.ts'
import { noPaces, type PaceCounts } from '../../shared/protocol/feedback.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type {
  AudienceCount,
  ConsoleDeck,
  ConsoleView,
  EntriesView,
  FunnelView,
  LobbyPerson,
  ModeratedCounts,
  ModeratedEntry,
  ModeratedQuestion,
  MoveView,
} from '../../shared/protocol/views.ts'
import { createLink, type Link } from './link.ts'
import {
  dispatchEvent,
  type EventHandlers,
  emptyLiveState,
  type LiveState,
  noReactions,
  type ReactionRound,
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
  reactions: ReactionRound
  /** null until the first welcome. */
  deck: ConsoleDeck | null
  audience: AudienceCount
  /** Whose names the lobby shows. */
  people: readonly LobbyPerson[]
  funnel: FunnelView | null
  moves: readonly MoveView[]
  counts: Readonly<Record<string, ModeratedCounts>>
  entries: Readonly<Record<string, EntriesView<ModeratedEntry>>>
  questions: readonly ModeratedQuestion[]
  paces: PaceCounts
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
    reactions: noReactions,
    deck: null,
    audience: { connected: 0, joined: 0 },
    people: [],
    funnel: null,
    moves: [],
    paces: noPaces,
  }))
  const apply = (change: (state: ConsoleState) => Partial<ConsoleState>) => store.setState(change)

  const handlers: EventHandlers<ConsoleEvents> = {
    'session:welcomed': ({
      view,
      deck,
      counts,
      entries,
      audience,
      people,
      questions,
      funnel,
      moves,
      paces,
    }) => {
      apply((state) => ({
        ...withView(state, view, system.now(), true),
        ...withCounts(state, counts),
        ...withEntries(state, entries),
        deck,
        audience,
        people,
        questions,
        funnel,
        moves: withMoves(state.moves, moves),
        paces,
      }))
      link.welcomed()
    },
    'session:changed': (view) => apply((state) => withView(state, view, system.now(), false)),
    'counts:changed': (counts) => apply((state) => withCounts(state, counts)),
    'entries:changed': (entries) => apply((state) => withEntries(state, entries)),
    'lobby:changed': ({ people }) => apply(() => ({ people })),
    'audience:changed': (audience) => apply(() => ({ audience })),
    'questions:changed': ({ questions }) => apply(() => ({ questions })),
    'funnel:changed': ({ funnel, moves }) =>
      apply((state) => ({ funnel, moves: withMoves(state.moves, moves) })),
    'paces:changed': (paces) => apply(() => ({ paces })),
    'reactions:sent': (counts) =>
      apply((state) => ({ reactions: { round: state.reactions.round + 1, counts } })),
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

/**
 * The newest first. A move that is told twice, as after a reconnect, is listed once; and a welcome, which is put together
 * while moves are being told already, takes none of them away.
 */
function withMoves(known: readonly MoveView[], news: readonly MoveView[]): readonly MoveView[] {
  const ids = new Set(news.map(({ id }) => id))
  return [...news, ...known.filter(({ id }) => !ids.has(id))].sort((a, b) => b.at - a.at).slice(0, keptMoves)
}
