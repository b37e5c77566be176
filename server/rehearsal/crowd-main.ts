import { io } from 'socket.io-client'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { systemClock } from '../system/clock.ts'
import { newId, newToken, systemRandom } from '../system/random.ts'
import { Crowd, type CrowdSocket } from './crowd.ts'
import type { CrowdOrder } from './rehearsals.ts'

/** The process of a simulated audience. It gets one order from the server that made it, and ends with the session or the server. */

function connect(
  { url, code }: CrowdOrder,
  token: string,
  onEvent: (name: string, payload: unknown) => void,
): Promise<CrowdSocket> {
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    auth: { role: 'participant', protocol: protocolVersion, code, token },
  })
  socket.on('clock:pinged', (_: unknown, answer: () => void) => answer())
  socket.onAny(onEvent)
  socket.on('disconnect', (reason) => {
    // The server has sent this one away: the session is gone.
    if (reason === 'io server disconnect') onEvent('disconnect', {})
  })
  return new Promise((resolve, reject) => {
    socket.once('connect_error', (error) => {
      socket.disconnect()
      reject(error)
    })
    socket.once('session:welcomed', () =>
      resolve({
        request: (name, payload) => new Promise((answered) => socket.emit(name, payload, answered)),
        close: () => socket.disconnect(),
      }),
    )
  })
}

process.once('message', (order: CrowdOrder) => {
  const crowd = new Crowd(order.deck, order.plan, order.seed, {
    clock: systemClock,
    connect: (token, onEvent) => connect(order, token, onEvent),
    newToken: () => newToken(systemRandom),
    newRequestId: () => newId(systemRandom),
    onOver: () => process.exit(0),
  })
  crowd.start()
})
process.once('disconnect', () => process.exit(0))
