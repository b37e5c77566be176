import { describe, expect, it } from 'vitest'
import { createLink } from '../../../client/connection/link.ts'
import { createSend } from '../../../client/connection/request.ts'
import type { Refusal } from '../../../shared/protocol/refusals.ts'
import { createManualSystem, settle } from './manual-system.ts'
import { createMemoryNetwork } from './memory-wire.ts'

function setUp() {
  const system = createManualSystem()
  const network = createMemoryNetwork()
  const link = createLink({
    handshake: { role: 'screen', protocol: 1, sessionId: 's', token: '' },
    connect: network.connect,
    system,
    onEvent: (name) => {
      if (name === 'session:welcomed') link.welcomed()
    },
    onState: () => {},
  })
  const goLive = async () => {
    await network.latest().connected()
    await network.latest().event('session:welcomed', {})
  }
  return { system, network, link, send: createSend(link, system), goLive }
}

const answered = { ok: true, value: { questions: [], upvoted: [], own: [] } }

describe('send', () => {
  it('waits for the link and gives the reply', async () => {
    const { network, send, goLive } = setUp()
    const result = send('question:list', {})
    await settle()
    expect(network.latest().sent).toEqual([])
    await goLive()
    await network.latest().sent[0]?.reply(answered)
    expect(await result).toEqual(answered)
  })

  it('hands refusals to the caller that do not pass', async () => {
    const { network, send, goLive } = setUp()
    await goLive()
    const result = send('question:list', {})
    await settle()
    await network.latest().sent[0]?.reply({ ok: false, refusal: { kind: 'forbidden' } })
    expect(await result).toEqual({ ok: false, refusal: { kind: 'forbidden' } })
  })

  it.each(['busy', 'draining', 'rate-limited', 'full'] as const)(
    'waits out "%s" as long as the server says, and tells who asks',
    async (kind) => {
      const { system, network, send, goLive } = setUp()
      await goLive()
      const waits: Refusal[] = []
      const result = send('question:list', {}, { onWait: (refusal) => waits.push(refusal) })
      await settle()
      await network.latest().sent[0]?.reply({ ok: false, refusal: { kind, retryAfterMs: 700 } })
      await system.advance(699)
      expect(network.latest().sent).toEqual([])
      await system.advance(1)
      await network.latest().sent[0]?.reply(answered)
      expect(await result).toEqual(answered)
      expect(waits).toEqual([{ kind, retryAfterMs: 700 }])
    },
  )

  it('takes a connection that misses an acknowledgement for dead', async () => {
    const { network, link, send, goLive } = setUp()
    await goLive()
    const result = send('question:list', {})
    await settle()
    await network.latest().sent[0]?.timeOut()
    expect(link.state().status).toBe('reconnecting')
    expect(network.wires).toHaveLength(2)
    await goLive()
    await network.latest().sent[0]?.reply(answered)
    expect(await result).toEqual(answered)
  })

  it('gives up in time, before it was sent, under way, and while waiting', async () => {
    const { system, network, send, goLive } = setUp()
    const early = send('question:list', {}, { withinMs: 1000 })
    await system.advance(1000)
    expect(await early).toEqual({ ok: false, refusal: { kind: 'no-answer' } })
    await goLive()
    const underWay = send('question:list', {}, { withinMs: 1000 })
    await system.advance(1000)
    expect(await underWay).toEqual({ ok: false, refusal: { kind: 'no-answer' } })
    const waiting = send('question:list', {}, { withinMs: 1000 })
    await settle()
    await network
      .latest()
      .sent.at(-1)
      ?.reply({ ok: false, refusal: { kind: 'busy', retryAfterMs: 9000 } })
    await system.advance(1000)
    expect(await waiting).toEqual({ ok: false, refusal: { kind: 'no-answer' } })
  })

  it('never gives up where it was told so, until the link is closed', async () => {
    const { system, link, send } = setUp()
    const result = send('question:list', {}, { withinMs: Number.POSITIVE_INFINITY })
    let settled = false
    void result.then(() => {
      settled = true
    })
    await system.advance(60 * 60 * 1000)
    expect(settled).toBe(false)
    link.close()
    expect(await result).toEqual({ ok: false, refusal: { kind: 'no-answer' } })
  })

  it('answers with the refusal that ended the link', async () => {
    const { network, send } = setUp()
    const before = send('question:list', {})
    await network.latest().refuse({ kind: 'removed' })
    expect(await before).toEqual({ ok: false, refusal: { kind: 'removed' } })
    expect(await send('question:list', {})).toEqual({ ok: false, refusal: { kind: 'removed' } })
  })
})
