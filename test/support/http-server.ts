import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHttpApp } from '../../server/http/create-http-app.ts'
import type { LivePort, LiveStats } from '../../server/live-port.ts'
import { beginLogin } from '../../server/members/log-in.ts'
import { prepareSetup } from '../../server/members/set-up.ts'
import type { Member, Store } from '../../server/store/store.ts'
import { newId } from '../../server/system/random.ts'
import { decide } from '../../shared/core/session/decide.ts'
import { buildDeps, type TestDeps } from './build-deps.ts'
import { buildWorkspace } from './build-session.ts'

/** The realtime side as HTTP sees it, without sockets: acts and commands go straight to the store. */
export class TestLive implements LivePort {
  readonly deleted: string[] = []
  readonly revoked: string[] = []
  readonly rehearsed: { sessionId: string; size: number }[] = []
  state: LiveStats = { sockets: 0, responses: 0, draining: false }
  readonly #store: Store
  readonly #now: () => number

  constructor(store: Store, now: () => number) {
    this.#store = store
    this.#now = now
  }

  connected(): ReadonlySet<string> {
    return new Set()
  }

  submit: LivePort['submit'] = async (act) => {
    const [result] = await this.#store.intake.commit([act])
    if (result?.ok) return { ok: true }
    return { ok: false, refusal: { kind: result?.refusal ?? 'internal' } }
  }

  async settled(): Promise<void> {}

  command: LivePort['command'] = async (sessionId, command) => {
    const row = await this.#store.sessions.byId(sessionId)
    if (!row) return { ok: false, refusal: { kind: 'unknown-session' } }
    const decided = decide(row.state, command, row.deck.slides, this.#now())
    if (!decided.ok) return { ok: false, refusal: { kind: decided.refusal } }
    await this.#store.sessions.saveState(sessionId, row.version, decided.value, null)
    return { ok: true, value: { version: row.version + 1 } }
  }

  sessionDeleted(sessionId: string): void {
    this.deleted.push(sessionId)
  }

  linksRevoked(sessionId: string): void {
    this.revoked.push(sessionId)
  }

  rehearse: LivePort['rehearse'] = (sessionId, { plan }) => {
    this.rehearsed.push({ sessionId, size: plan.size })
  }

  stats(): LiveStats {
    return this.state
  }
}

export interface Reply {
  status: number
  headers: Headers
  /** Parsed where it is JSON; else null. */
  json: unknown
  text: string
}

export interface Call {
  body?: unknown
  /** Bytes to send as they are, with their type in `headers`. */
  raw?: Uint8Array<ArrayBuffer> | string
  cookie?: string
  headers?: Record<string, string>
}

export const ownerDetails = {
  name: 'Dana Omarova',
  email: 'dana@northwind.example',
  password: 'a long enough password',
  language: 'en',
  workspaceName: 'Northwind',
} as const

/** The HTTP app on a port of its own, over a real store. */
export class HttpServer {
  readonly deps: TestDeps
  readonly live: TestLive
  readonly url: string
  readonly clientDir: string
  readonly #close: () => Promise<void>

  private constructor(
    deps: TestDeps,
    live: TestLive,
    url: string,
    clientDir: string,
    close: () => Promise<void>,
  ) {
    this.deps = deps
    this.live = live
    this.url = url
    this.clientDir = clientDir
    this.#close = close
  }

  static async start(overrides: Parameters<typeof buildDeps>[0] = {}): Promise<HttpServer> {
    const deps = await buildDeps(overrides)
    const live = new TestLive(deps.store, () => deps.clock.now())
    const clientDir = await mkdtemp(join(tmpdir(), 'rostrum-client-'))
    const http = createServer(createHttpApp(deps, live, clientDir))
    http.listen(0, '127.0.0.1')
    await once(http, 'listening')
    const address = http.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return new HttpServer(deps, live, `http://127.0.0.1:${address.port}`, clientDir, async () => {
      http.close()
      http.closeAllConnections()
      await deps.dispose()
      await rm(clientDir, { recursive: true, force: true })
    })
  }

  stop(): Promise<void> {
    return this.#close()
  }

  /** Sends a request as one of our own pages would; `headers` override. */
  async call(method: string, path: string, { body, raw, cookie, headers }: Call = {}): Promise<Reply> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        origin: this.url,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === undefined ? {} : { cookie }),
        ...headers,
      },
      ...(raw === undefined ? {} : { body: raw }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    // `text()` would take the byte order mark away.
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8')
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    return {
      status: response.status,
      headers: response.headers,
      json: isJson && text !== '' ? JSON.parse(text) : null,
      text,
    }
  }

  api(method: string, path: string, call: Call = {}): Promise<Reply> {
    return this.call(method, `/api/v1${path}`, call)
  }

  /** A GET as a browser's cache sends it; `fetch` would add `Cache-Control: no-cache` to it and decompress the answer. */
  conditional(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}${path}`, { headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      })
      sent.on('error', reject)
      sent.end()
    })
  }

  /** Goes through the set-up page; gives the owner's cookie. */
  async setUp(): Promise<string> {
    const token = await prepareSetup(this.deps)
    const reply = await this.api('POST', '/setup', { body: { ...ownerDetails, token } })
    if (reply.status !== 200) throw new Error(`set-up: ${reply.status} ${reply.text}`)
    return cookieOf(reply)
  }

  /** A member who is logged in, without the work of hashing a password; gives the cookie. */
  async member(overrides: Partial<Member> = {}): Promise<{ cookie: string; member: Member }> {
    const { store, random, clock } = this.deps
    let workspace = await store.workspaces.first()
    if (!workspace) {
      workspace = buildWorkspace()
      await store.workspaces.create(workspace)
    }
    const id = newId(random)
    const member: Member = {
      id,
      workspaceId: workspace.id,
      email: `${id}@northwind.example`,
      name: 'Member',
      passwordHash: '',
      role: 'owner',
      language: 'en',
      createdAt: clock.now(),
      ...overrides,
    }
    await store.members.create(member)
    const token = await beginLogin(this.deps, id)
    return { cookie: `rostrum_login=${token}`, member }
  }
}

/** The cookie that a reply sets, as a browser would send it back. */
export function cookieOf(reply: Reply): string {
  return reply.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}
