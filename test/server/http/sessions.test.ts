import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashToken } from '../../../server/system/random.ts'
import { sixStages } from '../../../shared/core/funnel/stages.ts'
import { linkRoles } from '../../../shared/protocol/api.ts'
import { buildJoin, buildResponse } from '../../support/build-acts.ts'
import { buildDeck, buildSession, testTime } from '../../support/build-session.ts'
import { HttpServer } from '../../support/http-server.ts'
import { ManualClock } from '../../support/manual-clock.ts'

let server: HttpServer
let cookie: string
let memberId: string
let workspaceId: string
beforeAll(async () => {
  server = await HttpServer.start({
    env: { SESSION_CAPACITY: '77' },
    clock: new ManualClock(testTime + 60_000),
  })
  const { cookie: own, member } = await server.member()
  cookie = own
  memberId = member.id
  workspaceId = member.workspaceId
})
afterAll(() => server.stop())

const api = (method: string, path: string, body?: unknown) =>
  server.api(method, path, { cookie, ...(body === undefined ? {} : { body }) })

async function newDeck(): Promise<string> {
  const reply = await api('POST', '/decks', { from: 'template', template: 'product-demo', language: 'en' })
  return (reply.json as { id: string }).id
}

async function newSession(): Promise<{ id: string; code: string }> {
  const reply = await api('POST', '/sessions', { deckId: await newDeck() })
  expect(reply.status).toBe(200)
  return reply.json as { id: string; code: string }
}

describe('sessions', () => {
  it('begin in the lobby with the deck and the stages of this moment', async () => {
    const deckId = await newDeck()
    const reply = await api('POST', '/sessions', { deckId })
    expect(reply.json).toEqual({ id: expect.any(String), code: expect.stringMatching(/^[2-9B-Z]{6}$/) })
    const { id, code } = reply.json as { id: string; code: string }
    const row = await server.deps.store.sessions.byId(id)
    expect(row).toMatchObject({
      code,
      workspaceId,
      deckId,
      title: 'Product demo',
      stages: sixStages,
      capacity: 77,
      createdBy: memberId,
      state: { stand: { status: 'lobby' }, startedAt: null },
    })
    expect(row?.deck).toEqual((await server.deps.store.decks.byId(workspaceId, deckId))?.deck)
  })

  it('are rehearsed with a simulated audience, and are then in no list', async () => {
    const deckId = await newDeck()
    const plan = { size: 25, temper: 'keen' }
    const reply = await api('POST', '/sessions', { deckId, rehearsal: plan })
    const { id } = reply.json as { id: string }
    expect(server.live.rehearsed).toEqual([{ sessionId: id, size: 25 }])
    const listed = (await api('GET', '/sessions')).json as { sessions: { id: string }[] }
    expect(listed.sessions.map((session) => session.id)).not.toContain(id)
    for (const size of [9, 2001, 20.5]) {
      const wrong = await api('POST', '/sessions', { deckId, rehearsal: { ...plan, size } })
      expect(wrong.status, String(size)).toBe(422)
    }
  })

  it('need a deck with slides', async () => {
    const deckId = await newDeck()
    const { deck } = (await api('GET', `/decks/${deckId}`)).json as { deck: object }
    await api('PUT', `/decks/${deckId}`, { version: 1, deck: { ...deck, slides: [] } })
    expect(await api('POST', '/sessions', { deckId })).toMatchObject({
      status: 422,
      json: { kind: 'empty-deck' },
    })
    expect((await api('POST', '/sessions', { deckId: 'nothing' })).status).toBe(404)
  })

  it('are listed with the title that their deck has now', async () => {
    const deckId = await newDeck()
    const { id } = (await api('POST', '/sessions', { deckId })).json as { id: string }
    const { deck } = (await api('GET', `/decks/${deckId}`)).json as { deck: object }
    await api('PUT', `/decks/${deckId}`, { version: 1, deck: { ...deck, title: 'Renamed' } })
    const find = async () => {
      const { sessions } = (await api('GET', '/sessions')).json as { sessions: { id: string }[] }
      return sessions.find((session) => session.id === id)
    }
    expect(await find()).toMatchObject({ title: 'Product demo', deckTitle: 'Renamed', status: 'lobby' })
    await api('DELETE', `/decks/${deckId}`)
    expect(await find()).toMatchObject({ deckTitle: null })
  })

  it('end once', async () => {
    const { id } = await newSession()
    expect(await api('POST', `/sessions/${id}/end`, {})).toMatchObject({ status: 200, json: {} })
    const row = await server.deps.store.sessions.byId(id)
    expect(row?.state.stand).toEqual({ status: 'ended', endedAt: server.deps.clock.now() })
    expect(await api('POST', `/sessions/${id}/end`, {})).toMatchObject({
      status: 409,
      json: { kind: 'session-ended' },
    })
  })

  it('are deleted, and those who are in them are sent away', async () => {
    const { id } = await newSession()
    expect((await api('DELETE', `/sessions/${id}`)).status).toBe(200)
    expect(server.live.deleted).toContain(id)
    expect((await api('GET', `/sessions/${id}/report`)).status).toBe(404)
    expect((await api('DELETE', `/sessions/${id}`)).status).toBe(404)
  })
})

