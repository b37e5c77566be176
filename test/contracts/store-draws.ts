import { expect, it } from 'vitest'
import type { DrawEntry, DrawRow } from '../../server/store/draw-store.ts'
import type { Store } from '../../server/store/store.ts'
import { buildRemove, buildResponse } from '../support/build-acts.ts'
import { openOn, testTime, uniqueId } from '../support/build-session.ts'
import { joinIn, sessionIn, take } from './session-in.ts'

const buildDraw = (overrides: Partial<DrawRow> = {}): DrawRow => ({
  id: uniqueId('draw'),
  sessionId: 'session',
  slideId: 'draw-one',
  phase: 'open',
  tier: 'C',
  seed: '00'.repeat(32),
  createdAt: testTime,
  lockedAt: null,
  drawnAt: null,
  outcome: null,
  ...overrides,
})

const buildEntry = (drawId: string, sequence: number, participantId: string): DrawEntry => ({
  drawId,
  entryId: uniqueId('entry'),
  participantId,
  salt: '11'.repeat(32),
  weight: 1,
  leaf: `${String(sequence).padStart(4, '0')}${'f'.repeat(60)}`,
  sequence,
  place: null,
})

export function describeDraws(store: () => Store): void {
  it('takes a draw from open to locked to drawn, each once', async () => {
    const { id: sessionId } = await sessionIn(store())
    const draw = buildDraw({ sessionId, tier: 'B' })
    const { draws } = store()
    expect(await draws.open(draw, '{"seq":0}')).toBe(true)
    expect(await draws.byId(draw.id)).toEqual(draw)
    expect(await draws.bySlide(sessionId, 'draw-one')).toEqual(draw)
    expect(await draws.finish(draw.id, testTime, [], '{}', '{}')).toBe(false)

    const entries = [2, 0, 1].map((sequence) => buildEntry(draw.id, sequence, `person-${sequence}`))
    expect(await draws.lock(draw.id, testTime + 1, entries, '{"seq":1}')).toBe(true)
    expect(await draws.lock(draw.id, testTime + 2, entries, '{"seq":9}')).toBe(false)
    expect((await draws.entries(draw.id)).map(({ sequence }) => sequence)).toEqual([0, 1, 2])
    expect(await draws.entryOf(draw.id, 'person-2')).toEqual(entries[0])
    expect(await draws.entryOf(draw.id, 'nobody')).toBeNull()

    const places = entries.slice(0, 2).map(({ entryId }, index) => ({ entryId, place: index + 1 }))
    expect(await draws.finish(draw.id, testTime + 3, places, '{"winners":2}', '{"seq":2}')).toBe(true)
    expect(await draws.finish(draw.id, testTime + 4, places, '{}', '{"seq":9}')).toBe(false)
    expect(await draws.byId(draw.id)).toEqual({
      ...draw,
      phase: 'drawn',
      lockedAt: testTime + 1,
      drawnAt: testTime + 3,
      outcome: '{"winners":2}',
    })
    expect((await draws.entries(draw.id)).map(({ place }) => place)).toEqual([2, null, 1])
    expect(await draws.records(draw.id)).toEqual(['{"seq":0}', '{"seq":1}', '{"seq":2}'])
  })

  it('has one draw per slide, and one result when two finish at the same moment', async () => {
    const { id: sessionId } = await sessionIn(store())
    const { draws } = store()
    const rivals = [buildDraw({ sessionId }), buildDraw({ sessionId })]
    const opened = await Promise.all(rivals.map((draw) => draws.open(draw, '{"seq":0}')))
    expect([...opened].sort()).toEqual([false, true])
    const draw = rivals[opened.indexOf(true)]
    expect(await draws.bySession(sessionId)).toEqual([draw])
    const id = draw?.id ?? ''
    const entries = [buildEntry(id, 0, 'person')]
    const locked = await Promise.all(
      ['a', 'b'].map((by) => draws.lock(id, testTime, entries, `{"lock":"${by}"}`)),
    )
    expect([...locked].sort()).toEqual([false, true])
    const finished = await Promise.all(
      ['a', 'b'].map((by) => draws.finish(id, testTime, [], '{}', `{"result":"${by}"}`)),
    )
    expect([...finished].sort()).toEqual([false, true])
    expect(await draws.records(id)).toEqual([
      '{"seq":0}',
      `{"lock":"${locked[0] ? 'a' : 'b'}"}`,
      `{"result":"${finished[0] ? 'a' : 'b'}"}`,
    ])
    expect(await draws.byId('nothing')).toBeNull()
    expect(await draws.bySlide(sessionId, 'other')).toBeNull()
    expect(await draws.records('nothing')).toEqual([])
  })

  it('keeps nothing of a lock that fails', async () => {
    const { id: sessionId } = await sessionIn(store())
    const draw = buildDraw({ sessionId })
    await store().draws.open(draw, '{"seq":0}')
    const entry = buildEntry(draw.id, 0, 'person')
    await expect(store().draws.lock(draw.id, testTime, [entry, entry], '{}')).rejects.toThrow()
    expect((await store().draws.byId(draw.id))?.phase).toBe('open')
    expect(await store().draws.entries(draw.id)).toEqual([])
    expect(await store().draws.lock(draw.id, testTime, [entry], '{}')).toBe(true)
  })

  it('takes thousands of entries', async () => {
    const { id: sessionId } = await sessionIn(store())
    const draw = buildDraw({ sessionId })
    await store().draws.open(draw, '{}')
    const entries = Array.from({ length: 2500 }, (_, index) => buildEntry(draw.id, index, `person-${index}`))
    await store().draws.lock(draw.id, testTime, entries, '{}')
    expect(await store().draws.entries(draw.id)).toEqual(entries)
  })

  it('knows who won in a session, without reserves', async () => {
    const { id: sessionId } = await sessionIn(store())
    const other = await sessionIn(store())
    const play = async (session: string, slideId: string, people: string[]) => {
      const draw = buildDraw({ sessionId: session, slideId })
      const entries = people.map((person, index) => buildEntry(draw.id, index, person))
      await store().draws.open(draw, '{}')
      await store().draws.lock(draw.id, testTime, entries, '{}')
      const places = entries
        .slice(0, 2)
        .map(({ entryId }, index) => ({ entryId, place: index + 1, reserve: index === 1 }))
      await store().draws.finish(draw.id, testTime, places, '{}', '{}')
    }
    await play(sessionId, 'draw-one', ['ann', 'reserve', 'nobody'])
    await play(sessionId, 'draw-two', ['bob', 'ann'])
    await play(other.id, 'draw-one', ['carl'])
    expect(await store().draws.winners(sessionId)).toEqual(['ann', 'bob'])
  })

  it('gives the candidates with the slides that they answered in the current runs', async () => {
    const session = await sessionIn(store())
    const { id: sessionId } = session
    const people: string[] = []
    for (let index = 0; index < 4; index++) people.push(await joinIn(store(), sessionId))
    const [both = '', early = '', silent = '', gone = ''] = people
    const answer = (participantId: string, slideId: string, run: number) =>
      take(store(), buildResponse({ sessionId, participantId, slideId, run }))
    for (const person of [both, early, gone]) await answer(person, 'poll-one', 1)
    const before = { 'poll-one': { run: 1, phase: 'closed' } } as const
    await store().sessions.saveState(sessionId, 1, openOn('text-one', 1, null, before), null)
    for (const person of [both, early]) await answer(person, 'text-one', 1)
    const reset = { ...before, 'text-one': { run: 1, phase: 'closed' } } as const
    await store().sessions.saveState(sessionId, 2, openOn('text-one', 2, null, reset), 'text-one')
    await answer(both, 'text-one', 2)
    await take(store(), buildRemove({ sessionId, participantId: gone }))
    const who = { nickname: 'Aigerim', avatar: 3 }
    const expected = [
      { id: both, ...who, stage: 1, answered: ['poll-one', 'text-one'] },
      { id: early, ...who, stage: 1, answered: ['poll-one'] },
      { id: silent, ...who, stage: 0, answered: [] },
    ]
    expect(await store().draws.candidates(sessionId)).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)))
  })
}
