import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scoreProspects } from '../../../server/prospects/score-prospects.ts'
import { defaultWeights, type ScoreWeights } from '../../../shared/core/prospects/intent-score.ts'
import type { ProspectRowView, ProspectView } from '../../../shared/protocol/prospect-api.ts'
import { buildIdentity, buildJoin, buildLead, buildQuestion, tag } from '../../support/build-acts.ts'
import { buildSession, openOn, testTime } from '../../support/build-session.ts'
import { HttpServer } from '../../support/http-server.ts'
import { ManualClock } from '../../support/manual-clock.ts'

let server: HttpServer
let cookie: string
let workspaceId: string
let memberId: string
const clock = new ManualClock(testTime + 60_000)
beforeAll(async () => {
  server = await HttpServer.start({ clock })
  const owner = await server.member({ name: 'Dana' })
  cookie = owner.cookie
  memberId = owner.member.id
  workspaceId = owner.member.workspaceId
})
afterAll(() => server.stop())

const api = (method: string, path: string, body?: unknown, as = cookie) =>
  server.api(method, path, { cookie: as, ...(body === undefined ? {} : { body }) })
const person = { name: 'Aruzhan', company: 'Steppe Foods', role: 'CFO', phone: '', email: '' }

async function create(overrides: Partial<typeof person> = {}): Promise<string> {
  const reply = await api('POST', '/prospects', { ...person, ...overrides })
  expect(reply.status).toBe(200)
  return (reply.json as { id: string }).id
}
const view = async (id: string) => (await api('GET', `/prospects/${id}`)).json as ProspectView
const list = async (query: string) =>
  (await api('GET', `/prospects?${query}`)).json as { rows: ProspectRowView[]; total: number }

/** Somebody who joins, answers, asks and leaves a form. */
async function visitor(): Promise<string> {
  const { store } = server.deps
  const session = buildSession({ workspaceId, state: openOn('form-one') })
  await store.sessions.create(session)
  const join = buildJoin({ sessionId: session.id, channel: 'booth' })
  const at = { sessionId: session.id, participantId: join.participantId }
  const results = await store.intake.commit([
    join,
    buildLead({
      ...{ ...at, at: testTime + 1000 },
      identity: buildIdentity({ email: `${join.participantId}@steppe.example` }),
    }),
    buildQuestion({ ...at, at: testTime + 2000, text: 'Does it work with SSO?', tag: tag(2) }),
  ])
  expect(results.every(({ ok }) => ok)).toBe(true)
  const id = (await store.participants.byId(join.participantId))?.prospectId ?? ''
  await scoreProspects(store, { weights: defaultWeights }, [id])
  return id
}

