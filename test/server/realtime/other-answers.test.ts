import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SessionCommand } from '../../../shared/core/session/session-command.ts'
import type { ConsoleEvents } from '../../../shared/protocol/events.ts'
import { newSlide, type Slide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { otherId } from '../../../shared/slides/parts/other-answer.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

type Counts = ConsoleEvents['counts:changed']

const startWith = (slide: Slide) =>
  node.session({
    ...{ title: 'Own answers', language: 'en', settings: newDeckSettings },
    slides: [{ ...slide, resultsOnPhones: true }],
  })

const advance = (console: TestSocket) =>
  console.request('session:command', { command: { do: 'advance' } satisfies SessionCommand, version: 0 })

const submit = (phone: TestSocket, slideId: string, nth: number, answer: unknown) =>
  phone.request('response:submit', {
    ...{ slideId, run: 1, revision: 1, answer },
    responseId: `own-answer-${String(nth).padStart(6, '0')}`,
  })

const own = (other: string, ...picked: string[]) => ({ picked: [...picked, otherId], other })

/** Everything that a socket was told, from now on. */
function listening(socket: TestSocket) {
  const from = socket.heard.length
  return () => JSON.stringify(socket.heard.slice(from))
}

const withOther = <Config extends object>(config: Config) => ({ ...config, other: { stage: null } })

describe('answers of one’s own', () => {
  it('[VIEW6] to a poll are held where they are rude, hidden one by one, and then in no frame to the room', async () => {
    const poll = newSlide('poll', 'poll')
    await startWith({ ...poll, config: withOther({ ...poll.config, maxPicks: 2 }) })
    const [console, screen, moderator] = [await node.console(), await node.screen(), await node.moderator()]
    const people = [await node.participant('Anna'), await node.participant('Boris')] as const
    await advance(console)
    await submit(people[0], 'poll', 1, own('Our law', 'a'))
    await submit(people[1], 'poll', 2, own('Fuck that'))
    const told = await console.until<Counts>('counts:changed', ({ responses }) => responses === 2)
    expect(told.counts).toEqual({ 'o:a': 1, 'w:our law': 1, 'w:fuck that': 1 })
    expect(told.words).toEqual([{ key: 'w:fuck that', marked: true, hidden: true, pending: true }])
    await moderator.until<Counts>('counts:changed', ({ counts }) => counts['w:our law'] === 1)
    for (const socket of [screen, ...people])
      await socket.until<Counts>('counts:changed', ({ counts }) => counts['w:our law'] === 1)
    for (const socket of [screen, ...people]) expect(JSON.stringify(socket.heard)).not.toContain('fuck')

    const at = { slideId: 'poll', run: 1 }
    expect(await moderator.request('word:hide', { ...at, key: 'w:our law', hidden: true })).toMatchObject({
      ok: true,
    })
    for (const socket of [screen, ...people])
      await socket.until<Counts>('counts:changed', ({ counts }) => counts['w:our law'] === undefined)
    const after = [screen, ...people, await node.screen(), await node.participant('Late')].map(listening)
    const carla = await node.participant('Carla')
    await submit(carla, 'poll', 3, { picked: ['a'] })
    const last = await screen.until<Counts>('counts:changed', ({ counts }) => counts['o:a'] === 2)
    expect(last.counts).toEqual({ 'o:a': 2 })
    await people[0].until<Counts>('counts:changed', ({ counts }) => counts['o:a'] === 2)
    for (const heard of [...after.map((told) => told()), JSON.stringify(carla.heard)])
      expect(heard).not.toContain('our law')
    expect(await console.request('word:hide', { ...at, key: 'o:a', hidden: true })).toMatchObject({
      ok: false,
    })
    await console.request('word:hide', { ...at, key: 'w:our law', hidden: false })
    await screen.until<Counts>('counts:changed', ({ counts }) => counts['w:our law'] === 1)
  })

  it('[GRP8] to a poll are counted with their variants, and with others by hand', async () => {
    const poll = newSlide('objection-poll', 'worry')
    await startWith({ ...poll, config: { ...poll.config, other: { stage: null, objection: 'Other' } } })
    const [console, screen] = [await node.console(), await node.screen()]
    const people = [await node.participant('Anna'), await node.participant('Boris')] as const
    await advance(console)
    await submit(people[0], 'worry', 1, own('The prices'))
    await submit(people[1], 'worry', 2, own('the price'))
    await submit(await node.participant('Carla'), 'worry', 3, own('cost'))
    const seen = await screen.until<Counts>('counts:changed', ({ responses }) => responses === 3)
    expect(Object.values(seen.counts).sort()).toEqual([1, 2])
    const [name = ''] = Object.entries(seen.counts).find(([, count]) => count === 2) ?? []
    await console.request('word:merge', { slideId: 'worry', run: 1, key: 'w:cost', into: name })
    const merged = await screen.until<Counts>('counts:changed', ({ counts }) => counts[name] === 3)
    expect(merged.counts).toEqual({ [name]: 3 })
  })

  it.each([
    {
      kind: 'a ranking',
      slide: newSlide('ranking', 'order'),
      answer: (other: string) => ({ order: ['a', otherId, 'b', 'c'], other }),
      plain: { order: ['a', 'b', 'c'] },
      told: {
        'p:a:1': 3,
        'p:b:3': 2,
        'p:c:4': 2,
        'p:b:2': 1,
        'p:c:3': 1,
        'w:their law': 1,
        'p2@w:their law': 1,
      },
      hidden: { key: 'w:our law', part: 'p2@w:our law' },
    },
    {
      kind: '100 points',
      slide: newSlide('hundred-points', 'points'),
      answer: (other: string) => ({
        points: [
          { option: 'a', points: 30 },
          { option: otherId, points: 70 },
        ],
        other,
      }),
      plain: { points: [{ option: 'a', points: 100 }] },
      told: { 't:a': 160, 'g:a': 3, 'w:their law': 1, 't@w:their law': 70 },
      hidden: { key: 'w:our law', part: 't@w:our law' },
    },
  ])('[VIEW6] to $kind leave the room with all that is counted of them', async ({ slide, ...given }) => {
    await startWith(Object.assign(slide, { config: withOther(slide.config) }))
    const [console, screen] = [await node.console(), await node.screen()]
    const people = [await node.participant('Anna'), await node.participant('Boris')] as const
    await advance(console)
    await submit(people[0], slide.id, 1, given.answer('Our law'))
    await submit(people[1], slide.id, 2, given.answer('Their law'))
    for (const socket of [screen, ...people])
      await socket.until<Counts>('counts:changed', ({ counts }) => counts[given.hidden.part] !== undefined)
    const at = { slideId: slide.id, run: 1 }
    await console.request('word:hide', { ...at, key: given.hidden.key, hidden: true })
    for (const socket of [screen, ...people])
      await socket.until<Counts>('counts:changed', ({ counts }) => counts[given.hidden.key] === undefined)
    const after = [screen, ...people].map(listening)
    const carla = await node.participant('Carla')
    await submit(carla, slide.id, 3, given.plain)
    for (const socket of [screen, ...people]) {
      const last = await socket.until<Counts>('counts:changed', ({ responses }) => responses === 3)
      // Nor in a sum under any other key: there is none for those.
      expect(last.counts).toEqual(given.told)
    }
    const late = [await node.screen(), await node.participant('Late'), carla].map(({ heard }) =>
      JSON.stringify(heard),
    )
    for (const heard of [...after.map((told) => told()), ...late]) {
      expect(heard).toContain('their law')
      expect(heard).not.toContain('our law')
    }
    // The presenter still sees it: it can be shown again.
    const own = await console.until<Counts>('counts:changed', ({ responses }) => responses === 3)
    expect(own.counts[given.hidden.part]).toBeGreaterThan(0)
  })

  it('cannot be given, hidden or merged where a poll does not ask for them', async () => {
    await startWith(newSlide('poll', 'plain'))
    const [console, moderator] = [await node.console(), await node.moderator()]
    const anna = await node.participant('Anna')
    await advance(console)
    expect(await submit(anna, 'plain', 1, own('law'))).toMatchObject({ refusal: { kind: 'not-an-answer' } })
    await submit(anna, 'plain', 2, { picked: ['a'] })
    await console.until<Counts>('counts:changed', ({ counts }) => counts['o:a'] === 1)
    expect(moderator.heard.filter(({ name }) => name === 'counts:changed')).toEqual([])
    const word = { slideId: 'plain', run: 1, key: 'w:law' }
    expect(await console.request('word:hide', { ...word, hidden: true })).toMatchObject({ ok: false })
    expect(await console.request('word:merge', { ...word, into: '' })).toMatchObject({ ok: false })
  })
})
