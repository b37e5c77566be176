import { describe, expect, it } from 'vitest'
import { createConsoleStore } from '../../../client/connection/console-store.ts'
import { shownResults } from '../../../client/connection/live-state.ts'
import { createScreenStore } from '../../../client/connection/screen-store.ts'
import type { ConsoleView, MoveView, ScreenView } from '../../../shared/protocol/views.ts'
import { buildAudienceView, buildSlideView } from './build-views.ts'
import { createManualSystem } from './manual-system.ts'
import { createMemoryNetwork } from './memory-wire.ts'

const buildScreenView = (overrides: Partial<ScreenView> = {}): ScreenView => ({
  ...buildAudienceView(),
  code: 'BCDFGH',
  joinUrl: 'http://10.0.0.2:3000/j/BCDFGH',
  joinPanel: false,
  standings: null,
  left: null,
  spotlight: null,
  transitions: true,
  ...overrides,
})
const buildConsoleView = (overrides: Partial<ConsoleView> = {}): ConsoleView => ({
  ...buildScreenView(),
  spotlit: null,
  frozen: null,
  holdResults: false,
  startedAt: null,
  slides: {},
  ...overrides,
})
const buildMove = (id: string): MoveView => ({
  id,
  participantId: 'p1',
  nickname: 'Otter',
  company: '',
  from: 0,
  to: 1,
  at: 1_000_000,
  cause: 'response',
  slideId: 'slide-1',
  evidence: 'Yes',
})
const funnel = { participants: 1, now: [1], reached: [1], conversion: [null], moves: [] }

function openConsole() {
  const system = createManualSystem()
  const network = createMemoryNetwork()
  const console = createConsoleStore({ sessionId: 's1', token: 'secret', connect: network.connect, system })
  const welcome = async (moves: MoveView[] = []) => {
    await network.latest().connected()
    await network.latest().event('session:welcomed', {
      view: buildConsoleView({ version: 7 }),
      deck: { deck: { title: 'A demo', language: 'en', slides: [] }, stages: {}, screenUrl: '/screen/s1' },
      counts: { slideId: 'slide-1', run: 1, counts: { 'o:a': 3 }, responses: 3 },
      entries: null,
      audience: { connected: 4, joined: 5 },
      questions: [],
      funnel,
      moves,
    })
  }
  return { system, network, console, welcome }
}

describe('console store', () => {
  it('has the deck, the funnel, the audience and the moves from the welcome', async () => {
    const { network, console, welcome } = openConsole()
    expect(network.latest().handshake).toMatchObject({ role: 'console', sessionId: 's1', token: 'secret' })
    await welcome([buildMove('m1')])
    expect(console.getState()).toMatchObject({
      connection: { status: 'live' },
      deck: { deck: { title: 'A demo' } },
      audience: { connected: 4, joined: 5 },
      counts: { 'slide-1:1': { responses: 3 } },
      funnel,
      moves: [{ id: 'm1' }],
    })
  })

  it('puts new moves first and lists none twice', async () => {
    const { network, console, welcome } = openConsole()
    await welcome([buildMove('m2'), buildMove('m1')])
    await network.latest().event('funnel:changed', { funnel, moves: [buildMove('m3'), buildMove('m2')] })
    expect(console.getState().moves.map(({ id }) => id)).toEqual(['m3', 'm2', 'm1'])
  })

  it('loses no move that was told before a welcome which does not know it yet', async () => {
    const { network, console, welcome } = openConsole()
    await network.latest().connected()
    const newer = { ...buildMove('m9'), at: 1_000_500 }
    await network.latest().event('funnel:changed', { funnel, moves: [newer] })
    await welcome([buildMove('m1')])
    expect(console.getState().moves.map(({ id }) => id)).toEqual(['m9', 'm1'])
  })

  it('gives commands on the version that it shows', async () => {
    const { network, console, welcome } = openConsole()
    expect(await console.command({ do: 'advance' })).toEqual({ ok: false, refusal: { kind: 'no-answer' } })
    await welcome()
    const told = console.command({ do: 'advance' })
    await Promise.resolve()
    const [request] = network.latest().sent
    expect(request).toMatchObject({
      name: 'session:command',
      payload: { command: { do: 'advance' }, version: 7 },
    })
    await request?.reply({ ok: false, refusal: { kind: 'stale', version: 8 } })
    expect(await told).toEqual({ ok: false, refusal: { kind: 'stale', version: 8 } })
  })

  it('gives up a command that cannot be sent within five seconds', async () => {
    const { network, console, welcome, system } = openConsole()
    await welcome()
    await network.latest().lose()
    const told = console.command({ do: 'advance' })
    await system.advance(5000)
    expect(await told).toEqual({ ok: false, refusal: { kind: 'no-answer' } })
    await welcome()
    expect(network.latest().sent).toEqual([])
  })

  it('answers requests with the refusal that ended the connection', async () => {
    const { network, console } = openConsole()
    await network.latest().refuse({ kind: 'forbidden' })
    const result = await console.request('question:list', {})
    expect(result).toEqual({ ok: false, refusal: { kind: 'forbidden' } })
  })

  it('repeats a request over a timeout and reports a broken acknowledgement as a defect', async () => {
    const { network, console, welcome } = openConsole()
    await welcome()
    const told = console.request('draw:lock', { slideId: 'slide-1' })
    await Promise.resolve()
    await network.latest().sent[0]?.timeOut()
    await welcome()
    await network.latest().sent[0]?.reply('nonsense')
    expect(await told).toEqual({ ok: false, refusal: { kind: 'internal' } })
  })
})

describe('screen store', () => {
  it('follows the session and shows results where they may be shown', async () => {
    const system = createManualSystem()
    const network = createMemoryNetwork()
    const screen = createScreenStore({ sessionId: 's1', token: '', connect: network.connect, system })
    await network.latest().connected()
    const counts = { slideId: 'slide-1', run: 1, counts: { 'o:a': 1 }, responses: 1, before: null }
    await network.latest().event('session:welcomed', {
      view: buildScreenView(),
      counts,
      entries: null,
      audience: { connected: 1, joined: 1 },
      questions: [],
    })
    expect(shownResults(screen.getState())).toEqual({
      ...{ counts: null, before: null, responses: 1, entries: [], variants: [], asked: null },
    })
    const unseen = buildSlideView({ id: 'slide-2', showsResults: true })
    const before = { ...screen.getState(), view: buildScreenView({ slide: unseen }) }
    expect(shownResults(before).counts).toEqual({})
    expect(shownResults(before).counts, 'the same object each time').toBe(shownResults(before).counts)
    await network
      .latest()
      .event(
        'session:changed',
        buildScreenView({ version: 2, slide: buildSlideView({ showsResults: true }) }),
      )
    await network.latest().event('counts:changed', { ...counts, counts: { 'o:a': 2 }, responses: 2 })
    await network.latest().event('audience:changed', { connected: 2, joined: 3 })
    expect(shownResults(screen.getState())).toEqual({
      counts: { 'o:a': 2 },
      before: null,
      responses: 2,
      ...{ entries: [], variants: [], asked: null },
    })
    expect(screen.getState().audience).toEqual({ connected: 2, joined: 3 })
    await network.latest().event('server:draining', {})
    await system.advance(3000)
    expect(network.wires).toHaveLength(2)
    screen.close()
    expect(network.latest().closed).toBe(true)
  })
})
