import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questionLimits } from '../../../server/sessions/question-lists.ts'
import type { SessionCommand } from '../../../shared/core/session/session-command.ts'
import type { AudienceEvents, ConsoleEvents, ScreenEvents } from '../../../shared/protocol/events.ts'
import { type Deck, newSlide, type Slide } from '../../../shared/slides/deck.ts'
import { type DeckSettings, newDeckSettings } from '../../../shared/slides/deck-settings.ts'
import { LiveNode, type TestSocket } from '../../support/live-node.ts'

let node: LiveNode
beforeAll(async () => {
  node = await LiveNode.start()
})
afterAll(() => node.stop())

type Told = ConsoleEvents['questions:changed']

const deckWith = (
  questions: Partial<DeckSettings['questions']> = {},
  slides: Slide[] = [newSlide('title', 'title-1'), newSlide('q-and-a', 'ques')],
): Deck => ({
  title: 'Questions',
  language: 'en',
  slides,
  settings: { ...newDeckSettings, questions: { ...newDeckSettings.questions, ...questions } },
})

const version = new WeakMap<TestSocket, number>()
async function command(console: TestSocket, command: SessionCommand) {
  const given = await console.request('session:command', { command, version: version.get(console) ?? 0 })
  if (!given.ok) return given.refusal.kind
  version.set(console, given.value.version)
  return null
}

let asked = 0
async function ask(phone: TestSocket, text: string, anonymous = false) {
  asked += 1
  const questionId = `question-${String(asked).padStart(8, '0')}`
  return { questionId, reply: await phone.request('question:ask', { questionId, text, anonymous }) }
}

const heardBy = (socket: TestSocket) => JSON.stringify(socket.heard)

