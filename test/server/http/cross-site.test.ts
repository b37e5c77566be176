import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HttpServer } from '../../support/http-server.ts'

let server: HttpServer
let cookie: string
beforeAll(async () => {
  server = await HttpServer.start({ env: { PUBLIC_URL: 'http://rostrum.example.com:8080' } })
  cookie = (await server.member()).cookie
})
afterAll(() => server.stop())

/** Sends a request that would make a deck, with exactly these headers about where it comes from. */
async function create(origin: Record<string, string>, body = true) {
  const response = await fetch(`${server.url}/api/v1/decks`, {
    method: 'POST',
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}), ...origin },
    body: JSON.stringify({ from: 'blank', title: 'Deck', language: 'en' }),
  })
  return { status: response.status, json: await response.json() }
}

describe('[T11] requests that change something', () => {
  it.each([
    ['a same-origin fetch', () => ({ 'sec-fetch-site': 'same-origin' })],
    ['our own origin, where browsers do not send Sec-Fetch-Site', () => ({ origin: server.url })],
    ['the public address behind a proxy', () => ({ origin: 'http://rostrum.example.com:8080' })],
  ])('are taken from %s', async (_name, headers) => {
    expect((await create(headers())).status).toBe(200)
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another subdomain', { 'sec-fetch-site': 'same-site', origin: 'https://evil.rostrum.example.com' }],
    ['a foreign origin in an old browser', { origin: 'https://evil.example' }],
    ['our host on another port', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['nowhere', {}],
    [
      'a browser that contradicts its Origin',
      { 'sec-fetch-site': 'cross-site', origin: 'http://rostrum.example.com:8080' },
    ],
  ] as [string, Record<string, string>][])('are refused from %s', async (_name, headers) => {
    const reply = await create(headers)
    expect(reply).toEqual({ status: 403, json: { kind: 'cross-site' } })
  })

  it('are refused as a plain form even from here', async () => {
    const reply = await server.api('POST', '/decks', {
      cookie,
      raw: 'from=blank&title=x&language=en',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(reply.status).toBe(415)
    expect(reply.json).toEqual({ kind: 'unsupported-type' })
    const text = await create({ 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' }, false)
    expect(text.status).toBe(415)
  })

  it('include deleting and logging in', async () => {
    for (const [method, path] of [
      ['DELETE', '/decks/abc'],
      ['POST', '/login'],
      ['PUT', '/workspace/stages'],
      ['POST', '/media'],
    ] as const) {
      const reply = await server.api(method, path, { cookie, headers: { origin: 'https://evil.example' } })
      expect([path, reply.status]).toEqual([path, 403])
    }
  })

  it('are the only ones: reading needs no origin', async () => {
    const response = await fetch(`${server.url}/api/v1/decks`, { headers: { cookie } })
    expect(response.status).toBe(200)
  })
})
