import { createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawFile } from '../../../server/giveaways/draw-file.ts'
import { type Receipt, receiptBytes } from '../../../shared/core/giveaway/record.ts'
import { receiptIncluded, verifyDraw } from '../../../shared/core/giveaway/verify.ts'
import type { AudienceEvents, ConsoleEvents, ScreenEvents } from '../../../shared/protocol/events.ts'
import type { SlideOf } from '../../../shared/slides/deck.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { pollDeck } from '../../support/decks.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

function drawSlide(
  id: string,
  config: Partial<SlideOf<'winner-draw'>['config']> = {},
): SlideOf<'winner-draw'> {
  const slide = newSlide('winner-draw', id)
  return {
    ...slide,
    config: { ...slide.config, tier: 'C', prize: 'A book', rules: 'One entry a person', ...config },
  }
}
const eligibility = {
  present: true,
  answeredSlideIds: [],
  stageAtLeast: null,
  optIn: true,
  excludeFormerWinners: true,
}
const deckOf = (...slides: Deck['slides']): Deck => ({ ...pollDeck(1), slides })

async function show(console: TestSocket, slideId: string): Promise<void> {
  const version = Math.max(
    console.last<{ version: number }>('session:changed')?.version ?? 0,
    console.last<ConsoleEvents['session:welcomed']>('session:welcomed')?.view.version ?? 0,
  )
  const shown = await console.request('session:command', { command: { do: 'show', slideId }, version })
  if (!shown.ok) throw new Error(shown.refusal.kind)
  await console.until<{ slide: { id: string } | null }>(
    'session:changed',
    ({ slide }) => slide?.id === slideId,
  )
}
const enter = (phone: TestSocket, slideId: string) =>
  phone.request('response:submit', {
    responseId: `enter-${slideId}-000000001`,
    slideId,
    run: 1,
    revision: 1,
    answer: { enter: true },
  })

/** Ed25519 as the standard library checks it: nothing of ours decides whether a signature is good. */
function checkSignature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const prefix = Buffer.from('302a300506032b6570032100', 'hex')
  const key = createPublicKey({ key: Buffer.concat([prefix, publicKey]), format: 'der', type: 'spki' })
  return verify(null, message, key, signature)
}

