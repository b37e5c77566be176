import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ScreenEvents } from '../../shared/protocol/events.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { AudienceCount, LobbyPerson, ScreenView } from '../../shared/protocol/views.ts'
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
import type { ClientSystem } from './system.ts'
import type { Connect } from './wire.ts'

export interface ScreenState extends LiveState<ScreenView> {
  reactions: ReactionRound
  audience: AudienceCount
  /** Whose names the lobby shows. */
  people: readonly LobbyPerson[]
}

export interface ScreenStore extends StoreApi<ScreenState> {
  /** To be told when the device wakes up; see `watchWake`. */
  wake: Link['wake']
  close(): void
}

/** What a screen knows of its session, kept up to date until `close`. Connects at once. */
export function createScreenStore(options: {
  sessionId: string
  /** Of the link that opened the screen; empty: the member's login decides. */
  token: string
  connect: Connect
  system: ClientSystem
}): ScreenStore {
  const { system } = options
  const store = createStore<ScreenState>(() => ({
    ...emptyLiveState,
    reactions: noReactions,
    audience: { connected: 0, joined: 0 },
    people: [],
  }))
  const apply = (change: (state: ScreenState) => Partial<ScreenState>) => store.setState(change)

  const handlers: EventHandlers<ScreenEvents> = {
    'session:welcomed': ({ view, counts, entries, audience, questions, people }) => {
      apply((state) => ({
        ...withView(state, view, system.now(), true),
        ...withCounts(state, counts),
        ...withEntries(state, entries),
        audience,
        people,
        questions,
      }))
      link.welcomed()
    },
    'session:changed': (view) => apply((state) => withView(state, view, system.now(), false)),
    'counts:changed': (counts) => apply((state) => withCounts(state, counts)),
    'entries:changed': (entries) => apply((state) => withEntries(state, entries)),
    'lobby:changed': ({ people }) => apply(() => ({ people })),
    'audience:changed': (audience) => apply(() => ({ audience })),
    'questions:changed': ({ questions }) => apply(() => ({ questions })),
    'reactions:sent': (counts) =>
      apply((state) => ({ reactions: { round: state.reactions.round + 1, counts } })),
    'server:draining': () => link.drain(),
  }

  const link = createLink({
    handshake: {
      role: 'screen',
      protocol: protocolVersion,
      sessionId: options.sessionId,
      token: options.token,
    },
    connect: options.connect,
    system,
    onEvent: (name, payload) => dispatchEvent(handlers, name, payload),
    onState: (connection) => store.setState({ connection }),
  })

  return { ...store, wake: link.wake, close: link.close }
}
