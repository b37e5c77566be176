import { vi } from 'vitest'
import type { OpenChannel } from '../../../client/presenting/key-relay.ts'

/** What jsdom lacks: media queries, by whether they ask for a wide or a tall window. */
export function standInForMatchMedia({ wide, tall = wide }: { wide: boolean; tall?: boolean }): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: (query.includes('min-width') && wide) || (query.includes('min-height') && tall),
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
}

/** Broadcast channels of one browser, without one. */
export function createMemoryChannels(): OpenChannel {
  const rooms = new Map<string, Set<{ hear(data: unknown): void }>>()
  return (name) => {
    const room = rooms.get(name) ?? new Set()
    rooms.set(name, room)
    const listeners: ((event: MessageEvent) => void)[] = []
    const end = {
      hear: (data: unknown) => {
        for (const listener of listeners) listener(new MessageEvent('message', { data }))
      },
    }
    room.add(end)
    return {
      postMessage: (message) => {
        for (const other of room) if (other !== end) other.hear(message)
      },
      addEventListener: (_type, listener) => listeners.push(listener),
      close: () => room.delete(end),
    }
  }
}
