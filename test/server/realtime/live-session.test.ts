import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AudienceEvents, ConsoleEvents, ScreenEvents } from '../../../shared/protocol/events.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import { type Deck, newSlide } from '../../../shared/slides/deck.ts'
import { newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { pollDeck } from '../../support/decks.ts'
import { LiveNode, phoneToken, type TestSocket } from '../../support/live-node.ts'

type Welcome = AudienceEvents['session:welcomed']
type Counts = ConsoleEvents['counts:changed']
type Funnel = ConsoleEvents['funnel:changed']

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

const versionOf = (console: TestSocket): number => {
  const changed = console.last<{ version: number }>('session:changed')?.version ?? -1
  const welcomed = console.last<ConsoleEvents['session:welcomed']>('session:welcomed')?.view.version ?? -1
  return Math.max(changed, welcomed)
}
const command = (console: TestSocket, what: Parameters<typeof commandPayload>[0]) =>
  console.request('session:command', commandPayload(what, versionOf(console)))
const commandPayload = (
  what:
    | { do: 'advance' | 'back' | 'open' | 'close' | 'reveal' | 'reset' | 'end' }
    | { do: 'show'; slideId: string },
  version: number,
) => ({ command: what, version })
const pick = (optionId: string, overrides: object = {}) => ({
  responseId: `response-${optionId}-00001`,
  slideId: 'poll-0',
  run: 1,
  revision: 1,
  answer: { picked: [optionId] },
  ...overrides,
})

const quizDeck: Deck = {
  title: 'Quiz',
  language: 'en',
  settings: newDeckSettings,
  slides: [{ ...newSlide('quiz-pick', 'quiz'), timeLimitSec: 20 }, newSlide('leaderboard', 'board')],
}

describe('a live session', () => {
  it('stores an answer, counts it, tags it and tells the console what moved', async () => {
    await node.session(pollDeck(2))
    const console = await node.console()
    const anna = await node.participant('Anna')
    await command(console, { do: 'advance' })
    await anna.until<AudienceEvents['session:changed']>(
      'session:changed',
      (view) => view.slide?.progress.phase === 'open',
    )
    expect(await anna.request('response:submit', pick('d'))).toMatchObject({ ok: true })

    const counts = await console.until<Counts>('counts:changed', ({ responses }) => responses === 1)
    const result = { slideId: 'poll-0', run: 1, counts: { 'o:d': 1 }, responses: 1, before: null }
    expect(counts).toEqual({ ...result, words: [], groups: [], byHand: [] })
    const { funnel, moves } = await console.until<Funnel>('funnel:changed', ({ moves }) => moves.length > 0)
    expect(funnel.now).toEqual([0, 0, 1, 0, 0, 0])
    expect(funnel.moves).toEqual([{ from: 0, to: 2, count: 1 }])
    expect(moves[0]).toMatchObject({ nickname: 'Anna', from: 0, to: 2, evidence: 'Question 1: Option d' })
  })

  it('answers a repeat with the first result, and refuses another body under the same id', async () => {
    await node.session(pollDeck(1))
    const console = await node.console()
    const anna = await node.participant('Anna')
    await command(console, { do: 'advance' })
    await anna.request('response:submit', pick('a'))
    expect(await anna.request('response:submit', pick('a'))).toMatchObject({ ok: true })
    expect(await anna.request('response:submit', pick('a', { answer: { picked: ['b'] } }))).toEqual({
      ok: false,
      refusal: { kind: 'conflict' },
    })
    const counts = await console.until<Counts>('counts:changed', ({ responses }) => responses === 1)
    expect(counts.counts).toEqual({ 'o:a': 1 })
  })

  it('moves the count when an answer is changed', async () => {
    await node.session(pollDeck(1))
    const console = await node.console()
    const anna = await node.participant('Anna')
    await command(console, { do: 'advance' })
    await anna.request('response:submit', pick('a'))
    await anna.request('response:submit', pick('b', { revision: 2 }))
    const counts = await console.until<Counts>('counts:changed', ({ counts }) => 'o:b' in counts)
    expect(counts).toMatchObject({ counts: { 'o:b': 1 }, responses: 1 })
  })

  it('takes no answer before opening, after closing, of another run, or that is no option', async () => {
    await node.session(pollDeck(1))
    const console = await node.console()
    const anna = await node.participant('Anna')
    const refusalOf = async (payload: ReturnType<typeof pick>) => {
      const result = await anna.request('response:submit', payload)
      return result.ok ? null : result.refusal.kind
    }
    expect(await refusalOf(pick('a'))).toBe('closed')
    await command(console, { do: 'advance' })
    expect(await refusalOf(pick('z'))).toBe('not-an-answer')
    expect(await refusalOf(pick('a', { answer: { picked: ['a', 'b'] } }))).toBe('not-an-answer')
    expect(await refusalOf(pick('a', { run: 2 }))).toBe('closed')
    expect(await refusalOf(pick('a', { slideId: 'nowhere' }))).toBe('closed')
    await command(console, { do: 'close' })
    expect(await refusalOf(pick('a'))).toBe('closed')
  })

  it('knows a second tab, and a return after the connection was lost, as the same person', async () => {
    await node.session(pollDeck(1))
    const console = await node.console()
    const first = await node.participant('Anna')
    await command(console, { do: 'advance' })
    await first.request('response:submit', pick('c'))
    const second = await node.phone('Anna')
    const { me } = second.last<Welcome>('session:welcomed') ?? {}
    expect(me).toMatchObject({
      nickname: 'Anna',
      answers: { 'poll-0': { run: 1, answer: { picked: ['c'] } } },
    })
    const joined = await second.request('session:join', {
      nickname: 'Other',
      avatar: 2,
      language: 'en',
      channel: '',
    })
    expect(joined).toEqual({ ok: true, value: { participantId: me?.participantId, team: null } })
    const audience = await console.until<ConsoleEvents['audience:changed']>(
      'audience:changed',
      ({ joined }) => joined > 0,
    )
    expect(audience).toEqual({ connected: 1, joined: 1 })
  })

  it('refuses a stale command and a second one from a double click, and says the version', async () => {
    await node.session(pollDeck(3))
    const console = await node.console()
    const stale = versionOf(console)
    const [one, two] = await Promise.all([
      console.request('session:command', { command: { do: 'advance' }, version: stale }),
      console.request('session:command', { command: { do: 'advance' }, version: stale }),
    ])
    expect([one.ok, two.ok].filter(Boolean)).toHaveLength(1)
    const third = await console.request('session:command', { command: { do: 'advance' }, version: stale })
    expect(third).toEqual({ ok: false, refusal: { kind: 'stale', version: stale + 1 } })
  })

  it('keeps several screens and consoles in step', async () => {
    await node.session(pollDeck(2))
    const [first, second, screen] = [await node.console(), await node.console(), await node.screen()]
    await command(first, { do: 'advance' })
    for (const view of [second, screen]) {
      await view.until<ScreenEvents['session:changed']>(
        'session:changed',
        ({ slide }) => slide?.id === 'poll-0',
      )
    }
    await command(second, { do: 'advance' })
    await screen.until<ScreenEvents['session:changed']>(
      'session:changed',
      ({ slide }) => slide?.id === 'poll-1',
    )
  })

  it('closes a timed slide by the clock, and scores by the server, not by the phone', async () => {
    await node.session(quizDeck)
    const console = await node.console()
    const [quick, slow] = [await node.participant('Quick'), await node.participant('Slow')]
    await command(console, { do: 'advance' })
    await command(console, { do: 'advance' })
    const answer = { slideId: 'quiz', run: 1, revision: 1, answer: { picked: 'a' } }
    node.deps.clock.advance(2000)
    await quick.request('response:submit', { ...answer, responseId: 'quick-answer-0001' })
    node.deps.clock.advance(8000)
    const late = await slow.request('response:submit', { ...answer, responseId: 'slow-answer-00001' })
    expect(late).toEqual({ ok: true, value: { elapsedMs: 10_000 } })

    expect(JSON.stringify(quick.heard)).not.toContain('"correct"')
    node.deps.clock.advance(11_000)
    await quick.until<AudienceEvents['session:changed']>(
      'session:changed',
      ({ slide }) => slide?.progress.phase === 'closed',
    )
    expect(JSON.stringify(quick.heard)).not.toContain('"correct"')

    await command(console, { do: 'reveal' })
    await quick.until<AudienceEvents['session:changed']>(
      'session:changed',
      ({ slide }) => slide?.revealed === true,
    )
    const standing = await quick.request('participant:standing', {})
    expect(standing).toMatchObject({
      ok: true,
      value: { score: 950, rank: 1, players: 2, points: { quiz: 950 } },
    })
    expect(await slow.request('participant:standing', {})).toMatchObject({ value: { score: 750, rank: 2 } })
  })

  it('takes the points of a reset question back', async () => {
    await node.session(quizDeck)
    const console = await node.console()
    const anna = await node.participant('Anna')
    await command(console, { do: 'advance' })
    await command(console, { do: 'advance' })
    const answer = {
      slideId: 'quiz',
      run: 1,
      revision: 1,
      answer: { picked: 'a' },
      responseId: 'first-answer-0001',
    }
    await anna.request('response:submit', answer)
    await command(console, { do: 'reset' })
    expect(await anna.request('participant:standing', {})).toMatchObject({ value: { score: 0, points: {} } })
    await command(console, { do: 'open' })
    expect(
      await anna.request('response:submit', { ...answer, run: 2, responseId: 'other-answer-0001' }),
    ).toMatchObject({ ok: true })
  })

  it('gives a latecomer the slide that is shown', async () => {
    await node.session(pollDeck(2))
    const console = await node.console()
    await command(console, { do: 'advance' })
    const late = await node.phone('Late')
    expect(late.last<Welcome>('session:welcomed')).toMatchObject({
      me: null,
      view: { slide: { id: 'poll-0' } },
    })
  })

  it('resumes on a server that starts anew, timers included', async () => {
    const before = await LiveNode.start()
    const session = await before.session(quizDeck)
    const console = await before.console()
    const anna = await before.participant('Anna')
    await command(console, { do: 'advance' })
    await command(console, { do: 'advance' })
    await anna.request('response:submit', {
      slideId: 'quiz',
      run: 1,
      revision: 1,
      responseId: 'before-restart-01',
      answer: { picked: 'a' },
    })
    const { store, clock } = before.deps
    await before.until(before.realtime.drain())
    expect(anna.last('server:draining')).toEqual({})

    const after = await LiveNode.start({ store, clock })
    const back = await after.phone('Anna', session.code)
    expect(back.last<Welcome>('session:welcomed')).toMatchObject({
      me: { nickname: 'Anna', answers: { quiz: { answer: { picked: 'a' } } } },
      view: { slide: { id: 'quiz', progress: { phase: 'open' } } },
    })
    clock.advance(21_000)
    await back.until<AudienceEvents['session:changed']>(
      'session:changed',
      ({ slide }) => slide?.progress.phase === 'closed',
    )
    await after.stop()
  })

  it('turns out a removed participant, and does not let the same token back in', async () => {
    await node.session(pollDeck(1))
    const console = await node.console()
    const anna = await node.participant('Anna')
    const list = await console.request('participant:list', { search: '', after: null })
    const [row] = list.ok ? list.value.rows : []
    expect(row).toMatchObject({ nickname: 'Anna', connected: true })
    await console.request('participant:remove', { participantId: row?.participantId ?? '' })
    await anna.until('participant:removed', () => true)
    await expect(node.phone('Anna')).rejects.toMatchObject({ data: { kind: 'removed' } })
  })

  it('moves a participant by hand, down too, with a reason', async () => {
    await node.session(pollDeck(1))
    const console = await node.console()
    const anna = await node.participant('Anna')
    await command(console, { do: 'advance' })
    await anna.request('response:submit', pick('d'))
    const list = await console.request('participant:list', { search: 'ann', after: null })
    const participantId = list.ok ? (list.value.rows[0]?.participantId ?? '') : ''
    const corrected = await console.request('participant:correct-stage', {
      participantId,
      stage: 1,
      reason: 'A colleague of ours',
    })
    expect(corrected.ok).toBe(true)
    const told = await console.until<Funnel>('funnel:changed', ({ funnel }) => funnel.now[1] === 1)
    expect(told.moves[0]).toMatchObject({
      cause: 'correction',
      from: 2,
      to: 1,
      evidence: 'A colleague of ours',
    })
    expect(told.funnel.moves).toEqual([{ from: 0, to: 2, count: 1 }])
  })

  it('QUEUE9 makes a room wait when it is full, and lets those who were in it back', async () => {
    const { id } = await node.session(pollDeck(1), { capacity: 1 })
    const anna = await node.participant('Anna')
    await expect(node.phone('Boris')).rejects.toMatchObject({ data: { kind: 'full', retryAfterMs: 3050 } })
    anna.socket.disconnect()
    await node.untilHolds(() => (node.realtime.live.connected(id).size === 0 ? true : undefined), 'Anna left')
    await node.participant('Boris')
    await expect(node.phone('Clara')).rejects.toMatchObject({ data: { kind: 'full' } })
    expect((await node.phone('Anna')).last<Welcome>('session:welcomed')?.me?.nickname).toBe('Anna')
  })

  it('keeps hidden texts from the screen and shows them on the console', async () => {
    const deck: Deck = {
      title: 'Open',
      language: 'en',
      settings: newDeckSettings,
      slides: [newSlide('open-text', 'open-text')],
    }
    await node.session(deck)
    const [console, screen] = [await node.console(), await node.screen()]
    const anna = await node.participant('Anna')
    await command(console, { do: 'advance' })
    const answer = {
      slideId: 'open-text',
      run: 1,
      revision: 1,
      responseId: 'open-answer-00001',
      answer: { text: 'Nonsense' },
    }
    await anna.request('response:submit', answer)
    type Entries = ConsoleEvents['entries:changed']
    const seen = await screen.until<Entries>('entries:changed', ({ entries }) => entries.length === 1)
    expect(seen.entries[0]).toMatchObject({ text: 'Nonsense', nickname: 'Anna', participantId: '1' })
    const { entries } = await console.until<Entries>('entries:changed', ({ entries }) => entries.length === 1)
    const { participantId } = entries[0] ?? { participantId: '' }
    await console.request('response:hide', { slideId: 'open-text', run: 1, participantId, hidden: true })
    await screen.until<Entries>('entries:changed', ({ entries }) => entries.length === 0)
    expect(
      (await console.until<Entries>('entries:changed', ({ entries }) => entries[0]?.hidden === true)).entries,
    ).toHaveLength(1)
  })

  it('takes questions and votes, and lets the presenter answer and hide them', async () => {
    await node.session({
      title: 'Q',
      language: 'en',
      settings: newDeckSettings,
      slides: [newSlide('q-and-a', 'ques')],
    })
    const [console, screen] = [await node.console(), await node.screen()]
    const [anna, boris] = [await node.participant('Anna'), await node.participant('Boris')]
    await command(console, { do: 'advance' })
    const questionId = 'question-00000001'
    await anna.request('question:ask', { questionId, text: 'Does it do SSO?', anonymous: true })
    await boris.request('question:upvote', { questionId, up: true })
    await boris.request('question:upvote', { questionId, up: true })
    type Questions = ConsoleEvents['questions:changed']
    const seen = await screen.until<Questions>(
      'questions:changed',
      ({ questions }) => questions[0]?.upvotes === 1,
    )
    expect(seen.questions[0]).toMatchObject({ text: 'Does it do SSO?', nickname: '' })
    await console.request('question:moderate', { questionId, set: 'answered' })
    await boris.until<Questions>('questions:changed', ({ questions }) => questions[0]?.answered === true)
    await console.request('question:moderate', { questionId, set: 'hidden' })
    await screen.until<Questions>('questions:changed', ({ questions }) => questions.length === 0)
    expect(await boris.request('question:list', {})).toMatchObject({ value: { upvoted: [questionId] } })
  })

  it('tells a phone no more than its handshake allows', async () => {
    const { id } = await node.session(pollDeck(1))
    const stranger = await node.phone('Stranger')
    expect(await stranger.request('response:submit', pick('a'))).toEqual({
      ok: false,
      refusal: { kind: 'not-joined' },
    })
    await expect(node.phone('Anna', 'WRONG2')).rejects.toMatchObject({ data: { kind: 'unknown-session' } })
    await expect(
      node.connect({ role: 'console', protocol: protocolVersion, sessionId: id, token: phoneToken('guess') }),
    ).rejects.toMatchObject({ data: { kind: 'forbidden' } })
  })
})
