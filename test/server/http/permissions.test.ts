import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Member } from '../../../server/store/store.ts'
import { newSlide } from '../../../shared/slides/deck.ts'
import { buildJoin } from '../../support/build-acts.ts'
import { buildDeck, buildSession, buildWorkspace } from '../../support/build-session.ts'
import { type Call, HttpServer } from '../../support/http-server.ts'

type Role = Member['role']

interface Row {
  method: string
  path: string
  call?: Call
  /** Who may; everybody else is refused. */
  roles: Role[]
}

const all: Role[] = ['owner', 'editor', 'presenter', 'analyst']
const presenters: Role[] = ['owner', 'editor', 'presenter']
const editors: Role[] = ['owner', 'editor']

const deck = { title: 'Deck', language: 'en', slides: [newSlide('title', 'title-1')] }
const blank = { from: 'blank', title: 'Deck', language: 'en' }

/** Every route that needs a login, with a request that would be accepted. DECK, SESSION and PERSON stand for ids. */
const table: Row[] = [
  { method: 'GET', path: '/me', roles: all },
  { method: 'GET', path: '/decks', roles: all },
  { method: 'POST', path: '/decks', call: { body: blank }, roles: editors },
  { method: 'GET', path: '/decks/DECK', roles: all },
  { method: 'PUT', path: '/decks/DECK', call: { body: { version: 1, deck } }, roles: editors },
  { method: 'DELETE', path: '/decks/DECK', roles: editors },
  { method: 'GET', path: '/templates?language=en', roles: all },
  {
    method: 'POST',
    path: '/media',
    call: { raw: 'GIF89a', headers: { 'content-type': 'image/gif' } },
    roles: editors,
  },
  {
    method: 'POST',
    path: '/files?name=offer.pdf',
    call: { raw: '%PDF-1.7', headers: { 'content-type': 'application/octet-stream' } },
    roles: editors,
  },
  { method: 'POST', path: '/sessions', call: { body: { deckId: 'DECK' } }, roles: presenters },
  { method: 'GET', path: '/sessions', roles: all },
  { method: 'GET', path: '/sessions/SESSION/report', roles: all },
  { method: 'GET', path: '/sessions/SESSION/quiz', roles: all },
  { method: 'GET', path: '/sessions/SESSION/participants', roles: all },
  { method: 'GET', path: '/sessions/SESSION/participants.csv', roles: all },
  {
    method: 'POST',
    path: '/sessions/SESSION/participants/PERSON/stage',
    call: { body: { stage: 2, reason: 'Because' } },
    roles: presenters,
  },
  { method: 'POST', path: '/sessions/SESSION/links', call: { body: { role: 'screen' } }, roles: presenters },
  { method: 'GET', path: '/sessions/SESSION/links', roles: presenters },
  { method: 'DELETE', path: '/sessions/SESSION/links', roles: presenters },
  { method: 'DELETE', path: '/sessions/SESSION/links/LINK', roles: presenters },
  { method: 'POST', path: '/sessions/SESSION/end', call: { body: {} }, roles: presenters },
  { method: 'DELETE', path: '/sessions/SESSION', roles: editors },
  { method: 'PUT', path: '/workspace/stages', call: { body: { stages: [] } }, roles: editors },
]
const named = table.map((row) => [`${row.method} ${row.path}`, row] as const)

let server: HttpServer
beforeAll(async () => {
  server = await HttpServer.start()
})
afterAll(() => server.stop())

/** A deck, a session and a participant of a workspace, fresh for one row of the table. */
async function things(workspaceId: string): Promise<(text: string) => string> {
  const { store } = server.deps
  const session = buildSession({ workspaceId })
  const join = buildJoin({ sessionId: session.id })
  const deckId = `deck-${session.id}`
  const now = server.deps.clock.now()
  await store.sessions.create(session)
  await store.intake.commit([join])
  const row = { id: deckId, workspaceId, deck: buildDeck(), version: 1, isDemo: false }
  await store.decks.create({ ...row, createdAt: now, updatedAt: now })
  return (text) =>
    text.replaceAll('DECK', deckId).replaceAll('SESSION', session.id).replaceAll('PERSON', join.participantId)
}

