import { io } from 'socket.io-client'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { Connect } from './wire.ts'

/** How long one attempt may take, milliseconds. */
const attemptTimeoutMs = 6000

/** The refusal that the server gave with a failed handshake, or null for a failure of the network. */
function refusalOf(error: Error & { data?: unknown }): Refusal | null {
  const { data } = error
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null
  // The server is ours and of our protocol version; what it says of its refusals is taken as it says it.
  return data as Refusal
}

/** One attempt over Socket.IO to the server that this page came from. */
export const connectSocket: Connect = (...attempt) => connectTo(undefined)(...attempt)

/**
 * One attempt to the server at `origin`. Reconnecting is `link.ts`'s: Socket.IO's own knows neither refusals nor a
 * phone that wakes up.
 */
export const connectTo =
  (origin: string | undefined): Connect =>
  (handshake, handlers, { polling }) => {
    const socket = io(origin, {
      path: '/socket.io',
      auth: handshake,
      transports: polling ? ['polling', 'websocket'] : ['websocket'],
      forceNew: true,
      reconnection: false,
      timeout: attemptTimeoutMs,
    })
    socket.on('connect', () => handlers.connected())
    socket.on('connect_error', (error) => {
      const refusal = refusalOf(error)
      socket.disconnect()
      if (refusal) handlers.refused(refusal)
      else handlers.lost()
    })
    socket.on('disconnect', () => handlers.lost())
    // The server measures how long the network takes, so that it can credit it to the answer time.
    socket.on('clock:pinged', (_: unknown, answer: () => void) => answer())
    socket.onAny((name: string, payload: unknown) => handlers.event(name, payload))
    return {
      send: (name, payload, timeoutMs) =>
        new Promise((resolve) => {
          socket.timeout(timeoutMs).emit(name, payload, (error: Error | null, reply: unknown) => {
            if (!error) resolve({ outcome: 'acknowledged', reply })
            else resolve({ outcome: socket.connected ? 'timed-out' : 'lost' })
          })
        }),
      close: () => {
        socket.off()
        socket.offAny()
        socket.disconnect()
      },
    }
  }
