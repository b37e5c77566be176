import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AudienceEvents } from '../../../shared/protocol/events.ts'
import { pollDeck } from '../../support/decks.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

const join = (phone: TestSocket, nickname: string) =>
  phone.request('session:join', { nickname, avatar: 1, language: 'en', channel: '' })

async function leave(sessionId: string, phone: TestSocket): Promise<void> {
  const before = node.realtime.live.connected(sessionId).size
  phone.socket.disconnect()
  await node.untilHolds(
    () => (node.realtime.live.connected(sessionId).size < before ? true : undefined),
    'a phone left',
  )
}

describe('a session with two places', () => {
  it('QUEUE2 QUEUE9 lets those who wait in, in order, and those who were in at any time', async () => {
    const { id } = await node.session(pollDeck(1), { capacity: 2 })
    const anna = await node.participant('Anna')
    await node.participant('Boris')
    const refused = (place: number, estimateMs: number | null) => ({
      data: { kind: 'full', retryAfterMs: 3000 + 50 * place, place, estimateMs },
    })
    await expect(node.phone('Clara')).rejects.toMatchObject(refused(1, null))
    await expect(node.phone('Dina')).rejects.toMatchObject(refused(2, null))
    await leave(id, anna)
    await expect(node.phone('Erik')).rejects.toMatchObject(refused(2, 120_000))
    await expect(node.phone('Dina')).rejects.toMatchObject(refused(1, 60_000))
    await node.participant('Clara')
    await expect(node.phone('Dina')).rejects.toMatchObject(refused(1, 60_000))
    const back = await node.phone('Anna')
    expect(back.last<AudienceEvents['session:welcomed']>('session:welcomed')?.me?.nickname).toBe('Anna')
    expect((await join(back, 'Anna')).ok).toBe(true)
  })

  it('QUEUE8 takes no more joins than it has places, and the next one when one is free', async () => {
    const { id } = await node.session(pollDeck(1), { capacity: 2 })
    const names = ['Anna', 'Boris', 'Clara']
    const phones = await Promise.all(names.map((name) => node.phone(name)))
    const results = await Promise.all(phones.map((phone, index) => join(phone, names[index] ?? '')))
    expect(results.filter(({ ok }) => ok)).toHaveLength(2)
    expect(node.realtime.live.connected(id).size).toBe(2)
    const late = results.findIndex(({ ok }) => !ok)
    expect(results[late]).toMatchObject({ refusal: { kind: 'full', place: 1, estimateMs: null } })
    const inside = phones.find((_, index) => index !== late)
    const outside = phones[late]
    if (!inside || !outside) throw new Error('nobody was refused')
    await leave(id, inside)
    expect((await join(outside, 'Late')).ok).toBe(true)
  })

  it('lets nobody wait for a session that is over', async () => {
    const { state } = await node.session(pollDeck(1))
    await node.session(pollDeck(1), {
      capacity: 1,
      state: { ...state, stand: { status: 'ended', endedAt: 0 } },
    })
    const phones = [await node.phone('Anna'), await node.phone('Boris')]
    for (const phone of phones) expect(await join(phone, 'Late')).toMatchObject({ ok: false })
  })
})
