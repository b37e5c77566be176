import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionCommand } from '../../../shared/core/session/session-command.ts'
import type { AudienceEvents, ConsoleEvents, ScreenEvents } from '../../../shared/protocol/events.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

const deck: Deck = {
  title: 'A show',
  language: 'en',
  settings: newDeckSettings,
  slides: [{ ...newSlide('open-text', 'text'), resultsOnPhones: true }, newSlide('title', 'after')],
}

const version = new WeakMap<TestSocket, number>()
async function command(console: TestSocket, command: SessionCommand) {
  const given = await console.request('session:command', { command, version: version.get(console) ?? 0 })
  if (!given.ok) return given.refusal.kind
  version.set(console, given.value.version)
  return null
}
const answer = (responseId: string, text: string) => ({
  ...{ responseId, slideId: 'text', run: 1, revision: 1, answer: { text } },
})
type ScreenChanged = ScreenEvents['session:changed']
type ScreenWelcome = ScreenEvents['session:welcomed']
type ConsoleChanged = ConsoleEvents['session:changed']

describe('a frozen room', () => {
  it('[CMD30] [VIEW31] keeps its slide on screens that load anew and on phones, and takes answers', async () => {
    await node.session(deck)
    const [console, screen] = [await node.console(), await node.screen()]
    const anna = await node.participant('Anna')
    await command(console, { do: 'advance' })
    await command(console, { do: 'freeze', on: true })
    expect(await command(console, { do: 'advance' })).toBeNull()
    const view = await console.until<ConsoleChanged>(
      'session:changed',
      ({ frozen }) => frozen?.slideId === 'after',
    )
    expect(view.slide?.id).toBe('text')
    const late = await node.screen()
    expect(late.last<ScreenWelcome>('session:welcomed')?.view.slide?.id).toBe('text')
    expect(JSON.stringify([screen.heard, anna.heard, late.heard])).not.toContain('after')
    expect(await anna.request('response:submit', answer('response-frozen-1', 'Still here'))).toMatchObject({
      ok: true,
    })
    await screen.until<ScreenEvents['counts:changed']>('counts:changed', ({ responses }) => responses === 1)

    expect(await command(console, { do: 'close' })).toBe('room-frozen')
    await command(console, { do: 'freeze', on: false })
    await screen.until<ScreenChanged>('session:changed', ({ slide }) => slide?.id === 'after')
    await anna.until<AudienceEvents['session:changed']>(
      'session:changed',
      ({ slide }) => slide?.id === 'after',
    )
  })
})

describe('held results', () => {
  it('[VIEW30] are in no frame to a screen or a phone before the reveal', async () => {
    await node.session(deck)
    const [console, screen] = [await node.console(), await node.screen()]
    const [anna, boris] = [await node.participant('Anna'), await node.participant('Boris')]
    await command(console, { do: 'advance' })
    await command(console, { do: 'hold-results', on: true })
    await anna.request('response:submit', answer('response-held-01', 'Quite unique words'))
    await console.until<ConsoleEvents['entries:changed']>(
      'entries:changed',
      ({ entries }) => entries.length === 1,
    )
    await screen.until<ScreenEvents['counts:changed']>('counts:changed', ({ responses }) => responses === 1)
    const late = [await node.screen(), await node.participant('Late')]
    for (const socket of [screen, boris, ...late])
      expect(JSON.stringify(socket.heard)).not.toContain('Quite unique words')
    await command(console, { do: 'reveal' })
    await screen.until<ScreenEvents['entries:changed']>(
      'entries:changed',
      ({ entries }) => entries.length === 1,
    )
    await boris.until<AudienceEvents['entries:changed']>(
      'entries:changed',
      ({ entries }) => entries.length === 1,
    )
  })
})

describe('one answer over the slide', () => {
  it('[CMD35] is one that the room may see, and goes when it is hidden', async () => {
    await node.session(deck)
    const [console, screen] = [await node.console(), await node.screen()]
    const [anna, boris] = [await node.participant('Anna'), await node.participant('Boris')]
    await command(console, { do: 'advance' })
    await anna.request('response:submit', answer('response-spot-01', 'Lovely'))
    await boris.request('response:submit', answer('response-spot-02', 'What the fuck'))
    const { entries } = await console.until<ConsoleEvents['entries:changed']>(
      'entries:changed',
      ({ entries }) => entries.length === 2,
    )
    const idOf = (text: string) => entries.find((entry) => entry.text === text)?.participantId ?? ''
    const held = { do: 'spotlight', participantId: idOf('What the fuck') } as const
    expect(await command(console, held)).toBe('hidden-answer')
    expect(await command(console, { do: 'spotlight', participantId: 'nobody' })).toBe('hidden-answer')

    const participantId = idOf('Lovely')
    expect(await command(console, { do: 'spotlight', participantId })).toBeNull()
    const lit = await screen.until<ScreenChanged>('session:changed', ({ spotlight }) => spotlight !== null)
    expect(lit.spotlight).toEqual({ text: 'Lovely', nickname: 'Anna' })
    expect(console.last<ConsoleChanged>('session:changed')?.spotlit).toBe(participantId)
    expect(JSON.stringify(screen.heard)).not.toContain(participantId)
    await console.request('response:hide', { slideId: 'text', run: 1, participantId, hidden: true })
    await screen.until<ScreenChanged>('session:changed', ({ spotlight }) => spotlight === null)
  })

  it('[CMD35] goes with its author', async () => {
    await node.session(deck)
    const [console, screen] = [await node.console(), await node.screen()]
    const anna = await node.participant('Anna')
    await command(console, { do: 'advance' })
    await anna.request('response:submit', answer('response-spot-03', 'Goodbye'))
    const { entries } = await console.until<ConsoleEvents['entries:changed']>(
      'entries:changed',
      ({ entries }) => entries.length === 1,
    )
    const participantId = entries[0]?.participantId ?? ''
    await command(console, { do: 'spotlight', participantId })
    await screen.until<ScreenChanged>('session:changed', ({ spotlight }) => spotlight !== null)
    await console.request('participant:remove', { participantId })
    await screen.until<ScreenChanged>('session:changed', ({ spotlight }) => spotlight === null)
  })
})

describe('the screens', () => {
  it('[CMD33] [VIEW32] follow the language that the presenter chooses', async () => {
    await node.session(deck)
    const [console, screen] = [await node.console(), await node.screen()]
    await command(console, { do: 'language', language: 'kk' })
    await screen.until<ScreenChanged>('session:changed', ({ language }) => language === 'kk')
    expect((await node.screen()).last<ScreenWelcome>('session:welcomed')?.view.language).toBe('kk')
  })

  it('are counted for the console, and people over time', async () => {
    await node.session(deck)
    const console = await node.console()
    await Promise.all([node.screen(), node.screen()])
    await node.participant('Anna')
    const health = await console.request('session:health', {})
    expect(health).toMatchObject({ ok: true, value: { screens: 2 } })
    expect(health.ok && health.value.attendance.at(-1)?.connected).toBe(1)
  })
})
