import { describe, expect, it } from 'vitest'
import { createLink, linkTiming } from '../../../client/connection/link.ts'
import { createManualSystem } from './manual-system.ts'
import { createMemoryNetwork } from './memory-wire.ts'

function setUp({ seed = 1 } = {}) {
  const system = createManualSystem({ seed })
  const network = createMemoryNetwork()
  const states: string[] = []
  const link = createLink({
    handshake: { role: 'screen', protocol: 1, sessionId: 's', token: '' },
    connect: network.connect,
    system,
    onEvent: (name) => {
      if (name === 'session:welcomed') link.welcomed()
      if (name === 'server:draining') link.drain()
    },
    onState: (state) => states.push('overdue' in state && state.overdue ? `${state.status}!` : state.status),
  })
  const goLive = async () => {
    await network.latest().connected()
    await network.latest().event('session:welcomed', {})
  }
  return { system, network, link, states, goLive }
}

describe('link', () => {
  it('is live from the welcome on, not from the bare connection', async () => {
    const { network, link, goLive } = setUp()
    await network.latest().connected()
    expect(link.state().status).toBe('connecting')
    expect(await link.send('question:list', {}, 100)).toEqual({ outcome: 'lost' })
    await goLive()
    expect(link.state()).toEqual({ status: 'live' })
  })

  it('takes a connection without a welcome for lost', async () => {
    const { system, network } = setUp()
    await network.latest().connected()
    await system.advance(linkTiming.welcomeMs)
    expect(network.wires[0]?.closed).toBe(true)
    await system.advance(2 * linkTiming.backoffMs.min)
    expect(network.wires).toHaveLength(2)
  })

  it('says that it reconnects only after a second, so that a hiccup goes unnoticed', async () => {
    const { system, network, link, goLive } = setUp()
    await goLive()
    await network.latest().lose()
    expect(link.state()).toEqual({ status: 'reconnecting', overdue: false })
    await system.advance(linkTiming.overdueMs.reconnecting - 1)
    expect(link.state()).toEqual({ status: 'reconnecting', overdue: false })
    await system.advance(1)
    expect(link.state()).toEqual({ status: 'reconnecting', overdue: true })
    await network.latest().lose()
    expect(link.state()).toEqual({ status: 'reconnecting', overdue: true })
    await system.advance(6000)
    await goLive()
    expect(link.state()).toEqual({ status: 'live' })
  })

  it('waits between 0.3 and 5 seconds before each try, longer and longer, and differently each time', async () => {
    const firsts = new Set<number>()
    for (let seed = 1; seed <= 8; seed += 1) {
      const { system, network, goLive } = setUp({ seed })
      await goLive()
      const waits: number[] = []
      for (let tries = 0; tries < 8; tries += 1) {
        const at = system.now()
        await network.latest().lose()
        const count = network.wires.length
        while (network.wires.length === count) await system.advance(1)
        waits.push(system.now() - at)
      }
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(300)
      expect(Math.max(...waits)).toBeLessThanOrEqual(5001)
      expect(waits[0]).toBeLessThanOrEqual(601)
      expect(Math.max(...waits)).toBeGreaterThan(1500)
      firsts.add(waits[0] ?? 0)
    }
    expect(firsts.size).toBeGreaterThan(5)
  })

  it('starts the waits over after it has been live', async () => {
    const { system, network, goLive } = setUp()
    for (let tries = 0; tries < 6; tries += 1) {
      await network.latest().lose()
      await system.advance(5000)
    }
    await goLive()
    const count = network.wires.length
    await network.latest().lose()
    await system.advance(600)
    expect(network.wires).toHaveLength(count + 1)
  })

  it('ignores frames of a connection that it has left', async () => {
    const { system, network, link, goLive } = setUp()
    await goLive()
    const old = network.latest()
    link.suspect()
    expect(old.closed).toBe(true)
    expect(network.wires).toHaveLength(2)
    await old.event('session:welcomed', {})
    await old.lose()
    expect(link.state().status).toBe('reconnecting')
    await system.advance(10)
    expect(network.wires).toHaveLength(2)
  })

  it('answers what was under way as lost when the connection breaks', async () => {
    const { link, goLive } = setUp()
    await goLive()
    const delivery = link.send('question:list', {}, 8000)
    link.suspect()
    expect(await delivery).toEqual({ outcome: 'lost' })
  })

  it('comes back half a second to three seconds after a planned stop', async () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const { system, network, goLive } = setUp({ seed })
      await goLive()
      await network.latest().event('server:draining', {})
      if (seed % 2 === 0) await network.latest().lose()
      await system.advance(linkTiming.drainMs.min - 1)
      expect(network.wires).toHaveLength(1)
      await system.advance(linkTiming.drainMs.max - linkTiming.drainMs.min + 1)
      expect(network.wires).toHaveLength(2)
    }
  })

  it('ends with a final refusal and tries no more', async () => {
    const { system, network, link } = setUp()
    await network.latest().refuse({ kind: 'unknown-session' })
    expect(link.state()).toEqual({ status: 'refused', refusal: { kind: 'unknown-session' }, retryAt: null })
    expect(link.isOver()).toBe(true)
    link.wake(true)
    await system.advance(60_000)
    expect(network.wires).toHaveLength(1)
  })

  it('waits before a full room and comes in by itself', async () => {
    const { system, network, link, goLive } = setUp()
    const at = system.now()
    await network.latest().refuse({ kind: 'full', retryAfterMs: 4000 })
    const state = link.state()
    if (state.status !== 'refused' || state.retryAt === null) throw new Error('not waiting')
    expect(state.retryAt - at).toBeGreaterThanOrEqual(4000)
    expect(state.retryAt - at).toBeLessThanOrEqual(6000)
    link.wake(false)
    await system.advance(3999)
    expect(network.wires).toHaveLength(1)
    await system.advance(2001)
    expect(network.wires).toHaveLength(2)
    await goLive()
    expect(link.state()).toEqual({ status: 'live' })
  })

  it('takes a stopping server for a lost one', async () => {
    const { system, network, link } = setUp()
    await network.latest().refuse({ kind: 'draining' })
    expect(link.state().status).toBe('connecting')
    await system.advance(3000)
    expect(network.wires).toHaveLength(2)
  })

  it('connects at once when the device wakes up', async () => {
    const { system, network, link, goLive } = setUp()
    for (let tries = 0; tries < 6; tries += 1) {
      await network.latest().lose()
      await system.advance(5000)
    }
    await network.latest().lose()
    const count = network.wires.length
    link.wake(false)
    expect(network.wires).toHaveLength(count + 1)
    // An attempt that has just begun is not thrown away by the next sign of life.
    link.wake(false)
    link.wake(true)
    expect(network.wires).toHaveLength(count + 1)
    await goLive()
    link.wake(false)
    expect(network.wires).toHaveLength(count + 1)
    link.wake(true)
    expect(network.wires).toHaveLength(count + 2)
  })

  it('falls back to long polling now and then, until a WebSocket has worked', async () => {
    const { system, network, goLive } = setUp()
    for (let tries = 0; tries < 4; tries += 1) {
      await network.latest().lose()
      await system.advance(5000)
    }
    expect(network.wires.map(({ options }) => options.polling)).toEqual([false, true, false, true, false])
    await goLive()
    for (let tries = 0; tries < 4; tries += 1) {
      await network.latest().lose()
      await system.advance(5000)
    }
    expect(network.wires.slice(5).map(({ options }) => options.polling)).toEqual([false, false, false, false])
  })

  it('keeps to long polling where only that has worked', async () => {
    const { system, network, goLive } = setUp()
    await network.latest().lose()
    await system.advance(600)
    await goLive()
    await network.latest().lose()
    await system.advance(600)
    expect(network.latest().options.polling).toBe(true)
  })

  it('is silent once closed', async () => {
    const { system, network, link, goLive } = setUp()
    await goLive()
    link.close()
    expect(network.latest().closed).toBe(true)
    link.wake(true)
    await system.advance(60_000)
    expect(network.wires).toHaveLength(1)
    expect(link.isOver()).toBe(true)
  })
})