describe('prospects', () => {
  it('are listed with score and heat, the warmest first, and narrowed', async () => {
    const cold = await create({ name: 'Cold one' })
    const warm = await visitor()
    const { rows, total } = await list('')
    expect(total).toBe(rows.length)
    expect(rows[0]?.id).toBe(warm)
    expect(rows.at(-1)).toMatchObject({ id: cold, email: '', score: 0, heat: 0, touchedAt: null })
    expect((await list('channel=booth&minScore=1&consent=contact')).rows.map(({ id }) => id)).toEqual([warm])
    expect((await list('stages=engagement,purchase')).rows.map(({ id }) => id)).toEqual([warm])
    expect((await list('search=COLD')).rows.map(({ id }) => id)).toEqual([cold])
    expect((await list('owner=none&sort=name&order=up')).total).toBe(total)
    expect((await list('minHeat=1000')).rows).toEqual([])
    for (const query of [
      'sort=secret',
      'offset=-1',
      'minScore=x',
      'owner=a%20b',
      `search=${'x'.repeat(99)}`,
    ]) {
      expect((await api('GET', `/prospects?${query}`)).status, query).toBe(422)
    }
  })

  it('show each act with what it earned, and the sum is the score', async () => {
    const id = await visitor()
    const shown = await view(id)
    expect(shown.timeline.map(({ kind, points, text }) => [kind, points, text])).toEqual([
      ['asked', 4 + 4, 'Does it work with SSO?'],
      ['moved', 0, 'Left contact data'],
      ['responded', 1 + 8, 'Left contact data'],
      ['joined', 2, 'booth'],
    ])
    expect(shown.score).toBe(shown.timeline.reduce((sum, { points }) => sum + points, 0))
    expect(shown.stageHistory).toMatchObject([
      {
        from: { id: 'awareness' },
        to: { id: 'engagement' },
        cause: 'response',
        evidence: 'Left contact data',
      },
    ])
    expect(shown.consents).toMatchObject([{ purpose: 'contact', given: true }])
    expect(shown.timeline.every(({ session, logged }) => session !== null && !logged)).toBe(true)
  })

  it('carry what members log, which earns at once and can be taken back', async () => {
    const id = await create()
    const touch = {
      kind: 'called',
      outcome: 'interested',
      text: 'Wants a quote',
      role: 'purchase',
      at: testTime,
    }
    expect((await api('POST', `/prospects/${id}/touchpoints`, touch)).status).toBe(200)
    const shown = await view(id)
    expect(shown.timeline).toMatchObject([
      { kind: 'called', points: 6 + 15, member: 'Dana', outcome: 'interested', logged: true, at: testTime },
    ])
    expect(shown).toMatchObject({ score: 21, touchedAt: testTime, stage: 'purchase' })
    expect(shown.stageHistory).toMatchObject([
      { from: { id: 'awareness' }, to: { id: 'purchase' }, cause: 'logged', evidence: 'Wants a quote' },
    ])
    const [logged] = shown.timeline
    const path = `/prospects/${id}/touchpoints/${logged?.id.split(':')[1]}`
    expect((await api('DELETE', path, {})).status).toBe(200)
    expect(await view(id)).toMatchObject({
      score: 0,
      heat: 0,
      timeline: [],
      touchedAt: null,
      stage: 'awareness',
    })
    expect((await api('DELETE', path, {})).status).toBe(404)
    const wrong = [
      { ...touch, at: clock.now() + 3_600_000 },
      { ...touch, kind: 'responded' },
      { ...touch, kind: 'noted', text: ' ' },
      { ...touch, outcome: 'maybe' },
    ]
    for (const body of wrong) {
      expect((await api('POST', `/prospects/${id}/touchpoints`, body)).status).toBe(422)
    }
    expect((await api('POST', '/prospects/nobody/touchpoints', touch)).status).toBe(404)
  })

  it('are changed by what is named only, and have one address each', async () => {
    const id = await create({ name: 'Marat', email: 'Marat@Steppe.example' })
    expect(
      (await api('POST', '/prospects', { ...person, email: 'marat@steppe.example' })).json,
    ).toMatchObject({
      kind: 'email-taken',
    })
    const change = { ownerId: memberId, tags: ['vip', 'vip', 'қыс'], phone: '+7 701 000 00 00' }
    expect((await api('PUT', `/prospects/${id}`, change)).status).toBe(200)
    expect(await view(id)).toMatchObject({
      ...{ name: 'Marat', email: 'marat@steppe.example', phone: change.phone, ownerId: memberId },
      tags: ['vip', 'қыс'],
    })
    expect((await api('PUT', `/prospects/${id}`, { ownerId: 'stranger' })).status).toBe(422)
    expect((await api('PUT', '/prospects/nobody', { name: 'X' })).status).toBe(404)
    expect((await api('GET', '/prospects/facets')).json).toMatchObject({
      tags: expect.arrayContaining(['vip', 'қыс']),
      owners: [{ id: memberId, name: 'Dana' }],
    })
  })

  it('are weighed anew, all of them, when the workspace weighs otherwise', async () => {
    const id = await visitor()
    const before = (await view(id)).score
    const weights: ScoreWeights = { ...defaultWeights, kinds: { ...defaultWeights.kinds, asked: 50 } }
    expect((await api('PUT', '/workspace/weights', { weights })).status).toBe(200)
    expect((await api('GET', '/workspace/weights')).json).toEqual({ weights })
    expect((await view(id)).score).toBe(before + 46)
    expect((await list('search=')).rows.find((row) => row.id === id)?.score).toBe(before + 46)
    const tooMuch = { ...weights, halfLifeDays: 0 }
    expect((await api('PUT', '/workspace/weights', { weights: tooMuch })).status).toBe(422)
    await api('PUT', '/workspace/weights', { weights: defaultWeights })
  })

  it('are read by analysts and changed by those who present', async () => {
    const id = await create()
    const { cookie: analyst } = await server.member({ role: 'analyst' })
    expect((await api('GET', `/prospects/${id}`, undefined, analyst)).status).toBe(200)
    expect((await api('PUT', `/prospects/${id}`, { name: 'X' }, analyst)).status).toBe(403)
    expect((await api('POST', '/prospects', person, analyst)).status).toBe(403)
    const { cookie: presenter } = await server.member({ role: 'presenter' })
    expect((await api('PUT', '/workspace/weights', { weights: defaultWeights }, presenter)).status).toBe(403)
  })
})
