import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConsoleEvents, ScreenEvents } from '../../../shared/protocol/events.ts'
import type { RefusalKind } from '../../../shared/protocol/refusals.ts'
import { type Deck, newSlide, type Slide } from '../../../shared/slides/deck.ts'
import { type DeckSettings, newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import type { QuizPickConfig } from '../../../shared/slides/quiz-pick/quiz-pick.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

type View = ScreenEvents['session:changed']

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

function quiz(id: string, points: QuizPickConfig['points']): Slide {
  const slide = newSlide('quiz-pick', id)
  return { ...slide, config: { ...slide.config, points } }
}

const flat = { policy: 'flat', points: 100 } as const
const byOrder = { policy: 'order', max: 100, min: 10, step: 30 } as const

const deckOf = (settings: Partial<DeckSettings>, points: QuizPickConfig['points'] = flat): Deck => ({
  title: 'Game',
  language: 'en',
  settings: { ...newDeckSettings, ...settings },
  slides: [quiz('quiz-1', points), quiz('quiz-2', points), newSlide('leaderboard', 'board')],
})

const survivor = { quiz: { streakBonus: 0, survivor: true } }

const versionOf = (console: TestSocket): number =>
  Math.max(
    console.last<View>('session:changed')?.version ?? -1,
    console.last<ConsoleEvents['session:welcomed']>('session:welcomed')?.view.version ?? -1,
  )
async function command(console: TestSocket, ...all: ConsoleCommand[]) {
  for (const what of all) {
    const result = await console.request('session:command', { command: what, version: versionOf(console) })
    if (!result.ok) throw new Error(`${what.do}: ${result.refusal.kind}`)
    await console.until<View>('session:changed', ({ version }) => version === result.value.version)
  }
}
type ConsoleCommand = { do: 'open' | 'reveal' | 'reset' } | { do: 'show'; slideId: string }
const show = (slideId: string): ConsoleCommand => ({ do: 'show', slideId })

let sent = 0
async function answer(
  phone: TestSocket,
  slideId: string,
  picked: 'a' | 'b',
  run = 1,
): Promise<RefusalKind | null> {
  sent += 1
  const result = await phone.request('response:submit', {
    responseId: `response-${String(sent).padStart(8, '0')}`,
    ...{ slideId, run, revision: 1, answer: { picked } },
  })
  return result.ok ? null : result.refusal.kind
}
async function standing(phone: TestSocket) {
  const result = await phone.request('participant:standing', {})
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value
}

describe('a live game', () => {
  it('[SET1] gives points by order at the reveal, and none before', async () => {
    await node.session(deckOf({}, byOrder))
    const console = await node.console()
    const [anna, berik] = [await node.participant('Anna'), await node.participant('Berik')]
    await command(console, show('quiz-1'), { do: 'open' })
    node.deps.clock.advance(1000)
    await answer(anna, 'quiz-1', 'a')
    node.deps.clock.advance(1000)
    await answer(berik, 'quiz-1', 'a')
    expect((await standing(anna)).score).toBe(0)
    await command(console, { do: 'reveal' })
    expect(await standing(anna)).toMatchObject({ score: 100, rank: 1, points: { 'quiz-1': 100 } })
    expect(await standing(berik)).toMatchObject({ score: 70, rank: 2, points: { 'quiz-1': 70 } })
  })

  it('[SET2] [SET7] pays for a row, and takes it back when the question is reset', async () => {
    const session = await node.session(deckOf({ quiz: { streakBonus: 40, survivor: false } }))
    const console = await node.console()
    const anna = await node.participant('Anna')
    for (const id of ['quiz-1', 'quiz-2']) {
      await command(console, show(id), { do: 'open' })
      await answer(anna, id, 'a')
      await command(console, { do: 'reveal' })
    }
    expect(await standing(anna)).toMatchObject({ score: 240, points: { 'quiz-1': 100, 'quiz-2': 140 } })
    await command(console, show('quiz-1'), { do: 'reset' })
    expect((await standing(anna)).score).toBe(100)
    const [player] = await node.deps.store.participants.scores(session.id)
    const [participant] = await node.deps.store.participants.page(session.id, '', null, 1)
    expect(player?.score).toBe(participant?.score)
  })

  it('[SET3] lets survivors go on, and the room see how many are left', async () => {
    await node.session(deckOf(survivor))
    const console = await node.console()
    const screen = await node.screen()
    const [anna, berik, silent] = [
      await node.participant('Anna'),
      await node.participant('Berik'),
      await node.participant('Silent'),
    ]
    await command(console, show('quiz-1'), { do: 'open' })
    node.deps.clock.advance(1000)
    const late = await node.participant('Late')
    await answer(anna, 'quiz-1', 'a')
    await answer(berik, 'quiz-1', 'b')
    await command(console, { do: 'reveal' })
    await screen.until<View>('session:changed', ({ left }) => left === 2)
    expect((await standing(silent)).out).toBe(true)
    expect((await standing(berik)).out).toBe(true)
    await command(console, show('quiz-2'), { do: 'open' })
    expect(await answer(berik, 'quiz-2', 'a')).toBe('out')
    expect(await answer(late, 'quiz-2', 'a')).toBeNull()
    expect(await answer(anna, 'quiz-2', 'b')).toBeNull()
    await command(console, { do: 'reveal' }, show('board'))
    const { standings } = await screen.until<View>('session:changed', (view) => view.standings?.left === 1)
    expect(standings?.rows.map(({ nickname, out }) => [nickname, out])).toEqual([
      ['Late', false],
      ['Anna', true],
      ['Berik', true],
    ])
  })

  it('[SET8] finishes what was revealed and not settled', async () => {
    const session = await node.session(deckOf({}, byOrder))
    const console = await node.console()
    const anna = await node.participant('Anna')
    await command(console, show('quiz-1'), { do: 'open' })
    await answer(anna, 'quiz-1', 'a')
    // As if the node had stopped between the reveal and the settlement: the state is saved, and nothing else.
    const row = await node.deps.store.sessions.byId(session.id)
    const { state, version } = row ?? session
    const revealed = { ...state, slides: { 'quiz-1': { run: 1, phase: 'revealed' as const } } }
    await node.deps.store.sessions.saveState(session.id, version, revealed, null)
    expect((await node.deps.store.participants.scores(session.id))[0]?.score).toBe(0)
    // Whoever needs the points next asks for the settlement first: here the report.
    const stored = await node.deps.store.sessions.byId(session.id)
    await node.until(node.realtime.live.settled(stored ?? session))
    expect((await node.deps.store.participants.scores(session.id))[0]?.score).toBe(100)
  })

  it('[SET9] counts a question that was left without a reveal only once it is revealed', async () => {
    await node.session(deckOf({}))
    const console = await node.console()
    const screen = await node.screen()
    const [anna, berik] = [await node.participant('Anna'), await node.participant('Berik')]
    const rows = async (shows: (view: View) => boolean) =>
      (await screen.until<View>('session:changed', shows)).standings?.rows.map(
        ({ nickname, score, moved }) => ({ nickname, score, moved }),
      )
    const onBoard = (view: View) => view.slide?.id === 'board'
    await command(console, show('quiz-1'), { do: 'open' })
    await answer(anna, 'quiz-1', 'a')
    await answer(berik, 'quiz-1', 'b')
    await command(console, { do: 'reveal' }, show('board'))
    const first = await rows(onBoard)
    expect(first?.map(({ nickname, score }) => [nickname, score])).toEqual([
      ['Anna', 100],
      ['Berik', 0],
    ])

    await command(console, show('quiz-2'), { do: 'open' })
    await answer(berik, 'quiz-2', 'a')
    await command(console, show('board'))
    expect(await rows(onBoard)).toEqual(first)
    expect(await standing(berik)).toMatchObject({ score: 0, rank: 2 })

    await command(console, show('quiz-2'), { do: 'reveal' })
    expect(await standing(berik)).toMatchObject({ score: 100 })
    await command(console, show('board'))
    const last = await rows((view) => onBoard(view) && view.standings?.rows[1]?.score === 100)
    expect(last?.map(({ score }) => score)).toEqual([100, 100])
  })

  it('shows how far people have moved since the board was last shown, and phones the rows about their own', async () => {
    await node.session(deckOf({}))
    const console = await node.console()
    const names = ['Anna', 'Berik', 'Carlos', 'Dana', 'Eva', 'Farid', 'Gulnar']
    const phones: TestSocket[] = []
    for (const name of names) phones.push(await node.participant(name))
    const round = async (slideId: string, right: number) => {
      await command(console, show(slideId), { do: 'open' })
      for (const [index, phone] of phones.entries()) {
        node.deps.clock.advance(10)
        await answer(phone, slideId, index === right || right < 0 ? 'a' : 'b')
      }
      await command(console, { do: 'reveal' }, show('board'))
    }
    await round('quiz-1', -1)
    const first = await console.until<View>('session:changed', ({ standings }) => standings !== null)
    expect(first.standings?.rows.map(({ nickname }) => nickname)).toEqual(names)
    expect(first.standings?.rows[0]?.moved).toBeNull()
    await round('quiz-2', 6)
    const second = await console.until<View>(
      'session:changed',
      ({ standings }) => standings?.rows[0]?.nickname === 'Gulnar',
    )
    expect(second.standings?.rows.slice(0, 2).map(({ moved }) => moved)).toEqual([6, -1])
    const [, , , dana] = phones
    const own = dana && (await standing(dana))
    expect(own?.around.map(({ nickname, own }) => (own ? `*${nickname}` : nickname))).toEqual([
      'Berik',
      'Carlos',
      '*Dana',
      'Eva',
      'Farid',
    ])
    expect(own?.moved).toBe(-1)
  })

  const teams = (join: 'choice' | 'balanced' | 'assigned') => ({
    teams: { names: ['Red', 'Blue'], join, score: 'average' as const, best: 3 },
  })

  it('puts newcomers into the smallest team, and whoever comes back into their own', async () => {
    await node.session(deckOf(teams('balanced')))
    const join = async (phone: TestSocket) => {
      const result = await phone.request('session:join', {
        ...{ nickname: 'X', avatar: 1, language: 'en', channel: '' },
      })
      return result.ok ? result.value.team : result.refusal.kind
    }
    expect(await join(await node.phone('a'))).toBe(0)
    expect(await join(await node.phone('b'))).toBe(1)
    expect(await join(await node.phone('a'))).toBe(0)
    expect(await join(await node.phone('c'))).toBe(0)
  })

  it('lets people choose a team once, and the presenter move them', async () => {
    await node.session(deckOf(teams('choice')))
    const console = await node.console()
    const anna = await node.participant('Anna')
    expect(await anna.request('participant:choose-team', { team: 5 })).toMatchObject({ ok: false })
    expect(await anna.request('participant:choose-team', { team: 1 })).toMatchObject({ ok: true })
    expect(await anna.request('participant:choose-team', { team: 0 })).toEqual({
      ok: false,
      refusal: { kind: 'team-chosen' },
    })
    const people = await console.request('participant:list', { search: '', after: null })
    const [row] = people.ok ? people.value.rows : []
    expect(row?.team).toBe(1)
    await console.request('participant:set-team', { participantId: row?.participantId ?? '', team: 0 })
    await anna.until<{ team: number | null }>('team:changed', ({ team }) => team === 0)
  })

  it('lets nobody choose where the presenter assigns', async () => {
    await node.session(deckOf(teams('assigned')))
    const anna = await node.participant('Anna')
    expect(await anna.request('participant:choose-team', { team: 1 })).toEqual({
      ok: false,
      refusal: { kind: 'invalid' },
    })
  })
})
