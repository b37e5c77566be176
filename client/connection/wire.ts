import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { Handshake } from '../../shared/protocol/requests.ts'

/** What one connection tells its owner. After `refused` or `lost` it tells nothing more. */
export interface WireHandlers {
  connected(): void
  /** The server refused the handshake. */
  refused(refusal: Refusal): void
  /** The attempt failed or the connection broke. */
  lost(): void
  event(name: string, payload: unknown): void
}

/** What became of a sent request. `lost`: the connection broke before the acknowledgement. */
export type Delivery =
  | { outcome: 'acknowledged'; reply: unknown }
  | { outcome: 'timed-out' }
  | { outcome: 'lost' }

/** One connection, from its attempt to its end; a reconnect makes a new one. */
export interface Wire {
  /** Only after `connected`. */
  send(name: string, payload: unknown, timeoutMs: number): Promise<Delivery>
  /** Ends the attempt or the connection, silently. */
  close(): void
}

export interface ConnectOptions {
  /** Long polling may be used: WebSockets failed before, as behind some office proxies. */
  polling: boolean
}

/** Begins one attempt to connect; calls no handler before it has returned. `socket.ts` does it over Socket.IO, tests do it in memory. */
export type Connect = (handshake: Handshake, handlers: WireHandlers, options: ConnectOptions) => Wire
