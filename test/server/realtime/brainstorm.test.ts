import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionCommand } from '../../../shared/core/session/session-command.ts'
import type { AudienceEvents, ConsoleEvents, ScreenEvents } from '../../../shared/protocol/events.ts'
import type { CountsView } from '../../../shared/protocol/views.ts'
import { newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

type Told = AudienceEvents['counts:changed']

const storm = newSlide('brainstorm', 'storm')
const deck = {
  ...{ title: 'Ideas', language: 'en' as const, settings: newDeckSettings },
  slides: [{ ...storm, config: { ...storm.config, question: 'What next?' } }],
}

async function play() {
  const row = await node.session(deck)
  const console = await node.console()
  const screen = await node.screen()
  let version = 0
  return {
    row,
    console,
    screen,
    command: async (command: SessionCommand) => {
      const { version: seen } = (await node.deps.store.sessions.byId(row.id)) ?? { version }
      const done = await console.request('session:command', { command, version: seen })
      if (!done.ok) throw new Error(`${command.do}: ${done.refusal.kind}`)
      version = done.value.version
    },
  }
}

let sent = 0
const answer = (phone: TestSocket, ideas: string[], votes: string[], responseId?: string) => {
  sent += 1
  return phone.request('response:submit', {
    responseId: responseId ?? `response-number-${sent}`.padEnd(20, '-'),
    slideId: 'storm',
    run: 1,
    revision: sent,
    answer: { ideas, votes },
  })
}
const at = (phone: TestSocket, step: string) =>
  phone.until<AudienceEvents['session:changed']>(
    'session:changed',
    ({ slide }) => slide?.asking?.step === step,
  )
const framesOf = (socket: TestSocket) => JSON.stringify(socket.heard)

describe('a brainstorm from its first idea to the ranking', () => {
  it('[VIEW50] [GRP13] collects, groups by hand, hides, and takes votes that nobody sees before the reveal', async () => {
    const { row, console, screen, command } = await play()
    const anna = await node.participant('Anna')
    const bolat = await node.participant('Bolat')
    await command({ do: 'show', slideId: 'storm' })
    expect(await answer(anna, ['Start later', 'Our boss is a fool'], [])).toMatchObject({ ok: true })
    expect(await answer(bolat, ['Begin at ten', 'Fewer slides'], [])).toMatchObject({ ok: true })
    await screen.until<CountsView>('counts:changed', ({ counts }) => counts['i:Fewer slides'] === 1)
    // Phones have none of the others' ideas while they are collected.
    expect(framesOf(anna)).not.toContain('Fewer slides')

    await command({ do: 'step', step: 'grouping' })
    await at(anna, 'grouping')
    expect(await answer(anna, ['Too late'], [])).toMatchObject({ ok: false, refusal: { kind: 'closed' } })
    const about = { slideId: 'storm', run: 1 }
    const hidden = await console.request('word:hide', { ...about, key: 'i:Our boss is a fool', hidden: true })
    expect(hidden).toMatchObject({ ok: true })
    const merged = await console.request('word:merge', {
      ...about,
      key: 'i:Begin at ten',
      into: 'i:Start later',
    })
    expect(merged).toMatchObject({ ok: true })
    await screen.until<CountsView>(
      'counts:changed',
      ({ counts }) => counts['i:Start later'] === 2 && counts['i:Our boss is a fool'] === undefined,
    )

    // A phone that still shows the fields sends its ideas now: they are refused, and nothing is lost.
    await command({ do: 'step', step: 'voting' })
    expect(await answer(bolat, ['Begin at ten', 'Too late'], [])).toMatchObject({
      ok: false,
      refusal: { kind: 'closed' },
    })
    const late = await node.participant('Clara')
    await at(bolat, 'voting')
    const ballot = await bolat.until<Told>('counts:changed', ({ counts }) => counts['i:Fewer slides'] === 1)
    expect(ballot.counts).toEqual({ 'i:Start later': 2, 'i:Fewer slides': 1, 'n:authors': 2 })
    expect(ballot.variants).toEqual([
      { key: 'i:Start later', members: expect.arrayContaining(['i:Begin at ten']) },
    ])
    expect(late.last<AudienceEvents['session:welcomed']>('session:welcomed')?.counts?.counts).toEqual(
      ballot.counts,
    )

    // One votes for a variant, one for the group, one for what is hidden and for what nobody sent.
    expect(await answer(anna, ['Forged'], ['Begin at ten', 'Our boss is a fool'])).toMatchObject({ ok: true })
    expect(await answer(bolat, [], ['Start later'])).toMatchObject({ ok: true })
    expect(await answer(late, [], ['Fewer slides', 'Nobody sent this'])).toMatchObject({ ok: true })
    await screen.until<CountsView>('counts:changed', ({ counts }) => counts['n:voters'] === 3)
    for (const socket of [screen, bolat, late]) {
      expect(framesOf(socket)).not.toContain('votes@')
      expect(framesOf(socket)).not.toContain('Nobody sent this')
    }
    for (const socket of [bolat, late]) expect(framesOf(socket)).not.toContain('Our boss is a fool')
    const told = await console.until<ConsoleEvents['counts:changed']>(
      'counts:changed',
      ({ counts }) => counts['votes@i:Begin at ten'] === 1,
    )
    expect(told.counts).toMatchObject({
      'votes@i:Start later': 1,
      'votes@i:Our boss is a fool': 1,
      'i:Begin at ten': 1,
    })

    await command({ do: 'reveal' })
    const ranking = await screen.until<ScreenEvents['counts:changed']>(
      'counts:changed',
      ({ counts }) => counts['votes@i:Start later'] === 2,
    )
    expect(ranking.counts).toEqual({
      ...{ 'i:Start later': 2, 'votes@i:Start later': 2, 'i:Fewer slides': 1, 'votes@i:Fewer slides': 1 },
      ...{ 'n:authors': 2, 'n:voters': 3 },
    })

    // Back to collecting: what was written and voted for is still there.
    await command({ do: 'step', step: 'ideas' })
    await at(anna, 'ideas')
    expect(await answer(anna, ['Start later', 'A third idea'], [])).toMatchObject({ ok: true })
    const { counts } = await console.until<ConsoleEvents['counts:changed']>(
      'counts:changed',
      (latest) => latest.counts['i:A third idea'] === 1,
    )
    expect(counts['votes@i:Begin at ten']).toBe(1)
    const [truth] = (await node.deps.store.reports.recount(row.id)).slides
    const { '#': _, ...recounted } = truth?.counts ?? {}
    expect(counts).toEqual(recounted)
  })

  it('[VIEW30] shows nobody what is collected while results are held back', async () => {
    const { screen, command } = await play()
    const anna = await node.participant('Dana')
    await command({ do: 'hold-results', on: true })
    await command({ do: 'show', slideId: 'storm' })
    await answer(anna, ['A quiet idea'], [])
    await screen.until<CountsView>('counts:changed', ({ responses }) => responses === 1)
    expect(framesOf(screen)).not.toContain('A quiet idea')
    await command({ do: 'step', step: 'voting' })
    await screen.until<CountsView>('counts:changed', ({ counts }) => counts['i:A quiet idea'] === 1)
  })
})
