import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clearRehearsals, rehearsalTimes } from '../../../server/rehearsal/clear-rehearsals.ts'
import { Crowd } from '../../../server/rehearsal/crowd.ts'
import { newToken } from '../../../server/system/random.ts'
import type { RehearsalPlan } from '../../../shared/protocol/api.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { pollDeck } from '../../support/decks.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

const deck: Deck = {
  ...pollDeck(1),
  slides: [newSlide('poll', 'poll-1'), newSlide('lead-form', 'form'), newSlide('q-and-a', 'ques')],
}

describe('a rehearsal', () => {
  let node: LiveNode
  let console: TestSocket
  let over: number
  let crowd: Crowd | null

  beforeEach(async () => {
    node = await LiveNode.start()
    over = 0
    crowd = null
  })
  afterEach(async () => {
    crowd?.stop()
    await node.stop()
  })

  /** A session with everybody in it. */
  async function rehearse(plan: RehearsalPlan): Promise<string> {
    const { id, code } = await node.session(deck, { rehearsal: true })
    console = await node.console()
    crowd = new Crowd(deck, plan, 7, {
      clock: node.deps.clock,
      connect: async (token, onEvent) => {
        const { socket, request } = await node
          .connect({ role: 'participant', protocol: protocolVersion, code, token })
          .then((phone) => {
            for (const { name, payload } of phone.heard) onEvent(name, payload)
            phone.socket.onAny(onEvent)
            return { socket: phone.socket, request: phone.request.bind(phone) }
          })
        return { request, close: () => socket.disconnect() }
      },
      newToken: () => newToken(node.deps.random),
      newRequestId: () => newToken(node.deps.random).slice(0, 20),
      onOver: () => {
        over += 1
      },
    })
    crowd.start()
    node.deps.clock.advance(4000)
    await console.until<{ joined: number }>('audience:changed', ({ joined }) => joined === plan.size)
    return id
  }

  async function command(doing: Record<string, unknown>): Promise<void> {
    const version = console.last<{ version: number }>('session:changed')?.version ?? 0
    expect(await console.raw('session:command', { command: doing, version })).toMatchObject({ ok: true })
    await node.turn()
  }

  /** Lets time pass until nobody has anything left to say. */
  async function settle(seconds: number): Promise<void> {
    for (let passed = 0; passed < seconds; passed += 5) {
      node.deps.clock.advance(5000)
      await node.turn()
    }
    await node.turn()
  }

  it('fills the room, answers with a spread of its own, and asks', async () => {
    const id = await rehearse({ size: 20, temper: 'keen' })
    await command({ do: 'show', slideId: 'poll-1' })
    await settle(30)
    const counts = await node.deps.store.reports.slideCounts(id, 'poll-1', 1)
    expect(counts['#']).toBeGreaterThanOrEqual(16)
    expect(Object.keys(counts).length, 'more than one option was picked').toBeGreaterThan(2)
    await command({ do: 'show', slideId: 'ques' })
    await settle(60)
    expect((await node.deps.store.questions.list(id, true, 100)).length).toBeGreaterThan(0)
  })

  it('answers less when the room is silent', async () => {
    const id = await rehearse({ size: 20, temper: 'silent' })
    await command({ do: 'show', slideId: 'poll-1' })
    await settle(40)
    const { '#': answered = 0 } = await node.deps.store.reports.slideCounts(id, 'poll-1', 1)
    expect(answered).toBeGreaterThan(1)
    expect(answered).toBeLessThan(14)
  })

  it('makes no prospects, is in no list, and leaves nothing after its end', async () => {
    const id = await rehearse({ size: 20, temper: 'keen' })
    await command({ do: 'show', slideId: 'form' })
    await settle(30)
    const { store } = node.deps
    expect((await store.reports.slideCounts(id, 'form', 1))['#']).toBeGreaterThan(2)
    expect((await store.reports.participants(id)).every(({ prospect }) => prospect === null)).toBe(true)
    expect(await store.sessions.list('workspace')).toEqual([])
    await clearRehearsals(node.deps, node.realtime.live)
    expect(await store.sessions.byId(id), 'still running').not.toBeNull()
    await command({ do: 'end' })
    await settle(1)
    expect(over).toBe(1)
    await clearRehearsals(node.deps, node.realtime.live)
    expect(await store.sessions.byId(id)).toBeNull()
  })

  it('is deleted when it was forgotten for half a day', async () => {
    const createdAt = node.deps.clock.now() - rehearsalTimes.forgottenAfterMs - 1
    const { id } = await node.session(deck, { rehearsal: true, createdAt })
    await clearRehearsals(node.deps, node.realtime.live)
    expect(await node.deps.store.sessions.byId(id)).toBeNull()
  })
})
