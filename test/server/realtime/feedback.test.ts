import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feedbackTimes } from '../../../server/realtime/feedback.ts'
import type { PaceCounts, ReactionCounts } from '../../../shared/protocol/feedback.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { pollDeck } from '../../support/decks.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

describe('feedback of the audience', () => {
  let node: LiveNode
  let console: TestSocket
  beforeEach(async () => {
    node = await LiveNode.start()
  })
  afterEach(() => node.stop())

  it('[FB1] carries reactions to screens and consoles in rounds, without names, and to no phone', async () => {
    await node.session(pollDeck(1))
    console = await node.console()
    const screen = await node.screen()
    const [one, two] = [await node.participant('one'), await node.participant('two')]
    for (const phone of [one, two, one]) await phone.request('reaction:send', { reaction: 'heart' })
    await two.request('reaction:send', { reaction: 'idea' })
    const counts = await screen.until<ReactionCounts>('reactions:sent', () => true)
    expect(counts).toEqual({ heart: 3, idea: 1 })
    expect(console.last('reactions:sent')).toEqual(counts)
    expect(one.last('reactions:sent')).toBeUndefined()
  })

  it('[FB2] lets too many reactions of one person fall, silently', async () => {
    await node.session(pollDeck(1))
    const screen = await node.screen()
    const eager = await node.participant('eager')
    for (let times = 0; times < 12; times++) {
      expect(await eager.request('reaction:send', { reaction: 'thumb' })).toMatchObject({ ok: true })
    }
    expect(await screen.until<ReactionCounts>('reactions:sent', () => true)).toEqual({ thumb: 5 })
  })

  it('[FB3] takes none where the deck or the presenter has switched them off', async () => {
    const off = { ...newDeckSettings, feedback: { reactions: false, pace: false } }
    await node.session({ ...pollDeck(1), settings: off })
    const phone = await node.participant('one')
    const closed = { ok: false, refusal: { kind: 'closed' } }
    expect(await phone.request('reaction:send', { reaction: 'heart' })).toMatchObject(closed)
    expect(await phone.request('pace:set', { pace: 'lost' })).toMatchObject(closed)
    console = await node.console()
    const on = await console.raw('session:command', { command: { do: 'reactions', on: true }, version: 0 })
    expect(on).toMatchObject({ ok: true })
    expect(await phone.request('reaction:send', { reaction: 'heart' })).toMatchObject({ ok: true })
  })

  it('[FB4] counts one pace a person, takes it back, and forgets it after three minutes', async () => {
    await node.session(pollDeck(1))
    console = await node.console()
    const [one, two] = [await node.participant('one'), await node.participant('two')]
    const paces = (holds: (counts: PaceCounts) => boolean) =>
      console.until<PaceCounts>('paces:changed', holds)
    await one.request('pace:set', { pace: 'fast' })
    await one.request('pace:set', { pace: 'lost' })
    await two.request('pace:set', { pace: 'lost' })
    expect(await paces(({ lost }) => lost === 2)).toEqual({ slow: 0, fast: 0, lost: 2, great: 0 })
    await two.request('pace:set', { pace: null })
    await paces(({ lost }) => lost === 1)
    const late = await node.console()
    expect(late.last<{ paces: PaceCounts }>('session:welcomed')?.paces.lost).toBe(1)
    node.deps.clock.advance(feedbackTimes.paceMs + feedbackTimes.sweepMs)
    await paces(({ lost }) => lost === 0)
  })
})
