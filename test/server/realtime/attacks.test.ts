import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requests } from '../../../shared/protocol/requests.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import { pollDeck } from '../../support/decks.ts'
import { LiveNode, phoneToken } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

/** A payload that every request's schema refuses only for the role's sake, or for its content: both are refusals. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: false, maxDepth: 3 }),
  fc.constant(JSON.parse('{"__proto__": {"polluted": true}}')),
  fc.string({ maxLength: 20_000 }),
)

describe('an attacker with a phone', () => {
  it('[T8] may send no presenter request', async () => {
    const { id } = await node.session(pollDeck(1))
    const phone = await node.participant('Mallory')
    const before = await node.deps.store.sessions.byId(id)
    for (const [name, { by }] of Object.entries(requests)) {
      if (by.some((role) => role === 'participant')) continue
      node.deps.clock.advance(1000)
      expect(await phone.raw(name, {}), name).toEqual({ ok: false, refusal: { kind: 'forbidden' } })
    }
    expect(await node.deps.store.sessions.byId(id)).toEqual(before)
  })

  it('[T8] may command nothing with a screen either', async () => {
    await node.session(pollDeck(1))
    const screen = await node.screen()
    const command = { command: { do: 'advance' }, version: 0 } as const
    expect(await screen.request('session:command', command)).toEqual({
      ok: false,
      refusal: { kind: 'forbidden' },
    })
  })

  it('[T13] [T22] gets an answer to whatever it sends, and harms nobody', async () => {
    await node.session(pollDeck(1))
    const phone = await node.participant('Mallory')
    const names = fc.oneof(
      fc.constantFrom(...Object.keys(requests)),
      fc.constantFrom('__proto__', 'constructor', 'x'),
    )
    await fc.assert(
      fc.asyncProperty(names, anything, async (name, payload) => {
        node.deps.clock.advance(1000)
        const answer = await phone.raw(name, payload)
        expect(answer).toMatchObject({ ok: false })
      }),
      // 'question:list' and 'participant:standing' take an empty object, which anything() can make.
      { numRuns: 200, examples: [['x', {}]], seed: 20 },
    )
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  it('[T13] answers nothing and lives on when there is no acknowledgement to call', async () => {
    await node.session(pollDeck(1))
    const phone = await node.participant('Mallory')
    phone.socket.emit('session:command', { command: { do: 'end' } })
    phone.socket.emit('response:submit', null, 'not a function')
    expect(await phone.request('participant:standing', {})).toMatchObject({ ok: true })
  })

  it('[T14] is slowed down when it floods', async () => {
    await node.session(pollDeck(1))
    const phone = await node.participant('Mallory')
    const answers = await node.until(
      Promise.all(Array.from({ length: 60 }, () => phone.request('participant:standing', {}))),
    )
    const refused = answers.filter((answer) => !answer.ok)
    expect(refused.length).toBeGreaterThan(25)
    expect(refused[0]).toMatchObject({ refusal: { kind: 'rate-limited', retryAfterMs: expect.any(Number) } })
    node.deps.clock.advance(10_000)
    expect(await phone.request('participant:standing', {})).toMatchObject({ ok: true })
  })

  it('[T10] comes from no foreign page', async () => {
    const { code } = await node.session(pollDeck(1))
    const handshake = { role: 'participant', protocol: protocolVersion, code, token: phoneToken('Anna') }
    for (const origin of ['https://evil.example', 'null']) {
      await expect(node.connect(handshake, { origin })).rejects.toThrow('websocket error')
    }
    await node.connect(handshake, { origin: node.url })
  })

  it('[T16] guesses codes slowly, and does not keep others at its address out', async () => {
    const { code } = await node.session(pollDeck(1))
    const kinds: string[] = []
    for (let guess = 0; guess < 25; guess++) {
      await node
        .phone('Mallory', `NOPE${guess}`)
        .catch((error: { data: { kind: string } }) => kinds.push(error.data.kind))
    }
    expect(kinds.filter((kind) => kind === 'unknown-session')).toHaveLength(20)
    expect(kinds.slice(20)).toEqual(Array(5).fill('rate-limited'))
    await node.phone('Anna', code)
  })

  it('is told to reload when its page is of another version', async () => {
    const { code } = await node.session(pollDeck(1))
    const old = { role: 'participant', protocol: protocolVersion + 1, code, token: phoneToken('Anna') }
    await expect(node.connect(old)).rejects.toMatchObject({ data: { kind: 'stale' } })
  })
})
