import { expect, it } from 'vitest'
import type { LoggedTouchpoint, ProspectQuery, ProspectRow } from '../../server/store/prospect-store.ts'
import type { Store } from '../../server/store/store.ts'
import { sixStages } from '../../shared/core/funnel/stages.ts'
import { defaultWeights } from '../../shared/core/prospects/intent-score.ts'
import { buildIdentity, buildLead, buildRemove } from '../support/build-acts.ts'
import { buildWorkspace, openOn, testTime, uniqueId } from '../support/build-session.ts'
import { joinIn, sessionIn, take } from './session-in.ts'

const everything: ProspectQuery = {
  ...{ search: '', stages: [], movedFrom: null, movedUntil: null, sessionId: null, channel: null },
  ...{ ownerId: null, tag: null, minScore: null, minHeat: null, consent: null },
  ...{ sort: 'score', stageOrder: sixStages.map(({ id }) => id), descending: true, offset: 0, limit: 100 },
}

function buildProspect(workspaceId: string, overrides: Partial<ProspectRow> = {}): ProspectRow {
  const id = uniqueId('prospect')
  return {
    ...{ id, workspaceId, email: `${id}@steppe.example`, name: 'Аружан', company: 'Steppe Foods' },
    ...{ role: 'CTO', phone: '', fields: {}, stage: 'awareness', ownerId: null, tags: [] },
    ...{ score: 0, heat: null, touchedAt: null, createdAt: testTime, updatedAt: testTime },
    ...overrides,
  }
}

