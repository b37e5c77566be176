import { expect, it } from 'vitest'
import type { Asset, DeckRow, Member, Store } from '../../server/store/store.ts'
import { fourStages, sixStages } from '../../shared/core/funnel/stages.ts'
import { buildDeck, buildWorkspace, testTime, uniqueId } from '../support/build-session.ts'

const buildMember = (overrides: Partial<Member> = {}): Member => ({
  id: uniqueId('member'),
  workspaceId: 'workspace',
  email: `${uniqueId('mail')}@northwind.example`,
  name: 'Dana',
  passwordHash: '$argon2id$…',
  role: 'owner',
  language: 'kk',
  createdAt: testTime,
  ...overrides,
})

const buildDeckRow = (overrides: Partial<DeckRow> = {}): DeckRow => ({
  id: uniqueId('deck'),
  workspaceId: 'workspace',
  deck: buildDeck(),
  version: 1,
  isDemo: false,
  createdAt: testTime,
  updatedAt: testTime,
  ...overrides,
})

export function describeRecords(store: () => Store): void {
  const workspaceIn = async () => {
    const workspace = buildWorkspace()
    await store().workspaces.create(workspace)
    return workspace
  }

  it('keeps the first workspace and its stages', async () => {
    const workspace = buildWorkspace({ createdAt: 1, name: 'Қазақ "quotes" \\ 🎡' })
    await store().workspaces.create(workspace)
    expect(await store().workspaces.first()).toEqual(workspace)
    await store().workspaces.setStages(workspace.id, fourStages)
    expect(await store().workspaces.first()).toEqual({ ...workspace, stages: fourStages })
    expect(sixStages).not.toEqual(fourStages)
  })

  it('keeps members by id and address, and one per address', async () => {
    const { id: workspaceId } = await workspaceIn()
    const before = await store().members.count()
    const member = buildMember({ workspaceId })
    expect(await store().members.create(member)).toBe(true)
    expect(await store().members.create(buildMember({ workspaceId, email: member.email }))).toBe(false)
    expect(await store().members.count()).toBe(before + 1)
    expect(await store().members.byEmail(member.email)).toEqual(member)
    expect(await store().members.byId(member.id)).toEqual(member)
    expect(await store().members.byId('nobody')).toBeNull()
    expect(await store().members.byEmail('nobody@northwind.example')).toBeNull()
  })

  it('knows a login until it ends or is deleted', async () => {
    const { id: workspaceId } = await workspaceIn()
    const member = buildMember({ workspaceId })
    await store().members.create(member)
    const login = (idHash: string, expiresAt: number) =>
      store().members.createLogin({ idHash, memberId: member.id, createdAt: testTime, expiresAt })
    const [first, second, third] = [uniqueId('login'), uniqueId('login'), uniqueId('login')]
    await login(first, testTime + 100)
    await login(second, testTime + 100)
    await login(third, testTime + 200)
    expect(await store().members.byLogin(first, testTime + 99)).toEqual(member)
    expect(await store().members.byLogin(first, testTime + 100)).toBeNull()
    await store().members.deleteLogin(first)
    expect(await store().members.byLogin(first, testTime)).toBeNull()
    await store().members.deleteExpiredLogins(testTime + 100)
    expect(await store().members.byLogin(second, testTime)).toBeNull()
    expect(await store().members.byLogin(third, testTime)).toEqual(member)
  })

  it('saves a deck by compare-and-set', async () => {
    const { id: workspaceId } = await workspaceIn()
    const row = buildDeckRow({ workspaceId, isDemo: true })
    const { id } = row
    await store().decks.create(row)
    expect(await store().decks.byId(workspaceId, id)).toEqual(row)
    const deck = buildDeck({ title: 'Second edition' })
    expect(await store().decks.save(workspaceId, id, 1, deck, testTime + 5)).toBe(2)
    expect(await store().decks.save(workspaceId, id, 1, buildDeck(), testTime + 6)).toBeNull()
    expect(await store().decks.byId(workspaceId, id)).toEqual({
      ...row,
      deck,
      version: 2,
      updatedAt: testTime + 5,
    })
  })

  it('lets one of two saves at the same moment win', async () => {
    const { id: workspaceId } = await workspaceIn()
    const row = buildDeckRow({ workspaceId })
    await store().decks.create(row)
    const saved = await Promise.all(
      ['one', 'two'].map((title) =>
        store().decks.save(workspaceId, row.id, 1, buildDeck({ title }), testTime + 1),
      ),
    )
    expect(saved.filter((version) => version === 2)).toHaveLength(1)
    expect(saved.filter((version) => version === null)).toHaveLength(1)
  })

  it('lists decks by their latest change, of one workspace only', async () => {
    const { id: workspaceId } = await workspaceIn()
    const other = await workspaceIn()
    const old = buildDeckRow({ workspaceId, updatedAt: testTime })
    const fresh = buildDeckRow({
      workspaceId,
      updatedAt: testTime + 1,
      deck: buildDeck({ title: 'Fresh', language: 'ru' }),
    })
    for (const row of [old, fresh]) await store().decks.create(row)
    const { deck: _deck, ...listed } = fresh
    const list = await store().decks.list(workspaceId)
    expect(list.map(({ id }) => id)).toEqual([fresh.id, old.id])
    expect(list[0]).toEqual({ ...listed, title: 'Fresh', language: 'ru', slideCount: 6 })
    expect(await store().decks.list(other.id)).toEqual([])
    expect(await store().decks.byId(other.id, fresh.id)).toBeNull()
    expect(await store().decks.save(other.id, fresh.id, 1, buildDeck(), testTime)).toBeNull()
    expect(await store().decks.delete(other.id, fresh.id)).toBe(false)
    expect(await store().decks.delete(workspaceId, fresh.id)).toBe(true)
    expect(await store().decks.delete(workspaceId, fresh.id)).toBe(false)
  })

  it('keeps an asset once per workspace', async () => {
    const { id: workspaceId } = await workspaceIn()
    const hash = uniqueId('hash')
    const asset: Asset = {
      ...{ hash, workspaceId, mime: 'image/webp', bytes: 3_000_000_000 },
      ...{ width: 1600, height: 900, name: 'Баға.webp', createdAt: testTime },
    }
    await store().assets.create(asset)
    await store().assets.create({ ...asset, width: 1 })
    await store().assets.create({ ...asset, workspaceId: (await workspaceIn()).id, createdAt: testTime + 1 })
    expect(await store().assets.byHash(hash)).toEqual(asset)
    expect(await store().assets.byHash('nothing')).toBeNull()
  })

  it('keeps settings', async () => {
    const key = uniqueId('setting')
    expect(await store().settings.get(key)).toBeNull()
    await store().settings.set(key, 'one')
    await store().settings.set(key, 'two')
    expect(await store().settings.get(key)).toBe('two')
    await store().settings.delete(key)
    expect(await store().settings.get(key)).toBeNull()
  })

  it('keeps the first of several values that are set once', async () => {
    const key = uniqueId('setting')
    const kept = await Promise.all(
      ['one', 'two', 'three'].map((value) => store().settings.setOnce(key, value)),
    )
    expect(new Set(kept).size).toBe(1)
    expect(await store().settings.get(key)).toBe(kept[0])
  })
}