describe('questions', () => {
  it('can be asked at any time, in the lobby too, where the deck has the panel', async () => {
    await node.session(deckWith())
    const console = await node.console()
    const anna = await node.participant('Anna')
    const { reply } = await ask(anna, 'Is there a trial?')
    expect(reply).toEqual({ ok: true, value: { pending: false } })
    await console.until<Told>('questions:changed', ({ questions }) => questions.length === 1)

    await node.session(deckWith({ panel: false }))
    const other = await node.console()
    const boris = await node.participant('Boris')
    expect((await ask(boris, 'Is there a trial?')).reply).toEqual({ ok: false, refusal: { kind: 'closed' } })
    expect(await command(other, { do: 'show', slideId: 'ques' })).toBeNull()
    expect((await ask(boris, 'Is there a trial?')).reply).toMatchObject({ ok: true })
  })

  it('need a name where the deck says so', async () => {
    await node.session(deckWith({ anonymous: false }))
    const anna = await node.participant('Anna')
    expect((await ask(anna, 'Who are you?', true)).reply).toEqual({
      ok: false,
      refusal: { kind: 'name-needed' },
    })
    expect((await ask(anna, 'Who are you?')).reply).toMatchObject({ ok: true })
    expect(anna.last<AudienceEvents['session:welcomed']>('session:welcomed')?.view.questions).toEqual({
      panel: true,
      anonymous: false,
      approveFirst: false,
    })
  })

  it('[VIEW6] that wait are told to their author and to those who moderate, and to nobody else', async () => {
    await node.session(deckWith({ approveFirst: true }))
    const [console, screen] = [await node.console(), await node.screen()]
    const [anna, boris] = [await node.participant('Anna'), await node.participant('Boris')]
    const { questionId, reply } = await ask(anna, 'A question in waiting?')
    expect(reply).toEqual({ ok: true, value: { pending: true } })
    const told = await console.until<Told>('questions:changed', ({ questions }) => questions.length === 1)
    expect(told.questions[0]).toMatchObject({ id: questionId, pending: true, hidden: true, marked: false })
    expect(await boris.request('question:upvote', { questionId, up: true })).toEqual({
      ok: false,
      refusal: { kind: 'unknown-question' },
    })
    expect(await command(console, { do: 'pin-question', questionId })).toBe('unknown-question')

    const own = await anna.request('question:list', {})
    expect(own).toMatchObject({
      value: { questions: [{ id: questionId, pending: true }], own: [questionId] },
    })
    expect(await boris.request('question:list', {})).toMatchObject({ value: { questions: [] } })
    expect(await screen.request('question:list', {})).toMatchObject({ value: { questions: [] } })
    const [late, lateScreen] = [await node.participant('Late'), await node.screen()]
    for (const socket of [anna, boris, screen, late, lateScreen]) {
      expect(heardBy(socket)).not.toContain('in waiting')
    }

    await console.request('question:moderate', { questionId, set: 'visible' })
    await boris.until<Told>('questions:changed', ({ questions }) => questions[0]?.id === questionId)
    expect(heardBy(boris)).not.toContain('"marked"')
    expect(await boris.request('question:upvote', { questionId, up: true })).toMatchObject({ ok: true })
  })

  it('[VIEW6] that are rejected are told so to their author, on every phone of theirs, and to nobody else', async () => {
    await node.session(deckWith({ approveFirst: true }))
    const [console, screen] = [await node.console(), await node.screen()]
    const [anna, boris] = [await node.participant('Anna'), await node.participant('Boris')]
    const secondTab = await node.phone('Anna')
    const { questionId } = await ask(anna, 'Not for this room?')
    await console.request('question:moderate', { questionId, set: 'hidden' })
    for (const socket of [anna, secondTab]) {
      await socket.until<AudienceEvents['question:rejected']>(
        'question:rejected',
        (told) => told.questionId === questionId,
      )
    }
    expect(await anna.request('question:list', {})).toMatchObject({ value: { questions: [] } })
    // One that the room has seen goes from everybody's list at once: there is nothing to tell its author alone.
    await console.request('question:moderate', { questionId, set: 'visible' })
    await boris.until<Told>('questions:changed', ({ questions }) => questions.length === 1)
    await console.request('question:moderate', { questionId, set: 'hidden' })
    await boris.until<Told>('questions:changed', ({ questions }) => questions.length === 0)
    expect(anna.heard.filter(({ name }) => name === 'question:rejected')).toHaveLength(1)
    for (const socket of [boris, screen]) {
      expect(socket.heard.map(({ name }) => name)).not.toContain('question:rejected')
    }
  })

  it('[CMD12] wait or not as the session switches, whatever the deck says', async () => {
    await node.session(deckWith())
    const console = await node.console()
    const anna = await node.participant('Anna')
    expect(await command(console, { do: 'approve-first', on: true })).toBeNull()
    await anna.until<AudienceEvents['session:changed']>(
      'session:changed',
      ({ questions }) => questions.approveFirst,
    )
    expect((await ask(anna, 'First?')).reply).toMatchObject({ value: { pending: true } })
    expect(await command(console, { do: 'approve-first', on: false })).toBeNull()
    expect((await ask(anna, 'Second?')).reply).toMatchObject({ value: { pending: false } })
  })

  it('[MOD4] that are marked wait, or are shown with their mark to those who moderate', async () => {
    await node.session(deckWith())
    const [console, screen] = [await node.console(), await node.screen()]
    const anna = await node.participant('Anna')
    expect((await ask(anna, 'Какого хуя так дорого?')).reply).toMatchObject({ value: { pending: true } })
    const held = await console.until<Told>('questions:changed', ({ questions }) => questions.length === 1)
    expect(held.questions[0]).toMatchObject({ marked: true, pending: true })
    expect(heardBy(screen)).not.toContain('дорого')

    await node.session(deckWith({ holdMarked: false }))
    const [other, otherScreen] = [await node.console(), await node.screen()]
    const boris = await node.participant('Boris')
    expect((await ask(boris, 'Какого хуя так дорого?')).reply).toMatchObject({ value: { pending: false } })
    const shown = await other.until<Told>('questions:changed', ({ questions }) => questions.length === 1)
    expect(shown.questions[0]).toMatchObject({ marked: true, pending: false, hidden: false })
    await otherScreen.until<Told>('questions:changed', ({ questions }) => questions.length === 1)
    expect(heardBy(otherScreen)).not.toContain('marked')
    expect(heardBy(boris)).not.toContain('marked')
  })

  it('are answered in writing and corrected, and what was asked stays with those who moderate', async () => {
    await node.session(deckWith())
    const [console, screen] = [await node.console(), await node.screen()]
    const anna = await node.participant('Anna')
    const { questionId } = await ask(anna, 'Is it GPDR compilant?')
    await console.request('question:edit', { questionId, text: 'Is it GDPR compliant?' })
    await console.request('question:answer', { questionId, text: 'Yes, since 2018.' })
    const told = await console.until<Told>(
      'questions:changed',
      ({ questions }) => questions[0]?.answer === 'Yes, since 2018.',
    )
    expect(told.questions[0]).toMatchObject({
      ...{ text: 'Is it GDPR compliant?', original: 'Is it GPDR compilant?', answered: true },
    })
    for (const socket of [anna, screen]) {
      await socket.until<Told>('questions:changed', ({ questions }) => questions[0]?.answer !== '')
      expect(socket.last<Told>('questions:changed')?.questions[0]?.text).toBe('Is it GDPR compliant?')
      expect(JSON.stringify(socket.last('questions:changed'))).not.toContain('compilant')
    }
    // The phone asks the same again, since it had no acknowledgement: that is no conflict.
    const again = { questionId, text: 'Is it GPDR compilant?', anonymous: false }
    expect(await anna.request('question:ask', again)).toMatchObject({ ok: true })

    await console.request('question:answer', { questionId, text: '' })
    await anna.until<Told>('questions:changed', ({ questions }) => questions[0]?.answer === '')
    const unknown = { questionId: 'question-nowhere-1', text: 'What?' }
    for (const name of ['question:edit', 'question:answer'] as const) {
      expect(await console.request(name, unknown)).toEqual({
        ok: false,
        refusal: { kind: 'unknown-question' },
      })
    }
  })

  it('[CMD13] lie over the slide when they are pinned, until they are hidden or the slide changes', async () => {
    const { id } = await node.session(deckWith())
    const [console, screen] = [await node.console(), await node.screen()]
    const [anna, boris] = [await node.participant('Anna'), await node.participant('Boris')]
    const { questionId } = await ask(anna, 'May I see this?')
    const pinned = (socket: TestSocket, is: string | null) =>
      socket.until<ScreenEvents['session:changed']>(
        'session:changed',
        ({ pinnedQuestion }) => pinnedQuestion === is,
      )
    expect(await command(console, { do: 'pin-question', questionId: 'question-nowhere-1' })).toBe(
      'unknown-question',
    )
    expect(await command(console, { do: 'pin-question', questionId })).toBeNull()
    await pinned(screen, questionId)
    await pinned(anna, questionId)
    // As many others as a phone is told of are wanted more; the pinned one is told of all the same.
    const { store } = node.deps
    for (let index = 0; index < questionLimits.phones; index++) {
      node.deps.clock.advance(1000)
      const { questionId: other } = await ask(anna, `Other ${index}?`)
      await boris.request('question:upvote', { questionId: other, up: true })
    }
    const all = ({ questions }: Told) => questions.filter(({ upvotes }) => upvotes === 1).length === 30
    const toldPhone = await boris.until<Told>('questions:changed', all)
    expect(toldPhone.questions.at(-1)?.id).toBe(questionId)
    await console.request('question:moderate', { questionId, set: 'hidden' })
    await pinned(screen, null)
    await screen.until<Told>('questions:changed', ({ questions }) =>
      questions.every((q) => q.id !== questionId),
    )
    await console.request('question:moderate', { questionId, set: 'visible' })
    version.set(console, (await store.sessions.byId(id))?.version ?? 0)
    expect(await command(console, { do: 'pin-question', questionId })).toBeNull()
    expect(await command(console, { do: 'advance' })).toBeNull()
    await pinned(screen, null)
  })
})

