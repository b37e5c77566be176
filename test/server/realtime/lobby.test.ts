import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lobbyState } from '../../../shared/core/session/warm-up.ts'
import type { AudienceEvents, ConsoleEvents, ScreenEvents } from '../../../shared/protocol/events.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { buildJoin } from '../../support/build-acts.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

const deck: Deck = {
  title: 'Lobby',
  language: 'en',
  slides: [newSlide('title', 'title-1'), { ...newSlide('poll', 'poll-1'), resultsOnPhones: true }],
  settings: { ...newDeckSettings, lobby: { text: 'Grab a coffee', warmUpSlideId: 'poll-1' } },
}
const withWarmUp = () => node.session(deck, { state: lobbyState(deck, node.deps.clock.now()) })

const optionOf = (phone: TestSocket): string => {
  const welcome = phone.last<AudienceEvents['session:welcomed']>('session:welcomed')
  const config = welcome?.view.slide?.config as { options: { id: string }[] }
  return config.options[0]?.id ?? ''
}
const answer = (phone: TestSocket, responseId: string, revision = 1) =>
  phone.request('response:submit', {
    slideId: 'poll-1',
    run: 1,
    revision,
    responseId,
    answer: { picked: [optionOf(phone)] },
  })

const names = (told: ScreenEvents['lobby:changed']) => told.people.map(({ nickname }) => nickname)

describe('the lobby', () => {
  it('[INT32] takes answers to the warm-up question until the first slide is shown', async () => {
    await withWarmUp()
    const console = await node.console()
    const screen = await node.screen()
    const anna = await node.participant('Anna')
    const view = anna.last<AudienceEvents['session:welcomed']>('session:welcomed')?.view
    expect(view).toMatchObject({ status: 'lobby', lobbyText: 'Grab a coffee', slide: { id: 'poll-1' } })
    expect(await answer(anna, 'response-00000001')).toMatchObject({ ok: true })
    await screen.until<ScreenEvents['counts:changed']>('counts:changed', ({ responses }) => responses === 1)

    const late = await node.screen()
    expect(late.last<ScreenEvents['session:welcomed']>('session:welcomed')?.counts?.responses).toBe(1)
    const begun = await console.request('session:command', { command: { do: 'advance' }, version: 0 })
    expect(begun).toMatchObject({ ok: true })
    await anna.until<AudienceEvents['session:changed']>(
      'session:changed',
      ({ status, slide }) => status === 'showing' && slide?.id === 'title-1',
    )
    expect(await answer(anna, 'response-00000002', 2)).toEqual({ ok: false, refusal: { kind: 'closed' } })
    expect(anna.last<AudienceEvents['session:changed']>('session:changed')?.lobbyText).toBe('')
  })

  it('[VIEW40] tells the newest names first, and none that is obscene, removed or was changed since', async () => {
    await node.session(deck)
    const console = await node.console()
    const screen = await node.screen()
    const anna = await node.participant('Anna')
    node.deps.clock.advance(1)
    await node.participant('Shit')
    node.deps.clock.advance(1)
    const boris = await node.participant('Boris')
    const told = (expected: string[]) =>
      screen.until<ScreenEvents['lobby:changed']>(
        'lobby:changed',
        (now) => names(now).join() === expected.join(),
      )
    await told(['Boris', 'Anna'])
    expect(
      new Set(screen.last<ScreenEvents['lobby:changed']>('lobby:changed')?.people.map(({ key }) => key)).size,
    ).toBe(2)

    await anna.request('participant:rename', { nickname: 'Fuck', avatar: 1 })
    await told(['Boris'])
    await anna.request('participant:rename', { nickname: 'Aigul', avatar: 2 })
    await told(['Boris', 'Aigul'])

    const list = await console.request('participant:list', { search: 'Boris', after: null })
    const participantId = (list.ok && list.value.rows[0]?.participantId) || ''
    await console.request('participant:remove', { participantId })
    await told(['Aigul'])
    expect(boris.heard.at(-1)?.name).toBe('participant:removed')
    expect(JSON.stringify(screen.heard)).not.toMatch(/Shit|Fuck/)
    expect(JSON.stringify(screen.heard)).not.toContain(participantId)
  })

  it('[VIEW40] sends a crowd in rounds of forty names, and none after the first slide', async () => {
    const { id: sessionId } = await node.session(deck)
    const console = await node.console()
    const screen = await node.screen()
    const at = node.deps.clock.now()
    for (let number = 0; number < 45; number++) {
      const act = buildJoin({ sessionId, nickname: `Guest ${number}`, at: at + number })
      await node.until(node.realtime.live.submit(act))
    }
    const { people } = await screen.until<ScreenEvents['lobby:changed']>(
      'lobby:changed',
      (now) => now.people[0]?.nickname === 'Guest 44',
    )
    expect(people).toHaveLength(40)
    expect(people.at(-1)?.nickname).toBe('Guest 5')
    const rounds = screen.heard.filter(({ name }) => name === 'lobby:changed')
    expect(rounds.length).toBeLessThan(5)
    expect(
      (await node.screen()).last<ScreenEvents['session:welcomed']>('session:welcomed')?.people,
    ).toHaveLength(40)

    await console.request('session:command', { command: { do: 'advance' }, version: 0 })
    await node.participant('Late')
    await console.until<ConsoleEvents['audience:changed']>(
      'audience:changed',
      ({ connected }) => connected === 1,
    )
    expect(screen.heard.filter(({ name }) => name === 'lobby:changed')).toHaveLength(rounds.length)
    expect((await node.screen()).last<ScreenEvents['session:welcomed']>('session:welcomed')?.people).toEqual(
      [],
    )
  })
})
