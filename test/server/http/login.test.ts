import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loginLifetimeMs, memberOfCookie } from '../../../server/members/login-cookie.ts'
import { cookieOf, HttpServer, ownerDetails } from '../../support/http-server.ts'

let server: HttpServer
const { email, password } = ownerDetails

const logIn = (credentials: { email: string; password: string }, cookie?: string) =>
  server.api('POST', '/login', { body: credentials, ...(cookie === undefined ? {} : { cookie }) })
const statusOfMe = async (cookie: string) => (await server.api('GET', '/me', { cookie })).status

describe('logging in', () => {
  let first: string
  beforeEach(async () => {
    server = await HttpServer.start()
    first = await server.setUp()
  })
  afterEach(() => server.stop())

  it('gives a login with the right password, whatever the case of the address', async () => {
    const reply = await logIn({ email: ' Dana@Northwind.Example', password })
    expect(reply.status).toBe(200)
    expect(await statusOfMe(cookieOf(reply))).toBe(200)
  })

  it('does not tell an unknown address from a wrong password', async () => {
    const wrong = await logIn({ email, password: 'not this one at all' })
    const unknown = await logIn({ email: 'nobody@northwind.example', password })
    expect(wrong.status).toBe(401)
    expect(wrong.json).toEqual({ kind: 'wrong-credentials' })
    expect(unknown.json).toEqual(wrong.json)
    expect(wrong.headers.getSetCookie()).toEqual([])
  })

  it('[T9] rotates the id: the one that the browser came with is worth nothing afterwards', async () => {
    const reply = await logIn({ email, password }, first)
    expect(cookieOf(reply)).not.toBe(first)
    expect(await statusOfMe(first)).toBe(401)
    expect(await statusOfMe(cookieOf(reply))).toBe(200)
  })

  it('[T9] takes no id that the server did not give', async () => {
    const planted = `rostrum_login=${'A'.repeat(43)}`
    expect(await statusOfMe(planted)).toBe(401)
    const reply = await logIn({ email, password }, planted)
    expect(cookieOf(reply)).not.toBe(planted)
    expect(await statusOfMe(planted)).toBe(401)
  })

  it('keeps only the hash of the id', async () => {
    const token = first.split('=')[1] ?? ''
    expect(await server.deps.store.members.byLogin(token, server.deps.clock.now())).toBeNull()
  })

  it('ends with logging out, on the server too', async () => {
    const reply = await server.api('POST', '/logout', { body: {}, cookie: first })
    expect(reply.json).toEqual({})
    expect(reply.headers.getSetCookie()[0]).toContain('Max-Age=0')
    expect(await statusOfMe(first)).toBe(401)
    expect(await memberOfCookie(server.deps, first)).toBeNull()
  })

  it('runs out after thirty days', async () => {
    server.deps.clock.advance(loginLifetimeMs - 1)
    expect(await statusOfMe(first)).toBe(200)
    server.deps.clock.advance(1)
    expect(await statusOfMe(first)).toBe(401)
  })

  it('limits attempts per address and tells when to try again, without a look at the password', async () => {
    for (let attempt = 0; attempt < 10; attempt++) await logIn({ email, password: `guess number ${attempt}` })
    const refused = await logIn({ email, password })
    expect(refused.status).toBe(429)
    expect(refused.json).toEqual({ kind: 'rate-limited', retryAfterMs: 60_000 })
    expect(refused.headers.get('retry-after')).toBe('60')
    server.deps.clock.advance(60_000)
    expect((await logIn({ email, password })).status).toBe(200)
  })

  it('limits attempts on many addresses from one place', async () => {
    const attempts = Array.from({ length: 20 }, (_, index) =>
      logIn({ email: `nobody${index}@northwind.example`, password }),
    )
    await Promise.all(attempts)
    expect((await logIn({ email: 'another@northwind.example', password })).status).toBe(429)
  }, 20_000)
})

describe('the cookie', () => {
  afterEach(() => server.stop())

  it('is for this site and not for scripts', async () => {
    server = await HttpServer.start()
    await server.setUp()
    const [cookie] = (await logIn({ email, password })).headers.getSetCookie()
    expect(cookie).toMatch(
      /^rostrum_login=[A-Za-z0-9_-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
  })

  it('is bound to the host and to HTTPS where the public address is HTTPS', async () => {
    server = await HttpServer.start({ env: { PUBLIC_URL: 'https://rostrum.example.com' } })
    await server.setUp()
    const [cookie] = (await logIn({ email, password })).headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-rostrum_login=/)
    expect(cookie).toContain('Secure')
    expect(cookie).not.toContain('Domain')
  })
})
