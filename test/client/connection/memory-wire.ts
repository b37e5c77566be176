import type { Connect, ConnectOptions, Delivery, WireHandlers } from '../../../client/connection/wire.ts'
import type { Refusal } from '../../../shared/protocol/refusals.ts'
import type { Handshake } from '../../../shared/protocol/requests.ts'
import { settle } from './manual-system.ts'

/** A request that the test has not answered yet. */
export interface SentRequest {
  name: string
  payload: unknown
  reply(result: unknown): Promise<void>
  /** The acknowledgement does not come in time. */
  timeOut(): Promise<void>
}

/** One connection as the server's side of a test sees it. Nothing is delivered unless the test says so. */
export interface MemoryWire {
  handshake: Handshake
  options: ConnectOptions
  /** Closed by the client. */
  closed: boolean
  /** In order; answered ones are taken off. */
  sent: SentRequest[]
  connected(): Promise<void>
  refuse(refusal: Refusal): Promise<void>
  event(name: string, payload: unknown): Promise<void>
  /** The connection breaks. */
  lose(): Promise<void>
}

export interface MemoryNetwork {
  connect: Connect
  wires: MemoryWire[]
  /** The latest attempt. */
  latest(): MemoryWire
}

export function createMemoryNetwork(): MemoryNetwork {
  const wires: MemoryWire[] = []
  return {
    wires,
    latest: () => {
      const wire = wires.at(-1)
      if (!wire) throw new Error('nothing has connected')
      return wire
    },
    connect: (handshake, handlers, options) => {
      const { wire, send } = createWire(handshake, handlers, options)
      wires.push(wire)
      return {
        send,
        close: () => {
          wire.closed = true
        },
      }
    },
  }
}

function createWire(handshake: Handshake, handlers: WireHandlers, options: ConnectOptions) {
  const finish = new Set<(delivery: Delivery) => void>()
  const then = async (act: () => void) => {
    act()
    await settle()
  }
  const wire: MemoryWire = {
    handshake,
    options,
    closed: false,
    sent: [],
    connected: () => then(() => handlers.connected()),
    refuse: (refusal) => then(() => handlers.refused(refusal)),
    event: (name, payload) => then(() => handlers.event(name, structuredClone(payload))),
    lose: () =>
      then(() => {
        for (const end of finish) end({ outcome: 'lost' })
        handlers.lost()
      }),
  }
  const send = (name: string, payload: unknown) =>
    new Promise<Delivery>((resolve) => {
      finish.add(resolve)
      const end = (delivery: Delivery) =>
        then(() => {
          wire.sent.splice(wire.sent.indexOf(request), 1)
          finish.delete(resolve)
          resolve(delivery)
        })
      const request: SentRequest = {
        name,
        payload: structuredClone(payload),
        reply: (reply) => end({ outcome: 'acknowledged', reply }),
        timeOut: () => end({ outcome: 'timed-out' }),
      }
      wire.sent.push(request)
    })
  return { wire, send }
}