describe('a live draw', () => {
  it('draws among those who entered, tells everybody the same, and its record verifies', async () => {
    const session = await node.session(deckOf(drawSlide('draw')))
    const [console, screen] = [await node.console(), await node.screen()]
    const phones = [
      await node.participant('Anna'),
      await node.participant('Boris'),
      await node.participant('Clara'),
    ]
    await node.participant('Dana')
    await show(console, 'draw')
    const opened = await screen.until<ScreenEvents['session:changed']>(
      'session:changed',
      ({ draw }) => draw !== null,
    )
    expect(opened.draw).toMatchObject({ phase: 'open', tier: 'C', winners: [], wheel: null })
    expect(opened.draw?.commitment).toMatch(/^[0-9a-f]{64}$/)
    for (const phone of phones) expect(await enter(phone, 'draw')).toMatchObject({ ok: true })

    expect(await console.request('draw:draw', { slideId: 'draw', phrase: '' })).toMatchObject({
      refusal: { kind: 'draw-not-locked' },
    })
    expect(await console.request('draw:lock', { slideId: 'draw' })).toEqual({ ok: true, value: {} })
    expect(await enter(await node.participant('Late'), 'draw')).toMatchObject({ refusal: { kind: 'closed' } })
    expect(await console.request('draw:draw', { slideId: 'draw', phrase: '' })).toEqual({
      ok: true,
      value: {},
    })

    const drawn = await screen.until<ScreenEvents['session:changed']>(
      'session:changed',
      ({ draw }) => draw?.phase === 'drawn',
    )
    const { draw } = drawn
    expect(draw).toMatchObject({ entries: 3, joined: 4, winners: [{ nickname: expect.any(String) }] })
    expect(draw?.wheel?.names.toSorted()).toEqual(['Anna', 'Boris', 'Clara'])
    const slice = draw?.wheel?.winnerSlices[0] ?? -1
    expect(draw?.wheel?.names[slice]).toBe(draw?.winners[0]?.nickname)

    const onPhone = await phones[0]?.until<AudienceEvents['session:changed']>(
      'session:changed',
      ({ draw }) => draw?.phase === 'drawn',
    )
    expect(onPhone?.draw?.wheel).toEqual({ ...draw?.wheel, names: [] })

    const drawId = draw?.drawId ?? ''
    const file = await drawFile(node.deps.store.draws, drawId)
    expect(verifyDraw(file, checkSignature).filter(({ ok }) => !ok)).toEqual([])
    const places: (number | null)[] = []
    for (const phone of phones) {
      const own = await phone.request('draw:receipt', { drawId })
      if (!own.ok || file === null) throw new Error('no receipt')
      const receipt = own.value.receipt as Receipt
      expect(receiptIncluded(file, receipt)).toMatchObject({ included: true })
      const key = file.records[0]?.type === 'OPEN' ? file.records[0].body.publicKey : ''
      const signature = Buffer.from(receipt.signature, 'hex')
      expect(checkSignature(Buffer.from(key, 'hex'), receiptBytes(receipt), signature)).toBe(true)
      places.push(own.value.place)
    }
    expect(places.filter((place) => place === 1)).toHaveLength(1)
    expect(JSON.stringify(file)).not.toContain('Anna')
    expect((await node.deps.store.draws.bySession(session.id)).map(({ phase }) => phase)).toEqual(['drawn'])
  })

  it('[T6] is not drawn a second time, nor reset', async () => {
    await node.session(deckOf(drawSlide('draw')))
    const console = await node.console()
    const anna = await node.participant('Anna')
    await show(console, 'draw')
    await enter(anna, 'draw')
    await console.request('draw:lock', { slideId: 'draw' })
    const both = await Promise.all([
      console.request('draw:draw', { slideId: 'draw', phrase: '' }),
      console.request('draw:draw', { slideId: 'draw', phrase: '' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await console.request('draw:draw', { slideId: 'draw', phrase: '' })).toMatchObject({
      refusal: { kind: 'already-drawn' },
    })
    expect(await console.request('draw:lock', { slideId: 'draw' })).toMatchObject({
      refusal: { kind: 'already-drawn' },
    })
    const version = console.last<{ version: number }>('session:changed')?.version ?? 0
    expect(await console.request('session:command', { command: { do: 'reset' }, version })).toMatchObject({
      refusal: { kind: 'draw-is-done' },
    })
  })

  it('takes the audience’s phrase in tier B, and none without it', async () => {
    await node.session(deckOf(drawSlide('draw', { tier: 'B' })))
    const console = await node.console()
    const anna = await node.participant('Anna')
    await show(console, 'draw')
    await enter(anna, 'draw')
    await console.request('draw:lock', { slideId: 'draw' })
    expect(await console.request('draw:draw', { slideId: 'draw', phrase: '' })).toMatchObject({
      refusal: { kind: 'phrase-needed' },
    })
    expect(await console.request('draw:draw', { slideId: 'draw', phrase: 'Жеңіс күні' })).toMatchObject({
      ok: true,
    })
    const { draw } = await console.until<ConsoleEvents['session:changed']>(
      'session:changed',
      ({ draw }) => draw?.phase === 'drawn',
    )
    const file = await drawFile(node.deps.store.draws, draw?.drawId ?? '')
    expect(file?.records.at(-1)).toMatchObject({ type: 'RESULT', body: { phrase: 'Жеңіс күні' } })
  })

  it('lets nobody in who is away, has not answered, is not far enough, or has won before', async () => {
    const [poll] = pollDeck(1).slides
    if (!poll) throw new Error('no poll')
    const conditions = {
      ...eligibility,
      optIn: false,
      answeredSlideIds: ['poll-0'],
      stageAtLeast: 'evaluation',
    }
    const first = drawSlide('first', { eligibility: conditions })
    const second = drawSlide('second', { eligibility: conditions })
    await node.session(deckOf(poll, first, second))
    const console = await node.console()
    const [anna, boris, clara, away] = [
      await node.participant('Anna'),
      await node.participant('Boris'),
      await node.participant('Clara'),
      await node.participant('Away'),
    ]
    await node.participant('Silent')
    await show(console, 'poll-0')
    const answer = (phone: TestSocket, optionId: string) =>
      phone.request('response:submit', {
        responseId: `answer-${optionId}-0000001`,
        slideId: 'poll-0',
        run: 1,
        revision: 1,
        answer: { picked: [optionId] },
      })
    for (const [phone, option] of [
      [anna, 'd'],
      [boris, 'd'],
      [clara, 'a'],
      [away, 'd'],
    ] as const) {
      expect(await answer(phone, option)).toMatchObject({ ok: true })
    }
    away.socket.disconnect()
    const { id } = await node.deps.store.sessions.list('workspace').then((rows) => rows[0] ?? { id: '' })
    await node.untilHolds(() => (node.realtime.live.connected(id).size === 4 ? true : undefined), 'one left')

    type Changed = ConsoleEvents['session:changed']
    await show(console, 'first')
    await console.request('draw:lock', { slideId: 'first' })
    await console.request('draw:draw', { slideId: 'first', phrase: '' })
    const one = await console.until<Changed>('session:changed', ({ draw }) => draw?.phase === 'drawn')
    expect(one.draw).toMatchObject({ entries: 2, joined: 5 })
    await show(console, 'second')
    await console.request('draw:lock', { slideId: 'second' })
    await console.request('draw:draw', { slideId: 'second', phrase: '' })
    const two = await console.until<Changed>(
      'session:changed',
      ({ draw }) => draw?.slideId === 'second' && draw.phase === 'drawn',
    )
    expect(two.draw?.entries).toBe(1)
    expect([one.draw?.winners[0]?.nickname, two.draw?.winners[0]?.nickname].toSorted()).toEqual([
      'Anna',
      'Boris',
    ])
  })

  it('tells somebody who does not meet the conditions at once, and lets them enter when they do', async () => {
    const [poll] = pollDeck(1).slides
    if (!poll) throw new Error('no poll')
    const conditions = { ...eligibility, answeredSlideIds: ['poll-0'] }
    await node.session(deckOf(poll, drawSlide('draw', { eligibility: conditions })))
    const console = await node.console()
    const anna = await node.participant('Anna')
    await show(console, 'draw')
    expect(await enter(anna, 'draw')).toEqual({ ok: false, refusal: { kind: 'not-eligible' } })
    await show(console, 'poll-0')
    await anna.request('response:submit', {
      responseId: 'answer-to-the-poll',
      slideId: 'poll-0',
      run: 1,
      revision: 1,
      answer: { picked: ['a'] },
    })
    await show(console, 'draw')
    const version = console.last<{ version: number }>('session:changed')?.version ?? 0
    await console.request('session:command', { command: { do: 'open' }, version })
    expect(await enter(anna, 'draw')).toMatchObject({ ok: true })
  })

  it('says so when nobody qualifies, and stays open', async () => {
    await node.session(deckOf(drawSlide('draw')))
    const console = await node.console()
    const anna = await node.participant('Anna')
    await show(console, 'draw')
    expect(await console.request('draw:lock', { slideId: 'draw' })).toMatchObject({
      refusal: { kind: 'no-entrants' },
    })
    expect(await enter(anna, 'draw')).toMatchObject({ ok: true })
    expect(await console.request('draw:lock', { slideId: 'draw' })).toMatchObject({ ok: true })
  })
})
