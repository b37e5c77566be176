import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Random } from '../../../server/system/random.ts'
import type { Deck } from '../../../shared/slides/deck.ts'
import { newSlide } from '../../../shared/slides/deck.ts'
import { seededRandom } from '../../support/build-deps.ts'
import { pollDeck } from '../../support/decks.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

const question = (id: string) => ({ ...newSlide('quiz-pick', id), timeLimitSec: 20 })
const deck: Deck = { ...pollDeck(1), slides: [question('quiz-1'), question('quiz-2')] }
const reactionMs = 3000

const seeded = seededRandom('fair')
/** Single bytes are zero, so that the first ping goes out at the earliest moment. */
const random: Random = { bytes: (length) => (length === 1 ? new Uint8Array(1) : seeded.bytes(length)) }
const firstPingMs = 500

/** A phone behind a network of this delay: its answers to pings come as late as a round trip makes them. */
async function phoneBehind(node: LiveNode, name: string, roundTripMs: number): Promise<TestSocket> {
  const phone = await node.participant(name)
  let answer: (() => void) | null = null
  phone.socket.on('clock:pinged', (_payload: unknown, acknowledge: () => void) => {
    answer = acknowledge
  })
  node.deps.clock.advance(firstPingMs)
  const acknowledge = await node.untilHolds(() => answer ?? undefined, `${name} is pinged`)
  node.deps.clock.advance(roundTripMs)
  acknowledge()
  await node.turn()
  return phone
}

describe('fair time', () => {
  let node: LiveNode
  let console: TestSocket
  beforeEach(async () => {
    node = await LiveNode.start({ random })
    await node.session(deck)
    console = await node.console()
  })
  afterEach(() => node.stop())

  async function command(doing: Record<string, unknown>): Promise<void> {
    const version = console.last<{ version: number }>('session:changed')?.version ?? 0
    const result = await console.raw('session:command', { command: doing, version })
    expect(result).toMatchObject({ ok: true })
    await node.turn()
  }

  async function answer(phone: TestSocket, slideId: string, id: string, extra = {}): Promise<number> {
    const reply = (await phone.raw('response:submit', {
      responseId: id.padEnd(16, '0'),
      slideId,
      run: 1,
      revision: 1,
      answer: { picked: 'a' },
      ...extra,
    })) as { ok: true; value: { elapsedMs: number } }
    expect(reply).toMatchObject({ ok: true })
    return reply.value.elapsedMs
  }

  it('[FAIR1] gives the same reaction behind 20 ms and behind 400 ms scores within one percent', async () => {
    const near = await phoneBehind(node, 'near', 20)
    const far = await phoneBehind(node, 'far', 400)
    await command({ do: 'show', slideId: 'quiz-1' })
    await command({ do: 'open' })
    node.deps.clock.advance(20 + reactionMs)
    const nearMs = await answer(near, 'quiz-1', 'near')
    node.deps.clock.advance(380)
    const farMs = await answer(far, 'quiz-1', 'far')
    expect([nearMs, farMs]).toEqual([reactionMs, reactionMs])
    const scores = await node.deps.store.participants.scores('session-1')
    const [first, second] = scores.map(({ score }) => score)
    expect(first).toBeGreaterThan(900)
    expect(Math.abs((first ?? 0) - (second ?? 0)) / (first ?? 1)).toBeLessThan(0.01)
  })

  it('[FAIR5] asks nothing of phones where no slide gives points', async () => {
    await node.session(pollDeck(1))
    const phone = await node.participant('calm')
    node.deps.clock.advance(10_000)
    await node.turn()
    await phone.request('participant:rename', { nickname: 'Calm', avatar: 2 })
    expect(phone.heard.filter(({ name }) => name === 'clock:pinged')).toEqual([])
  })

  it('[FAIR3] credits a phone that is slow with its pings no more than the cap', async () => {
    const slow = await phoneBehind(node, 'slow', 5000)
    await command({ do: 'show', slideId: 'quiz-1' })
    await command({ do: 'open' })
    node.deps.clock.advance(reactionMs)
    expect(await answer(slow, 'quiz-1', 'slow')).toBe(reactionMs - 500)
  })

  it('[FAIR5] changes nothing for times that a phone makes up', async () => {
    const liar = await phoneBehind(node, 'liar', 0)
    await command({ do: 'show', slideId: 'quiz-1' })
    await command({ do: 'open' })
    node.deps.clock.advance(reactionMs)
    const forged = { responseId: 'forged'.padEnd(16, '0'), slideId: 'quiz-1', run: 1, revision: 1 }
    const withTime = { ...forged, answer: { picked: 'a' }, elapsedMs: 1, sentAt: 0, at: 0 }
    expect(await liar.raw('response:submit', withTime)).toMatchObject({ ok: false })
    expect(
      await liar.raw('response:submit', { ...forged, answer: { picked: 'a', elapsedMs: 1 } }),
    ).toMatchObject({ ok: false })
    expect(await answer(liar, 'quiz-1', 'liar')).toBe(reactionMs)
  })

  it('[FAIR6] charges the repeat of an answer once, and every question for itself', async () => {
    const far = await phoneBehind(node, 'far', 400)
    for (const slideId of ['quiz-1', 'quiz-2']) {
      await command({ do: 'show', slideId })
      await command({ do: 'open' })
      node.deps.clock.advance(400 + reactionMs)
      expect(await answer(far, slideId, `far-${slideId}`)).toBe(reactionMs)
      node.deps.clock.advance(700)
      expect(await answer(far, slideId, `far-${slideId}`), 'the first time stands').toBe(reactionMs)
    }
  })
})
