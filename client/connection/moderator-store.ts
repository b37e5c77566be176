import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ModeratorEvents } from '../../shared/protocol/events.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type {
  AudienceCount,
  EntriesView,
  ModeratedCounts,
  ModeratedEntry,
  ModeratedQuestion,
  ModeratorView,
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
import { createSend, type Send } from './request.ts'
import type { ClientSystem } from './system.ts'
import type { Connect } from './wire.ts'

export interface ModeratorState extends LiveState<ModeratorView> {
  audience: AudienceCount
  counts: Readonly<Record<string, ModeratedCounts>>
  entries: Readonly<Record<string, EntriesView<ModeratedEntry>>>
  questions: readonly ModeratedQuestion[]
}

export interface ModeratorStore extends StoreApi<ModeratorState> {
  /** Every request of the protocol's table that is a moderator's. */
  request: Send
  /** To be told when the device wakes up; see `watchWake`. */
  wake: Link['wake']
  close(): void
}

/** What a moderator knows of the session, kept up to date until `close`. Connects at once. */
export function createModeratorStore(options: {
  sessionId: string
  /** Of the link that opened the page; empty: the member's login decides. */
  token: string
  connect: Connect
  system: ClientSystem
}): ModeratorStore {
  const { system } = options
  const store = createStore<ModeratorState>(() => ({
    ...emptyLiveState,
    audience: { connected: 0, joined: 0 },
  }))
  const apply = (change: (state: ModeratorState) => Partial<ModeratorState>) => store.setState(change)

  const handlers: EventHandlers<ModeratorEvents> = {
    'session:welcomed': ({ view, counts, entries, audience, questions }) => {
      apply((state) => ({
        ...withView(state, view, system.now(), true),
        ...withCounts(state, counts),
        ...withEntries(state, entries),
        audience,
        questions,
      }))
      link.welcomed()
    },
    'session:changed': (view) => apply((state) => withView(state, view, system.now(), false)),
    'counts:changed': (counts) => apply((state) => withCounts(state, counts)),
    'entries:changed': (entries) => apply((state) => withEntries(state, entries)),
    'audience:changed': (audience) => apply(() => ({ audience })),
    'questions:changed': ({ questions }) => apply(() => ({ questions })),
    'server:draining': () => link.drain(),
  }

  const link = createLink({
    handshake: {
      role: 'moderator',
      protocol: protocolVersion,
      sessionId: options.sessionId,
      token: options.token,
    },
    connect: options.connect,
    system,
    onEvent: (name, payload) => dispatchEvent(handlers, name, payload),
    onState: (connection) => store.setState({ connection }),
  })

  return { ...store, request: createSend(link, system), wake: link.wake, close: link.close }
}
