import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIdentity, buildJoin, buildLead, buildQuestion, tag } from '../../support/build-acts.ts'
import { buildDeck, openOn } from '../../support/build-session.ts'
import { LiveNode } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

describe('scores of prospects', () => {
  it('follow what people do in a session, and strangers have none', async () => {
    const session = await node.session(buildDeck(), { state: openOn('form-one') })
    const { live } = node.realtime
    const at = node.deps.clock.now()
    const [anna, stranger] = [
      buildJoin({ sessionId: session.id, at }),
      buildJoin({ sessionId: session.id, at }),
    ]
    const identity = buildIdentity({ email: 'anna@steppe.example', name: 'Anna' })
    const by = { sessionId: session.id, at, participantId: anna.participantId }
    const submit = (...acts: Parameters<typeof live.submit>[0][]) =>
      node.until(Promise.all(acts.map((act) => live.submit(act))))
    await submit(anna, stranger)
    await submit(
      buildLead({ ...by, identity }),
      buildQuestion({ sessionId: session.id, at, participantId: stranger.participantId }),
    )
    await node.turn()
    const known = async (id: string) => (await node.deps.store.participants.byId(id))?.prospectId
    expect(await known(stranger.participantId)).toBeNull()
    const prospectId = (await known(anna.participantId)) ?? ''
    const scored = async () => {
      const prospect = await node.deps.store.prospects.byId(session.workspaceId, prospectId)
      return { score: prospect?.score, touchedAt: prospect?.touchedAt, isWarm: prospect?.heat !== null }
    }
    // Joined: 2. A form that tells of engagement: 1 and 8.
    expect(await scored()).toEqual({ score: 11, touchedAt: at, isWarm: true })
    await submit(buildQuestion({ ...by, at: at + 5, tag: tag(4) }))
    await node.turn()
    // A question that tells of purchase: 4 and 15.
    expect(await scored()).toEqual({ score: 30, touchedAt: at + 5, isWarm: true })
  })
})
