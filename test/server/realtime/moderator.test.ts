import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '../../../server/system/random.ts'
import type { ModeratorEvents } from '../../../shared/protocol/events.ts'
import { requests } from '../../../shared/protocol/requests.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { buildIdentity, buildLead } from '../../support/build-acts.ts'
import { LiveNode } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

const secret = 'SECRET'
const poll = newSlide('poll', 'poll')
const deck: Deck = {
  title: 'Moderated',
  language: 'en',
  slides: [
    { ...newSlide('open-text', 'text'), notes: secret, results: 'on-reveal' },
    { ...poll, notes: secret, config: { ...poll.config, question: 'Which?' } },
    { ...newSlide('lead-form', 'form'), notes: secret },
  ],
  settings: newDeckSettings,
}

/** What a moderator may send: everything else is refused. */
const allowed = [
  'question:list',
  'question:moderate',
  'question:answer',
  'question:edit',
  'response:hide',
  'word:hide',
  'word:merge',
  'participant:list',
  'participant:remove',
]

async function advance(console: Awaited<ReturnType<LiveNode['console']>>, version: number) {
  return console.request('session:command', { command: { do: 'advance' }, version })
}

describe('a moderator', () => {
  it('[VIEW7] sees texts and people, and neither notes, funnel nor personal data', async () => {
    const { id } = await node.session(deck)
    const [console, moderator] = [await node.console(), await node.moderator()]
    const anna = await node.participant('Anna')
    const participantId = await joinedId(anna)
    await advance(console, 0)
    await anna.request('response:submit', {
      ...{
        slideId: 'text',
        run: 1,
        revision: 1,
        responseId: 'open-answer-00001',
        answer: { text: 'A word' },
      },
    })
    type Entries = ModeratorEvents['entries:changed']
    // Before the reveal too: that is when it is needed.
    const told = await moderator.until<Entries>('entries:changed', ({ entries }) => entries.length === 1)
    expect(told.entries[0]).toMatchObject({ text: 'A word', nickname: 'Anna', marked: false })

    for (const version of [1, 2, 3]) await advance(console, version)
    await node.until(
      node.realtime.live.submit({
        ...buildLead({ sessionId: id, participantId, slideId: 'form', identity: buildIdentity() }),
        at: node.deps.clock.now(),
      }),
    )
    await anna.request('question:ask', {
      ...{ questionId: 'question-of-anna-1', text: 'And the price?', anonymous: false },
    })
    const asked = await moderator.until<ModeratorEvents['questions:changed']>(
      'questions:changed',
      ({ questions }) => questions.length === 1,
    )
    expect(asked.questions[0]).toMatchObject({ nickname: 'Anna', marked: false })
    await console.until('funnel:changed', () => true)

    const people = await moderator.request('participant:list', { search: '', after: null })
    expect(people).toMatchObject({
      value: { rows: [{ nickname: 'Anna', stage: 0, score: 0, name: '', company: '' }] },
    })
    const found = async (search: string) => {
      const list = await moderator.request('participant:list', { search, after: null })
      return list.ok ? list.value.rows.length : -1
    }
    expect([await found('ann'), await found('northwind'), await found('serik')]).toEqual([1, 0, 0])
    // The console finds by company, so it was there to be found.
    const known = await console.request('participant:list', { search: 'northwind', after: null })
    expect(known).toMatchObject({ value: { rows: [{ company: 'Northwind' }] } })

    const late = await node.moderator()
    const frames = JSON.stringify([moderator.heard, late.heard, people])
    for (const word of [secret, 'northwind', 'Northwind', 'funnel', 'moves', 'stages', 'Serik']) {
      expect(frames).not.toContain(word)
    }
    expect(late.last<ModeratorEvents['session:welcomed']>('session:welcomed')?.view.slide).toMatchObject({
      ...{ id: 'form', kind: 'lead-form', index: 2 },
    })
  })

  it('[T8] may send what moderating takes, and no other request', async () => {
    const { id } = await node.session(deck)
    const moderator = await node.moderator()
    const before = await node.deps.store.sessions.byId(id)
    for (const [name, { by }] of Object.entries(requests)) {
      expect([name, by.some((role) => role === 'moderator')]).toEqual([name, allowed.includes(name)])
      if (allowed.includes(name)) continue
      expect(await moderator.raw(name, {}), name).toEqual({ ok: false, refusal: { kind: 'forbidden' } })
    }
    const command = { command: { do: 'advance' }, version: 0 } as const
    expect(await moderator.request('session:command', command)).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    expect(await node.deps.store.sessions.byId(id)).toEqual(before)
  })

  it('answers, hides, and turns people out', async () => {
    await node.session(deck)
    const [moderator, screen] = [await node.moderator(), await node.screen()]
    const anna = await node.participant('Anna')
    const questionId = 'question-of-anna-2'
    await anna.request('question:ask', { questionId, text: 'Is it safe?', anonymous: true })
    await moderator.request('question:answer', { questionId, text: 'It is.' })
    type Questions = ModeratorEvents['questions:changed']
    await screen.until<Questions>('questions:changed', ({ questions }) => questions[0]?.answer === 'It is.')
    await moderator.request('question:moderate', { questionId, set: 'hidden' })
    await screen.until<Questions>('questions:changed', ({ questions }) => questions.length === 0)
    await moderator.request('participant:remove', { participantId: await joinedId(anna) })
    await anna.until('participant:removed', () => true)
  })

  it('comes in by their own link only, and goes with it', async () => {
    const first = await node.session(deck)
    const handshake = { role: 'moderator', protocol: protocolVersion, sessionId: first.id }
    const stranger = { ...handshake, token: newToken(node.deps.random) }
    await expect(node.connect(stranger)).rejects.toMatchObject({ data: { kind: 'forbidden' } })
    const tokens = Object.fromEntries(
      (['screen', 'console', 'moderator'] as const).map((role) => [
        role,
        `${role}-${first.id}-`.padEnd(43, 'x'),
      ]),
    )
    const withScreens = { ...handshake, token: tokens.screen }
    await expect(node.connect(withScreens)).rejects.toMatchObject({ data: { kind: 'forbidden' } })
    for (const role of ['console', 'screen']) {
      const more = { ...handshake, role, token: tokens.moderator }
      await expect(node.connect(more)).rejects.toMatchObject({ data: { kind: 'forbidden' } })
    }
    const nobody = { ...handshake, token: '' }
    await expect(node.connect(nobody)).rejects.toMatchObject({ data: { kind: 'forbidden' } })
    const second = await node.session(deck)
    const elsewhere = { ...handshake, sessionId: second.id, token: tokens.moderator }
    await expect(node.connect(elsewhere)).rejects.toMatchObject({ data: { kind: 'forbidden' } })

    const [moderator, console] = [await node.moderator(first), await node.console(first)]
    const links = await node.deps.store.sessions.tokens(first.id)
    const link = links.find(({ role }) => role === 'moderator')?.tokenHash ?? ''
    expect(await node.deps.store.sessions.revokeToken(first.id, link)).toBe(true)
    node.realtime.live.linksRevoked(first.id, link)
    await node.untilHolds(() => (moderator.socket.disconnected ? true : undefined), 'the moderator left')
    expect(console.socket.connected).toBe(true)
    await expect(node.moderator(first)).rejects.toMatchObject({ data: { kind: 'forbidden' } })
  })
})

async function joinedId(phone: Awaited<ReturnType<LiveNode['participant']>>): Promise<string> {
  const joined = await phone.request('session:join', {
    ...{ nickname: 'Anna', avatar: 1, language: 'en', channel: '' },
  })
  return joined.ok ? joined.value.participantId : ''
}
