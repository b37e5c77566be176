import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hashToken } from '../../../server/system/random.ts'
import { pollDeck } from '../../support/decks.ts'
import { LiveNode, phoneToken } from '../../support/live-node.ts'

let node: LiveNode
beforeEach(async () => {
  node = await LiveNode.start()
})
afterEach(() => node.stop())

it('does not keep somebody who left while the join was being stored', async () => {
  const { store } = node.deps
  const { live } = node.realtime
  const { id } = await node.session(pollDeck(1))
  const leaving = await node.phone('Anna')
  const { commit } = store.intake
  // The server hears of the phone's end before the store has answered.
  const leavesFirst = vi.spyOn(store.intake, 'commit').mockImplementationOnce(async (acts) => {
    leaving.socket.disconnect()
    while (live.stats().sockets > 0) await new Promise(setImmediate)
    return commit(acts)
  })
  leaving.socket.emit('session:join', { nickname: 'Anna', avatar: 1, language: 'en', channel: '' })
  await node.untilHolds(() => leavesFirst.mock.settledResults[0], 'the join is stored')
  // Whatever comes of the join has come when something later has been answered.
  await (await node.phone('Boris')).request('question:list', {})
  expect(await store.participants.byToken(id, hashToken(phoneToken('Anna')))).toMatchObject({
    nickname: 'Anna',
  })
  expect(live.connected(id).size).toBe(0)

  await node.participant('Anna')
  expect(live.connected(id).size).toBe(1)
})
