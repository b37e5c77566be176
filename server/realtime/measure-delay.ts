import type { Socket } from 'socket.io'
import type { Clock } from '../system/clock.ts'
import type { Random } from '../system/random.ts'

/** The first measurement waits a little, so that a crowd that joins together is not asked together. Milliseconds. */
const firstAfterMs = { min: 500, spread: 3000 } as const

/**
 * Measures round trips to a phone: once by asking, then with every heartbeat of the connection, which costs nothing.
 * @returns stops it
 */
export function measureDelay(
  socket: Socket,
  clock: Clock,
  random: Random,
  measured: (roundTripMs: number) => void,
): () => void {
  let beatAt: number | null = null
  const onSent = ({ type }: { type: string }) => {
    if (type === 'ping') beatAt = clock.now()
  }
  const onReceived = ({ type }: { type: string }) => {
    if (type !== 'pong' || beatAt === null) return
    measured(clock.now() - beatAt)
    beatAt = null
  }
  const { conn } = socket
  conn.on('packetCreate', onSent)
  conn.on('packet', onReceived)
  const share = (random.bytes(1)[0] ?? 0) / 256
  const cancelFirst = clock.after(firstAfterMs.min + share * firstAfterMs.spread, () => {
    const askedAt = clock.now()
    socket.emit('clock:pinged', {}, () => measured(clock.now() - askedAt))
  })
  return () => {
    cancelFirst()
    conn.off('packetCreate', onSent)
    conn.off('packet', onReceived)
  }
}
