import { once } from 'node:events'
import { createServer } from 'node:http'
import { io, type Socket } from 'socket.io-client'
import { createRealtime, type Realtime } from '../../server/realtime/create-realtime.ts'
import type { SessionRow } from '../../server/store/store.ts'
import { hashToken } from '../../server/system/random.ts'
import { sixStages } from '../../shared/core/funnel/stages.ts'
import { defaultWeights } from '../../shared/core/prospects/intent-score.ts'
import type { Result } from '../../shared/core/result.ts'
import { newSessionState } from '../../shared/core/session/state.ts'
import type { Refusal } from '../../shared/protocol/refusals.ts'
import type { Handshake, PayloadOf, ReplyOf, RequestName } from '../../shared/protocol/requests.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { Deck } from '../../shared/slides/deck.ts'
import { buildDeps, type TestDeps } from './build-deps.ts'

const tokenFor = (role: 'console' | 'screen' | 'moderator', sessionId: string): string =>
  `${role}-${sessionId}-`.padEnd(43, 'x')
export const phoneToken = (name: string): string => name.padEnd(43, '0')

/** Longer than any pace at which a small session is published. */
const slowestPaceMs = 2500

/** How long an event may take to cross the loopback, ms: only a broken test comes near it. */
const patienceMs = 5000

/** A socket with everything it has heard. */
export class TestSocket {
  readonly socket: Socket
  readonly heard: { name: string; payload: unknown }[] = []
  readonly #node: LiveNode

  constructor(node: LiveNode, socket: Socket) {
    this.#node = node
    this.socket = socket
    socket.onAny((name: string, payload: unknown) => this.heard.push({ name, payload }))
  }

  /** Sends a request and drives the server until it is answered. */
  request<Name extends RequestName>(
    name: Name,
    payload: PayloadOf<Name>,
  ): Promise<Result<ReplyOf<Name>, Refusal>> {
    return this.#node.until(
      new Promise((resolve) => {
        this.socket.emit(name, payload, resolve)
      }),
    )
  }

  /** Sends whatever the test likes, as an attacker would. */
  raw(name: string, ...args: unknown[]): Promise<unknown> {
    return this.#node.until(
      new Promise((resolve) => {
        this.socket.emit(name, ...args, resolve)
      }),
    )
  }

  /** The newest event of this name. The payload's type is the protocol's. */
  last<Payload>(name: string): Payload | undefined {
    return this.heard.filter((event) => event.name === name).at(-1)?.payload as Payload | undefined
  }

  /** Drives the server until the newest event of this name satisfies the condition. */
  async until<Payload>(name: string, holds: (payload: Payload) => boolean): Promise<Payload> {
    this.#node.deps.clock.advance(slowestPaceMs)
    return this.#node.untilHolds(() => {
      const payload = this.last<Payload>(name)
      return payload !== undefined && holds(payload) ? payload : undefined
    }, name)
  }
}

/** One node with real sockets and a clock that the test moves. */
export class LiveNode {
  readonly deps: TestDeps
  readonly realtime: Realtime
  readonly url: string
  readonly #close: () => Promise<void>
  readonly #sockets: Socket[] = []
  #sessions = 0
  /** The session that was made last; sockets go there unless told otherwise. */
  #current = { id: '', code: '' }

  private constructor(deps: TestDeps, realtime: Realtime, url: string, close: () => Promise<void>) {
    this.deps = deps
    this.realtime = realtime
    this.url = url
    this.#close = close
  }

  static async start(overrides: Parameters<typeof buildDeps>[0] = {}): Promise<LiveNode> {
    const deps = await buildDeps(overrides)
    const http = createServer()
    const realtime = await createRealtime(http, deps, () => 'http://rostrum.test')
    http.listen(0, '127.0.0.1')
    await once(http, 'listening')
    const address = http.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return new LiveNode(deps, realtime, `http://127.0.0.1:${address.port}`, async () => {
      await realtime.drain()
      http.close()
    })
  }

