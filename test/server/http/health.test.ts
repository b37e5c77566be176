import { afterEach, describe, expect, it } from 'vitest'
import type { Log } from '../../../server/system/log.ts'
import { HttpServer } from '../../support/http-server.ts'

let server: HttpServer
afterEach(() => server.stop())

class Lines implements Log {
  readonly lines: unknown[] = []
  readonly #keep = (...line: unknown[]) => {
    this.lines.push(line)
  }
  readonly debug = this.#keep
  readonly info = this.#keep
  readonly warn = this.#keep
  readonly error = this.#keep
}

describe('health', () => {
  it('is well while the process lives', async () => {
    server = await HttpServer.start()
    expect(await server.call('GET', '/healthz')).toMatchObject({ status: 200, json: { status: 'ok' } })
  })

  it('is ready while the database answers and nobody stops it', async () => {
    server = await HttpServer.start()
    expect(await server.call('GET', '/readyz')).toMatchObject({ status: 200, json: { status: 'ready' } })
    server.live.state = { ...server.live.state, draining: true }
    expect(await server.call('GET', '/readyz')).toMatchObject({ status: 503, json: { status: 'draining' } })
    server.live.state = { ...server.live.state, draining: false }
    server.deps.store.ping = () => Promise.reject(new Error('gone'))
    expect(await server.call('GET', '/readyz')).toMatchObject({ status: 503, json: { status: 'database' } })
    expect((await server.call('GET', '/healthz')).status).toBe(200)
  })
})

describe('metrics', () => {
  it('are not there without a token in the settings', async () => {
    server = await HttpServer.start()
    expect((await server.call('GET', '/metrics')).status).toBe(404)
  })

  it('are for those who know the token', async () => {
    server = await HttpServer.start({ env: { METRICS_TOKEN: 'secret' } })
    for (const authorization of ['', 'Bearer wrong', 'secret', 'Bearer ']) {
      expect((await server.call('GET', '/metrics', { headers: { authorization } })).status).toBe(401)
    }
    expect(
      (await server.call('GET', '/metrics', { headers: { authorization: 'Bearer secret' } })).status,
    ).toBe(200)
  })

  it('count requests by route, sockets and responses, and name nobody', async () => {
    server = await HttpServer.start({ env: { METRICS_TOKEN: 'secret' } })
    server.live.state = { sockets: 12, responses: 345, draining: false }
    const { cookie } = await server.member()
    await server.api('GET', '/decks/a-secret-id', { cookie })
    const { text } = await server.call('GET', '/metrics', { headers: { authorization: 'Bearer secret' } })
    expect(text).toContain('rostrum_sockets 12')
    expect(text).toContain('rostrum_responses_total 345')
    expect(text).toContain(
      'rostrum_http_request_duration_seconds_count{method="GET",route="/api/v1/decks/:id",status="404"} 1',
    )
    expect(text).not.toContain('a-secret-id')
  })
})

describe('a defect', () => {
  it('is told by its request id, and logged without personal data', async () => {
    const log = new Lines()
    server = await HttpServer.start({ log })
    const { cookie } = await server.member()
    const detail = 'Key (email)=(dana@northwind.example) already exists.'
    server.deps.store.decks.list = () =>
      Promise.reject(Object.assign(new Error('broken'), { code: '23505', detail }))
    const reply = await server.api('GET', '/decks', { cookie })
    expect(reply.status).toBe(500)
    expect(reply.json).toEqual({ kind: 'internal', requestId: reply.headers.get('x-request-id') })
    const line = JSON.stringify(log.lines)
    expect(line).toContain(reply.headers.get('x-request-id'))
    expect(line).toContain('23505')
    expect(line).not.toContain('dana@')
    expect(line).not.toContain(cookie.split('=')[1])
  })

  it('does not stop the server', async () => {
    server = await HttpServer.start()
    const { cookie } = await server.member()
    server.deps.store.decks.list = () => {
      throw new TypeError('not even a promise')
    }
    expect((await server.api('GET', '/decks', { cookie })).status).toBe(500)
    expect((await server.api('GET', '/me', { cookie })).status).toBe(200)
  })
})