export function describeProspects(store: () => Store): void {
  async function workspaceWith(...people: Partial<ProspectRow>[]) {
    const workspace = buildWorkspace()
    await store().workspaces.create(workspace)
    const rows = people.map((person) => buildProspect(workspace.id, person))
    for (const row of rows) expect(await store().prospects.create(row)).toBe(true)
    await store().prospects.setStanding(rows)
    const names = async (query: Partial<ProspectQuery>) => {
      const page = await store().prospects.page(workspace.id, { ...everything, ...query })
      return page.rows.map(({ name }) => name)
    }
    return { workspace, rows, names }
  }

  it('keeps one prospect an address and workspace', async () => {
    const { workspace, rows } = await workspaceWith({ tags: ['vip', 'Алматы'], fields: { City: 'Almaty' } })
    const [row] = rows
    expect(await store().prospects.byId(workspace.id, row?.id ?? '')).toEqual(row)
    expect(await store().prospects.byId('elsewhere', row?.id ?? '')).toBeNull()
    expect(await store().prospects.create(buildProspect(workspace.id, { email: row?.email ?? '' }))).toBe(
      false,
    )
    const other = buildWorkspace()
    await store().workspaces.create(other)
    expect(await store().prospects.create(buildProspect(other.id, { email: row?.email ?? '' }))).toBe(true)
  })

  it('sorts by every column, those without a value last, and pages in a stable order', async () => {
    const { workspace, names } = await workspaceWith(
      { name: 'Anna', score: 5, heat: 10, touchedAt: null, stage: 'loyalty', createdAt: 3 },
      { name: 'Boris', score: 9, heat: null, touchedAt: 7, stage: 'interest', createdAt: 1 },
      { name: 'Ғалия', score: 5, heat: 30, touchedAt: 2, stage: 'purchase', createdAt: 2 },
    )
    expect((await names({ sort: 'score' }))[0]).toBe('Boris')
    expect(await names({ sort: 'heat' })).toEqual(['Ғалия', 'Anna', 'Boris'])
    expect(await names({ sort: 'touched' })).toEqual(['Boris', 'Ғалия', 'Anna'])
    expect(await names({ sort: 'stage' })).toEqual(['Anna', 'Ғалия', 'Boris'])
    expect(await names({ sort: 'name', descending: false })).toEqual(['Anna', 'Boris', 'Ғалия'])
    expect(await names({ sort: 'created', descending: false })).toEqual(['Boris', 'Ғалия', 'Anna'])
    const first = await store().prospects.page(workspace.id, { ...everything, limit: 2 })
    const second = await store().prospects.page(workspace.id, { ...everything, limit: 2, offset: 2 })
    expect([first.total, second.total]).toEqual([3, 3])
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(3)
  })

  it('narrows by text in any case, stage, owner, tag, score and heat', async () => {
    const owner = uniqueId('member')
    const { workspace, names, rows } = await workspaceWith(
      { name: 'ӘСЕЛ', company: '100%_Ёлка', score: 5, heat: 10, stage: 'interest', tags: ['vip'] },
      { name: 'Boris', company: 'Northwind', score: 9, heat: 40, stage: 'purchase', tags: ['vi', 'a"b%'] },
    )
    await store().members.create({
      ...{ id: owner, workspaceId: workspace.id, email: `${owner}@us.example`, name: 'Rep' },
      ...{ passwordHash: '', role: 'presenter', language: 'en', createdAt: testTime },
    })
    await store().prospects.change(workspace.id, rows[0]?.id ?? '', { ownerId: owner }, testTime + 1)
    expect(await names({ search: 'әсел' })).toEqual(['ӘСЕЛ'])
    expect(await names({ search: '100%_ё' })).toEqual(['ӘСЕЛ'])
    expect(await names({ search: (rows[1]?.email ?? '').slice(0, 20) })).toEqual(['Boris'])
    expect(await names({ stages: ['purchase', 'loyalty'] })).toEqual(['Boris'])
    expect(await names({ ownerId: owner })).toEqual(['ӘСЕЛ'])
    expect(await names({ ownerId: '' })).toEqual(['Boris'])
    expect(await names({ tag: 'vip' })).toEqual(['ӘСЕЛ'])
    expect(await names({ tag: 'vi' })).toEqual(['Boris'])
    expect(await names({ tag: 'a"b%' })).toEqual(['Boris'])
    expect(await names({ minScore: 6 })).toEqual(['Boris'])
    expect(await names({ minHeat: 40 })).toEqual(['Boris'])
    expect((await store().prospects.facets(workspace.id)).tags).toEqual(['a"b%', 'vi', 'vip'])
  })

  it('narrows by session, channel, time of a move and consent', async () => {
    const session = await sessionIn(store(), { state: openOn('form-one') })
    const here = { sessionId: session.id }
    const anna = await joinIn(store(), session.id, { channel: 'mail' })
    const boris = await joinIn(store(), session.id, { channel: 'booth' })
    const nobody = await joinIn(store(), session.id)
    const form = (participantId: string, name: string, given: boolean) =>
      take(
        store(),
        buildLead({
          ...{ ...here, participantId, at: testTime + 5000 },
          identity: buildIdentity({
            ...{ name, email: `${participantId}@steppe.example` },
            consents: [
              { purpose: 'contact', text: 'Yes', given: true },
              { purpose: 'marketing', text: 'News', given },
            ],
          }),
        }),
      )
    await form(anna, 'Anna', true)
    await form(boris, 'Boris', false)
    const names = async (query: Partial<ProspectQuery>) => {
      const page = await store().prospects.page(session.workspaceId, { ...everything, ...query })
      return page.rows.map(({ name }) => name).sort()
    }
    expect(await names({ sessionId: session.id })).toEqual(['Anna', 'Boris'])
    expect(await names({ sessionId: 'another' })).toEqual([])
    expect(await names({ channel: 'booth' })).toEqual(['Boris'])
    expect(await names({ consent: 'marketing' })).toEqual(['Anna'])
    expect(await names({ movedFrom: testTime + 5000, movedUntil: testTime + 5000 })).toEqual([
      'Anna',
      'Boris',
    ])
    expect(await names({ movedFrom: testTime + 5001 })).toEqual([])
    expect((await store().prospects.facets(session.workspaceId)).channels).toEqual(['booth', 'mail'])
    expect((await store().participants.byId(nobody))?.prospectId).toBeNull()
    await take(store(), buildRemove({ ...here, participantId: boris }))
    expect(await names({ sessionId: session.id })).toEqual(['Anna'])
  })

  it('has everything that a person did on one timeline, logged and live, in order of time', async () => {
    const session = await sessionIn(store(), { state: openOn('form-one') })
    const participantId = await joinIn(store(), session.id, { at: testTime })
    await take(store(), buildLead({ sessionId: session.id, participantId, at: testTime + 2000 }))
    const { rows } = await store().prospects.page(session.workspaceId, everything)
    const [prospect] = rows
    if (!prospect) throw new Error('the form made a prospect')
    const logged: LoggedTouchpoint = {
      ...{ id: uniqueId('touch'), workspaceId: session.workspaceId, prospectId: prospect.id },
      ...{ kind: 'called', outcome: 'reached', text: 'Wants a quote', role: 'purchase' },
      ...{ fromStage: 'engagement', toStage: 'purchase' },
      ...{ at: testTime + 1000, loggedAt: testTime + 9000, memberId: 'rep' },
    }
    await store().prospects.log(logged)
    const stageNow = async () => (await store().prospects.byId(session.workspaceId, prospect.id))?.stage
    expect(await stageNow()).toBe('purchase')
    const timeline = await store().prospects.timeline([prospect.id, 'nobody'])
    expect(timeline.map(({ kind, at }) => [kind, at])).toEqual([
      ['joined', testTime],
      ['called', testTime + 1000],
      ['responded', testTime + 2000],
      ['moved', testTime + 2000],
    ])
    expect(timeline[1]).toEqual({
      ...{ id: logged.id, prospectId: prospect.id, kind: 'called', role: 'purchase', outcome: 'reached' },
      ...{ sessionId: null, participantId: null, slideId: null, stage: null, text: 'Wants a quote' },
      ...{ fromStage: 'engagement', toStage: 'purchase', memberId: 'rep', at: testTime + 1000 },
    })
    expect((await store().prospects.moves(prospect.id)).map(({ from, cause }) => [from, cause])).toEqual([
      [0, 'response'],
    ])
    const consents = await store().prospects.consents(prospect.id)
    expect(consents.length).toBeGreaterThan(0)
    expect(await store().prospects.unlog('elsewhere', prospect.id, logged.id)).toBe(false)
    expect(await store().prospects.unlog(session.workspaceId, prospect.id, logged.id)).toBe(true)
    expect(await stageNow()).toBe('engagement')
    expect(await store().prospects.unlog(session.workspaceId, prospect.id, logged.id)).toBe(false)
    await take(store(), buildRemove({ sessionId: session.id, participantId }))
    expect(await store().prospects.timeline([prospect.id])).toEqual([])
  })

  it('changes what is named and leaves the rest, and keeps standings apart from it', async () => {
    const { workspace, rows, names } = await workspaceWith({ name: 'Old', company: 'Steppe' })
    const id = rows[0]?.id ?? ''
    expect(await store().prospects.change(workspace.id, id, { name: 'Жаңа', tags: ['x'] }, 77)).toBe(true)
    expect(await store().prospects.change('elsewhere', id, { name: 'No' }, 78)).toBe(false)
    await store().prospects.setStanding([{ id, score: 12, heat: 680_000, touchedAt: 99 }])
    expect(await store().prospects.byId(workspace.id, id)).toEqual({
      ...rows[0],
      ...{ name: 'Жаңа', tags: ['x'], updatedAt: 77, score: 12, heat: 680_000, touchedAt: 99 },
    })
    expect(await names({ search: 'жаңа steppe' })).toEqual(['Жаңа'])
    expect(await store().prospects.ids(workspace.id, '', 10)).toEqual([id])
    expect(await store().prospects.ids(workspace.id, id, 10)).toEqual([])
  })

  it('keeps what acts are worth, by default what the program says', async () => {
    const workspace = buildWorkspace()
    await store().workspaces.create(workspace)
    const weights = { ...defaultWeights, halfLifeDays: 14 }
    await store().workspaces.setWeights(workspace.id, weights)
    const session = await sessionIn(store(), { workspaceId: workspace.id })
    const stages = await store().sessions.stagesOf([session.id, 'nowhere'])
    expect([...stages]).toEqual([[session.id, session.stages]])
    expect(await store().sessions.stagesOf([])).toEqual(new Map())
  })
}