  /** A session of this deck with console and screen tokens. */
  async session(deck: Deck, overrides: Partial<SessionRow> = {}): Promise<SessionRow> {
    const { store, clock } = this.deps
    const at = clock.now()
    if (!(await store.workspaces.first())) {
      await store.workspaces.create({
        id: 'workspace',
        name: 'Test',
        stages: sixStages,
        weights: defaultWeights,
        createdAt: at,
      })
    }
    this.#sessions += 1
    const row: SessionRow = {
      id: `session-${this.#sessions}`,
      workspaceId: 'workspace',
      deckId: null,
      code: `BCDF${String(this.#sessions).padStart(2, 'G')}`,
      title: deck.title,
      deck,
      stages: sixStages,
      state: newSessionState,
      version: 0,
      capacity: 100,
      rehearsal: false,
      createdAt: at,
      createdBy: 'member',
      ...overrides,
    }
    await store.sessions.create(row)
    for (const role of ['console', 'screen', 'moderator'] as const) {
      const tokenHash = hashToken(tokenFor(role, row.id))
      await store.sessions.createToken({ tokenHash, sessionId: row.id, role, createdAt: at })
    }
    this.#current = row
    return row
  }

  console({ id } = this.#current): Promise<TestSocket> {
    const token = tokenFor('console', id)
    return this.connect({ role: 'console', protocol: protocolVersion, sessionId: id, token })
  }

  screen({ id } = this.#current): Promise<TestSocket> {
    const token = tokenFor('screen', id)
    return this.connect({ role: 'screen', protocol: protocolVersion, sessionId: id, token })
  }

  moderator({ id } = this.#current): Promise<TestSocket> {
    const token = tokenFor('moderator', id)
    return this.connect({ role: 'moderator', protocol: protocolVersion, sessionId: id, token })
  }

  phone(name: string, code = this.#current.code): Promise<TestSocket> {
    return this.connect({ role: 'participant', protocol: protocolVersion, code, token: phoneToken(name) })
  }

  /** A phone that has joined under its name. */
  async participant(name: string, code = this.#current.code): Promise<TestSocket> {
    const phone = await this.phone(name, code)
    const joined = await phone.request('session:join', {
      nickname: name,
      avatar: 1,
      language: 'en',
      channel: '',
    })
    if (!joined.ok) throw new Error(`${name} could not join: ${joined.refusal.kind}`)
    return phone
  }

  /** Connects and waits for the welcome; rejects with the refusal of the handshake. */
  async connect(
    handshake: Handshake | Record<string, unknown>,
    headers: Record<string, string> = {},
  ): Promise<TestSocket> {
    const socket = io(this.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: handshake,
      extraHeaders: headers,
    })
    this.#sockets.push(socket)
    const test = new TestSocket(this, socket)
    await this.until(
      new Promise<void>((resolve, reject) => {
        socket.once('session:welcomed', () => resolve())
        socket.once('connect_error', reject)
      }),
    )
    return test
  }

  /** Drives the server until a promise settles. */
  async until<Value>(promise: Promise<Value>): Promise<Value> {
    let settled = false
    const done = promise.finally(() => {
      settled = true
    })
    done.catch(() => {})
    while (!settled) await this.turn()
    return done
  }

  /** Drives the server until `read` gives something. */
  async untilHolds<Value>(read: () => Value | undefined, what: string): Promise<Value> {
    const start = performance.now()
    while (performance.now() - start < patienceMs) {
      const value = read()
      if (value !== undefined) return value
      await this.turn()
    }
    throw new Error(`did not come to pass: ${what}`)
  }

  /** Stores what is waiting, publishes what is due, and gives sockets a turn. The clock stands still. */
  async turn(): Promise<void> {
    await this.realtime.flush()
    await new Promise((resolve) => setImmediate(resolve))
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.disconnect()
    await this.until(this.#close())
    await this.deps.dispose()
  }
}
