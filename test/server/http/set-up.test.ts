import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareSetup } from '../../../server/members/set-up.ts'
import { cookieOf, HttpServer, ownerDetails } from '../../support/http-server.ts'

let server: HttpServer
beforeEach(async () => {
  server = await HttpServer.start()
})
afterEach(() => server.stop())

const setUp = (token: string | null, overrides: Record<string, unknown> = {}) =>
  server.api('POST', '/setup', { body: { ...ownerDetails, token, ...overrides } })

describe('set-up', () => {
  it('makes the owner, the workspace and a demo deck in each language, and logs the owner in', async () => {
    expect((await server.api('GET', '/setup')).json).toEqual({ needed: true })
    const token = await prepareSetup(server.deps)
    const reply = await setUp(token)

    expect(reply.status).toBe(200)
    expect(reply.json).toEqual({
      member: {
        id: expect.any(String),
        name: 'Dana Omarova',
        email: 'dana@northwind.example',
        role: 'owner',
        language: 'en',
      },
    })
    const cookie = cookieOf(reply)
    const me = await server.api('GET', '/me', { cookie })
    expect(me.json).toMatchObject({ workspace: { name: 'Northwind', stages: { length: 6 } } })
    const decks = await server.api('GET', '/decks', { cookie })
    expect(decks.json).toMatchObject({ decks: { length: 3 } })
    expect(decks.json).toMatchObject({
      decks: expect.arrayContaining(
        ['en', 'kk', 'ru'].map((language) => expect.objectContaining({ language, isDemo: true, version: 1 })),
      ),
    })
    expect((await server.api('GET', '/setup')).json).toEqual({ needed: false })
  })

  it('works only once', async () => {
    const token = await prepareSetup(server.deps)
    await setUp(token)
    const again = await setUp(token, { email: 'mallory@evil.example' })
    expect(again.status).toBe(409)
    expect(again.json).toEqual({ kind: 'already-set-up' })
    expect(await prepareSetup(server.deps)).toBeNull()
    expect(await server.deps.store.members.count()).toBe(1)
  })

  it('makes one owner when the button is pressed twice', async () => {
    const token = await prepareSetup(server.deps)
    const replies = await Promise.all([setUp(token), setUp(token, { email: 'twice@northwind.example' })])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await server.deps.store.members.count()).toBe(1)
  })

  it('refuses a wrong token and one of an earlier start', async () => {
    const old = await prepareSetup(server.deps)
    const token = await prepareSetup(server.deps)
    expect((await setUp(old)).json).toEqual({ kind: 'wrong-setup-token' })
    expect((await setUp('')).json).toEqual({ kind: 'wrong-setup-token' })
    expect((await setUp(token)).status).toBe(200)
  })

  it('creates nothing when it only prepares, and keeps no token in the clear', async () => {
    const token = await prepareSetup(server.deps)
    expect(await server.deps.store.members.count()).toBe(0)
    expect(await server.deps.store.workspaces.first()).toBeNull()
    expect(await server.deps.store.settings.get('set-up-token')).not.toBe(token)
  })

  it('says which fields are wrong', async () => {
    const token = await prepareSetup(server.deps)
    const reply = await setUp(token, { password: 'short', email: 'nobody' })
    expect(reply.status).toBe(422)
    expect(reply.json).toMatchObject({
      kind: 'invalid',
      problems: expect.arrayContaining([
        expect.objectContaining({ path: ['password'] }),
        expect.objectContaining({ path: ['email'] }),
      ]),
    })
  })
})