describe('links', () => {
  it('open the screen, the console or the moderator’s page, and carry their secret behind the #', async () => {
    const { id } = await newSession()
    for (const role of linkRoles) {
      const { url } = (await api('POST', `/sessions/${id}/links`, { role })).json as { url: string }
      const [path, token = ''] = url.split('#')
      expect(path).toBe(`/${role}/${id}`)
      const stored = await server.deps.store.sessions.byToken(hashToken(token))
      expect(stored).toMatchObject({ sessionId: id, role })
      expect(await server.deps.store.sessions.byToken(token)).toBeNull()
    }
    expect((await api('POST', `/sessions/${id}/links`, { role: 'owner' })).status).toBe(422)
  })

  it('are worth nothing after they were revoked, and who came by them is sent away', async () => {
    const { id } = await newSession()
    const { url } = (await api('POST', `/sessions/${id}/links`, { role: 'console' })).json as { url: string }
    expect((await api('DELETE', `/sessions/${id}/links`)).status).toBe(200)
    expect(await server.deps.store.sessions.byToken(hashToken(url.split('#')[1] ?? ''))).toBeNull()
    expect(server.live.revoked).toContain(id)
  })

  it('are listed without their secrets, and revoked one by one', async () => {
    const { id } = await newSession()
    const make = async (role: string) =>
      ((await api('POST', `/sessions/${id}/links`, { role })).json as { url: string }).url
    const [first, second] = [await make('moderator'), await make('moderator')]
    const list = async () =>
      ((await api('GET', `/sessions/${id}/links`)).json as { links: { id: string; role: string }[] }).links
    const links = await list()
    expect(links.map(({ role }) => role)).toEqual(['moderator', 'moderator'])
    for (const url of [first, second]) expect(JSON.stringify(links)).not.toContain(url.split('#')[1])
    const gone = hashToken(first.split('#')[1] ?? '')
    expect((await api('DELETE', `/sessions/${id}/links/${gone}`)).status).toBe(200)
    expect((await api('DELETE', `/sessions/${id}/links/${gone}`)).status).toBe(404)
    expect((await list()).map((link) => link.id)).toEqual([hashToken(second.split('#')[1] ?? '')])
    const { id: other } = await newSession()
    const kept = hashToken(second.split('#')[1] ?? '')
    expect((await api('DELETE', `/sessions/${other}/links/${kept}`)).status).toBe(404)
    expect(await list()).toHaveLength(1)
  })
})

describe('correcting a stage', () => {
  it('goes through the intake and is kept with its reason, also after the end', async () => {
    const session = buildSession({ workspaceId, deck: buildDeck() })
    const { store } = server.deps
    await store.sessions.create(session)
    const join = buildJoin({ sessionId: session.id })
    await store.intake.commit([
      join,
      buildResponse({ sessionId: session.id, participantId: join.participantId }),
    ])
    await api('POST', `/sessions/${session.id}/end`, {})
    const path = `/sessions/${session.id}/participants/${join.participantId}/stage`
    expect((await api('POST', path, { stage: 5, reason: ' Customer since 2019 ' })).status).toBe(200)
    const [move] = await store.reports.moves(session.id, 1)
    expect(move).toMatchObject({
      from: 1,
      to: 5,
      cause: 'correction',
      evidence: 'Customer since 2019',
      actor: memberId,
    })
    expect((await store.participants.byId(join.participantId))?.stage).toBe(5)
  })

  it('needs a stage of this session, a reason and a participant', async () => {
    const session = buildSession({ workspaceId, stages: sixStages.slice(0, 3) })
    await server.deps.store.sessions.create(session)
    const path = (participant: string) => `/sessions/${session.id}/participants/${participant}/stage`
    expect((await api('POST', path('p'), { stage: 3, reason: 'Because' })).json).toEqual({ kind: 'invalid' })
    expect((await api('POST', path('p'), { stage: 1, reason: '  ' })).status).toBe(422)
    expect(await api('POST', path('p'), { stage: 1, reason: 'Because' })).toMatchObject({
      status: 404,
      json: { kind: 'unknown-participant' },
    })
  })
})