describe('texts', () => {
  const pick = (slideId: string, responseId: string, answer: unknown) => ({
    ...{ slideId, run: 1, revision: 1, responseId, answer },
  })

  it('[VIEW6] that are marked wait for approval, and come to nobody but those who moderate', async () => {
    await node.session(deckWith({}, [{ ...newSlide('open-text', 'text'), resultsOnPhones: true }]))
    const [console, screen] = [await node.console(), await node.screen()]
    const [anna, boris] = [await node.participant('Anna'), await node.participant('Boris')]
    await command(console, { do: 'advance' })
    await anna.request('response:submit', pick('text', 'open-answer-rude1', { text: 'What the fuck' }))
    await boris.request('response:submit', pick('text', 'open-answer-kind1', { text: 'Lovely' }))
    type Entries = ConsoleEvents['entries:changed']
    const told = await console.until<Entries>('entries:changed', ({ entries }) => entries.length === 2)
    const rude = told.entries.find(({ marked }) => marked)
    expect(rude).toMatchObject({ text: 'What the fuck', hidden: true, pending: true })
    await screen.until<Entries>('entries:changed', ({ entries }) => entries.length === 1)
    await boris.until<Entries>('entries:changed', ({ entries }) => entries.length === 1)
    for (const socket of [screen, boris, await node.screen(), await node.participant('Late')]) {
      expect(heardBy(socket)).not.toContain('fuck')
      expect(heardBy(socket)).not.toContain('marked')
    }
    const participantId = rude?.participantId ?? ''
    await console.request('response:hide', { slideId: 'text', run: 1, participantId, hidden: false })
    await screen.until<Entries>('entries:changed', ({ entries }) => entries.length === 2)
  })

  it('[VIEW6] of a word cloud are held word by word, and the rest is shown', async () => {
    await node.session(deckWith({}, [{ ...newSlide('word-cloud', 'cloud'), resultsOnPhones: true }]))
    const [console, screen] = [await node.console(), await node.screen()]
    const anna = await node.participant('Anna')
    await command(console, { do: 'advance' })
    await anna.request('response:submit', pick('cloud', 'cloud-answer-0001', { words: ['price', 'сука'] }))
    type Counts = ConsoleEvents['counts:changed']
    const told = await console.until<Counts>('counts:changed', ({ responses }) => responses === 1)
    expect(told.counts).toEqual({ 'w:price': 1, 'w:сука': 1 })
    expect(told.words).toEqual([{ key: 'w:сука', marked: true, hidden: true, pending: true }])
    const seen = await screen.until<Counts>('counts:changed', ({ responses }) => responses === 1)
    expect(seen.counts).toEqual({ 'w:price': 1 })
    for (const socket of [screen, anna, await node.screen(), await node.participant('Late')]) {
      expect(heardBy(socket)).not.toContain('сука')
      expect(heardBy(socket)).not.toContain('"words"')
    }
    const word = { slideId: 'cloud', run: 1 }
    await console.request('word:hide', { ...word, key: 'w:сука', hidden: false })
    await screen.until<Counts>('counts:changed', ({ counts }) => counts['w:сука'] === 1)
    await console.request('word:hide', { ...word, key: 'w:price', hidden: true })
    await screen.until<Counts>('counts:changed', ({ counts }) => counts['w:price'] === undefined)
    expect(await console.request('word:hide', { ...word, key: 'o:a', hidden: true })).toMatchObject({
      ok: false,
    })
  })

  it('[GRP8] are counted with their variants, and as the presenter and moderators put them', async () => {
    await node.session(deckWith({}, [newSlide('word-cloud', 'cloud')]))
    const [console, screen, moderator] = [await node.console(), await node.screen(), await node.moderator()]
    const anna = await node.participant('Anna')
    const boris = await node.participant('Boris')
    await command(console, { do: 'advance' })
    await anna.request('response:submit', pick('cloud', 'cloud-answer-0002', { words: ['Price', 'cost'] }))
    await boris.request('response:submit', pick('cloud', 'cloud-answer-0003', { words: ['prices', 'price'] }))
    type Counts = ConsoleEvents['counts:changed']
    const told = await console.until<Counts>('counts:changed', ({ responses }) => responses === 2)
    expect(told.counts).toEqual({ 'w:price': 2, 'w:prices': 1, 'w:cost': 1 })
    expect(told.groups).toEqual([{ key: 'w:price', members: ['w:price', 'w:prices'] }])
    const seen = await screen.until<Counts>('counts:changed', ({ responses }) => responses === 2)
    expect(seen).toMatchObject({ counts: { 'w:price': 3, 'w:cost': 1 } })
    expect(seen).not.toHaveProperty('groups')

    const at = { slideId: 'cloud', run: 1 }
    await console.request('word:merge', { ...at, key: 'w:cost', into: 'w:price' })
    await screen.until<Counts>('counts:changed', ({ counts }) => counts['w:price'] === 4)
    expect(JSON.stringify([screen.heard, console.heard])).not.toContain('"merges"')
    await moderator.request('word:merge', { ...at, key: 'w:prices', into: '' })
    await screen.until<Counts>('counts:changed', ({ counts }) => counts['w:prices'] === 1)
    await moderator.request('word:merge', { ...at, key: 'w:cost', into: null })
    const last = await screen.until<Counts>('counts:changed', ({ counts }) => counts['w:cost'] === 1)
    expect(last.counts).toEqual({ 'w:price': 2, 'w:prices': 1, 'w:cost': 1 })
    expect(await anna.request('word:merge', { ...at, key: 'w:cost', into: null })).toMatchObject({
      ok: false,
    })
  })
})