function send(row: Row, fill: (text: string) => string, cookie?: string) {
  const call: Call = row.call ? JSON.parse(fill(JSON.stringify(row.call))) : {}
  return server.api(row.method, fill(row.path), { ...call, ...(cookie === undefined ? {} : { cookie }) })
}

describe('permission', () => {
  it.each(named)('%s needs a login', async (_name, row) => {
    const { member } = await server.member()
    const fill = await things(member.workspaceId)
    expect(await send(row, fill)).toMatchObject({ status: 401, json: { kind: 'not-logged-in' } })
    const forged = await send(row, fill, 'rostrum_login=forged')
    expect(forged.status).toBe(401)
  })

  it.each(named)('%s is for its roles only', async (_name, row) => {
    for (const role of all) {
      const { cookie, member } = await server.member({ role })
      const reply = await send(row, await things(member.workspaceId), cookie)
      if (row.roles.includes(role)) expect([role, reply.status]).not.toEqual([role, 403])
      else expect([role, reply.status, reply.json]).toEqual([role, 403, { kind: 'forbidden' }])
      expect([role, reply.status]).not.toEqual([role, 500])
    }
  })

  const withIds = named.filter(([, row]) => /DECK|SESSION/.test(row.path + JSON.stringify(row.call ?? '')))
  it.each(withIds)('[T23] %s finds nothing of another workspace', async (_name, row) => {
    const { cookie } = await server.member()
    const other = buildWorkspace()
    await server.deps.store.workspaces.create(other)
    const fill = await things(other.id)
    const reply = await send(row, fill, cookie)
    expect(reply).toMatchObject({ status: 404, json: { kind: 'not-found' } })
    // Nothing happened to what is theirs.
    const session = await server.deps.store.sessions.byId(fill('SESSION'))
    expect(session?.state.stand.status).toBe('showing')
    expect(await server.deps.store.decks.byId(other.id, fill('DECK'))).toMatchObject({ version: 1 })
    expect((await server.deps.store.participants.byId(fill('PERSON')))?.stage).toBe(0)
  })

  it('[T23] lists nothing of another workspace', async () => {
    const other = buildWorkspace()
    await server.deps.store.workspaces.create(other)
    const fill = await things(other.id)
    const { cookie } = await server.member()
    for (const path of ['/decks', '/sessions']) {
      const reply = await server.api('GET', path, { cookie })
      expect(reply.text).not.toContain(fill('DECK'))
      expect(reply.text).not.toContain(`"${fill('SESSION')}"`)
    }
  })

  it('the table has every route that the server has', async () => {
    const { accountRoutes } = await import('../../../server/http/account-routes.ts')
    const { deckRoutes } = await import('../../../server/http/deck-routes.ts')
    const { sessionRoutes } = await import('../../../server/http/session-routes.ts')
    const { deps, live } = server
    const endpoints = [...accountRoutes(deps), ...deckRoutes(deps), ...sessionRoutes(deps, live)]
    const routes = endpoints.filter(({ roles }) => roles !== null)
    const known = table.map(({ method, path }) => {
      const [pattern = ''] = path
        .replace('DECK', ':id')
        .replace('SESSION', ':id')
        .replace('PERSON', ':participantId')
        .replace('LINK', ':linkId')
        .split('?')
      return `${method} ${pattern}`
    })
    expect(routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(known.sort())
    const open = endpoints.filter(({ roles }) => roles === null).map(({ path }) => path)
    expect(open.sort()).toEqual(['/draws/:drawId/record', '/login', '/logout', '/setup', '/setup'])
  })
})
