import { describe, expect, it } from 'vitest'
import { ownAnswer } from '../../../client/connection/audience-answers.ts'
import { createAudienceStore } from '../../../client/connection/audience-store.ts'
import type { AudienceView, Me } from '../../../shared/protocol/views.ts'
import { buildAudienceView, buildSlideView } from './build-views.ts'
import { createManualSystem } from './manual-system.ts'
import { createMemoryStorage } from './memory-storage.ts'
import { createMemoryNetwork } from './memory-wire.ts'

const profile = { nickname: 'Quiet Otter', avatar: 3, language: 'en', channel: 'mail' } as const
const me: Me = {
  participantId: 'p1',
  nickname: 'Quiet Otter',
  avatar: 3,
  team: null,
  out: false,
  answers: {},
  hints: {},
}

function buildPhone({ seed = 1 } = {}) {
  const system = createManualSystem({ seed })
  const network = createMemoryNetwork()
  const lasting = createMemoryStorage()
  const open = (tab = createMemoryStorage()) =>
    createAudienceStore({ code: 'BCDFGH', lasting, tab, connect: network.connect, system })
  const welcome = async (someone: Me | null, view: Partial<AudienceView> = {}) => {
    await network.latest().connected()
    await network.latest().event('session:welcomed', {
      view: buildAudienceView({ sentAt: system.now(), ...view }),
      me: someone,
      game: null,
      counts: null,
      entries: null,
    })
  }
  const sent = (name: string) => network.latest().sent.filter((request) => request.name === name)
  const only = (name: string) => {
    const [request, ...more] = sent(name)
    if (!request || more.length > 0) throw new Error(`${more.length + (request ? 1 : 0)} × ${name}`)
    return request
  }
  const joined = async () => {
    const phone = open()
    await welcome(me)
    return phone
  }
  return { system, network, lasting, open, welcome, sent, only, joined }
}

const accepted = { ok: true, value: { elapsedMs: 700 } }

describe('joining', () => {
  it('shows a token of 256 random bits, the same in a second tab and after a reload', async () => {
    const { network, open, lasting } = buildPhone()
    open()
    open()
    const [first, second] = network.wires.map(({ handshake }) => handshake)
    expect(first).toMatchObject({ role: 'participant', code: 'BCDFGH' })
    expect(first?.token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(second?.token).toBe(first?.token)
    expect([...lasting.values.keys()]).toContain('rostrum:BCDFGH')
  })

  it('asks nobody to join who has not said as whom', async () => {
    const { network, open, welcome } = buildPhone()
    const phone = open()
    await welcome(null)
    expect(phone.getState()).toMatchObject({
      me: null,
      join: { step: 'idle' },
      connection: { status: 'live' },
    })
    expect(network.latest().sent).toEqual([])
  })

  it('joins once, also when pressed twice, and is then known', async () => {
    const { open, welcome, only } = buildPhone()
    const phone = open()
    await welcome(null)
    const first = phone.join(profile)
    const second = phone.join(profile)
    await Promise.resolve()
    const request = only('session:join')
    expect(request.payload).toEqual(profile)
    await request.reply({ ok: true, value: { participantId: 'p1', team: null } })
    expect(await first).toEqual({ ok: true, value: null })
    expect(await second).toEqual({ ok: true, value: null })
    expect(phone.getState().me).toEqual({
      ...{ participantId: 'p1', nickname: 'Quiet Otter', avatar: 3 },
      ...{ team: null, out: false },
    })
  })

  it('joins again by itself where the server does not know a person who has joined before', async () => {
    const { network, open, welcome, only, system } = buildPhone()
    const phone = open()
    await welcome(null)
    void phone.join(profile)
    await Promise.resolve()
    await network.latest().lose()
    await system.advance(600)
    await welcome(null)
    await only('session:join').reply({ ok: true, value: { participantId: 'p1', team: null } })
    expect(phone.getState().join).toEqual({ step: 'joined' })

    const reloaded = open()
    await welcome(null)
    expect(reloaded.getState().join).toEqual({ step: 'joining', waiting: null })
    await only('session:join').reply({ ok: true, value: { participantId: 'p2' } })
    expect(reloaded.getState().me?.participantId).toBe('p2')
  })

  it('joins by itself when another tab of the same person has joined', async () => {
    const { open, welcome, only, sent, lasting } = buildPhone()
    const first = open()
    await welcome(null)
    void first.join(profile)
    await Promise.resolve()
    await only('session:join').reply({ ok: true, value: { participantId: 'p1', team: null } })
    const lookingOn = createMemoryStorage()
    lasting.values.delete('rostrum:BCDFGH')
    const second = open(lookingOn)
    await welcome(null)
    second.storageChanged('rostrum:BCDFGH', null)
    expect(sent('session:join')).toEqual([])
    lasting.setItem(
      'rostrum:BCDFGH',
      JSON.stringify({ token: 'A'.repeat(43), usedAt: 0, participantId: 'p1', profile }),
    )
    second.storageChanged('rostrum:BCDFGH', null)
    await Promise.resolve()
    await only('session:join').reply({ ok: true, value: { participantId: 'p1', team: null } })
    expect(second.getState().join).toEqual({ step: 'joined' })
  })

  it('waits before a full room and joins by itself', async () => {
    const { open, welcome, only, system } = buildPhone()
    const phone = open()
    await welcome(null)
    const joining = phone.join(profile)
    await Promise.resolve()
    await only('session:join').reply({ ok: false, refusal: { kind: 'full', retryAfterMs: 5000 } })
    expect(phone.getState().join).toEqual({
      step: 'joining',
      waiting: { kind: 'full', retryAfterMs: 5000 },
    })
    await system.advance(5000)
    await only('session:join').reply({ ok: true, value: { participantId: 'p1', team: null } })
    expect(await joining).toEqual({ ok: true, value: null })
  })

  it('drops what it kept for an older session with the same code', async () => {
    const { open, welcome, sent, system, network } = buildPhone()
    const phone = open()
    await welcome(me)
    await network.latest().lose()
    phone.answer('slide-1', 1, { picked: ['a'] })
    await system.advance(600)
    await welcome({ ...me, participantId: 'somebody-new' })
    await system.advance(0)
    expect(sent('response:submit')).toEqual([])
    expect(ownAnswer(phone.getState(), 'slide-1', 1)).toBeNull()
  })

  it('stops when the presenter has removed the person', async () => {
    const { network, joined, system } = buildPhone()
    const phone = await joined()
    await network.latest().event('participant:removed', {})
    expect(phone.getState().connection).toMatchObject({ status: 'refused', refusal: { kind: 'removed' } })
    await system.advance(60_000)
    expect(network.wires).toHaveLength(1)
  })
})

describe('answering', () => {
  it('sends an answer with an id and a revision, and keeps it until it is acknowledged', async () => {
    const { joined, only, lasting } = buildPhone()
    const phone = await joined()
    phone.answer('slide-1', 1, { picked: ['a'] })
    await Promise.resolve()
    const request = only('response:submit')
    expect(request.payload).toEqual({
      slideId: 'slide-1',
      run: 1,
      responseId: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
      revision: 1,
      answer: { picked: ['a'] },
    })
    expect(lasting.values.get('rostrum:BCDFGH:answer:slide-1:1')).toContain('"state":"waiting"')
    expect(ownAnswer(phone.getState(), 'slide-1', 1)?.answer).toEqual({ picked: ['a'] })
    await request.reply(accepted)
    expect(phone.getState()).toMatchObject({
      waiting: {},
      answers: { 'slide-1:1': { revision: 1, elapsedMs: 700, points: null } },
    })
    expect(lasting.values.get('rostrum:BCDFGH:answer:slide-1:1')).toContain('"state":"acknowledged"')
  })

  it('repeats the same id after a timeout, a broken connection and a busy server, until it is acknowledged', async () => {
    const { joined, welcome, only, network, system } = buildPhone()
    const phone = await joined()
    phone.answer('slide-1', 1, 'text')
    await Promise.resolve()
    const first = only('response:submit')
    await first.timeOut()
    expect(network.wires).toHaveLength(2)
    expect(phone.getState().connection.status).toBe('reconnecting')
    await welcome(me)
    expect(only('response:submit').payload).toEqual(first.payload)
    await network.latest().lose()
    await system.advance(600)
    await welcome(me)
    await only('response:submit').reply({ ok: false, refusal: { kind: 'busy', retryAfterMs: 400 } })
    await system.advance(399)
    expect(network.latest().sent).toEqual([])
    await system.advance(201)
    const last = only('response:submit')
    expect(last.payload).toEqual(first.payload)
    await last.reply(accepted)
    expect(phone.getState().waiting).toEqual({})
  })

  it('sends an answer given without a network once it is back, once', async () => {
    const { joined, welcome, only, sent, network, system } = buildPhone()
    const phone = await joined()
    await network.latest().lose()
    phone.answer('slide-1', 1, 'offline')
    expect(Object.keys(phone.getState().waiting)).toEqual(['slide-1:1'])
    await system.advance(600)
    await welcome(me)
    await only('response:submit').reply(accepted)
    await system.advance(60_000)
    expect(sent('response:submit')).toEqual([])
  })

  it('sends only the newest of several answers given without a network', async () => {
    const { joined, welcome, only, network, system } = buildPhone()
    const phone = await joined()
    await network.latest().lose()
    phone.answer('slide-1', 1, 'first')
    phone.answer('slide-1', 1, 'second')
    await system.advance(600)
    await welcome(me)
    const request = only('response:submit')
    expect(request.payload).toMatchObject({ revision: 2, answer: 'second' })
  })

  it('sends a newer answer after the one under way, with a higher revision', async () => {
    const { joined, only } = buildPhone()
    const phone = await joined()
    phone.answer('slide-1', 1, 'first')
    await Promise.resolve()
    const first = only('response:submit')
    phone.answer('slide-1', 1, 'second')
    expect(ownAnswer(phone.getState(), 'slide-1', 1)?.answer).toBe('second')
    await first.reply(accepted)
    const second = only('response:submit')
    expect(second.payload).toMatchObject({ revision: 2, answer: 'second' })
    await second.reply(accepted)
    expect(phone.getState().answers['slide-1:1']).toMatchObject({ answer: 'second', revision: 2 })
    phone.answer('slide-1', 1, 'third')
    await Promise.resolve()
    expect(only('response:submit').payload).toMatchObject({ revision: 3 })
  })

  it('sends after a reload what was not acknowledged before it', async () => {
    const { joined, open, welcome, only } = buildPhone()
    const phone = await joined()
    phone.answer('slide-1', 1, 'kept')
    await Promise.resolve()
    const before = only('response:submit')
    phone.close()
    const reloaded = open()
    expect(ownAnswer(reloaded.getState(), 'slide-1', 1)?.answer).toBe('kept')
    await welcome(me)
    const after = only('response:submit')
    expect(after.payload).toEqual(before.payload)
    await after.reply(accepted)
    expect(reloaded.getState().waiting).toEqual({})
  })

  it('waits with answers until the person has been joined again', async () => {
    const { joined, welcome, only, sent, network, system } = buildPhone()
    const phone = await joined()
    void phone.join(profile)
    await Promise.resolve()
    await only('session:join').reply({ ok: true, value: { participantId: 'p1', team: null } })
    await network.latest().lose()
    phone.answer('slide-1', 1, 'kept')
    await system.advance(600)
    await welcome(null)
    expect(sent('response:submit')).toEqual([])
    await only('session:join').reply({ ok: true, value: { participantId: 'p1', team: null } })
    expect(only('response:submit').payload).toMatchObject({ answer: 'kept' })
  })

  it.each(['closed', 'already-answered', 'not-an-answer', 'conflict', 'session-ended', 'invalid'] as const)(
    'ends an answer that is refused as %s, says why, and gives back what was typed',
    async (kind) => {
      const { joined, only, sent, lasting, system } = buildPhone()
      const phone = await joined()
      phone.setDraft('slide-1', 1, { text: 'typed' })
      phone.answer('slide-1', 1, 'typed')
      await Promise.resolve()
      expect(phone.getState().drafts).toEqual({})
      await only('response:submit').reply({ ok: false, refusal: { kind } })
      expect(phone.getState()).toMatchObject({
        waiting: {},
        refused: { 'slide-1:1': { kind } },
        drafts: { 'slide-1:1': { text: 'typed' } },
      })
      expect(lasting.values.has('rostrum:BCDFGH:answer:slide-1:1')).toBe(false)
      await system.advance(60_000)
      expect(sent('response:submit')).toEqual([])
      phone.answer('slide-1', 1, 'again')
      expect(phone.getState().refused).toEqual({})
    },
  )

  it('tries a defect three times before it says so', async () => {
    const { joined, only, system } = buildPhone()
    const phone = await joined()
    phone.answer('slide-1', 1, 'x')
    await Promise.resolve()
    for (let tries = 0; tries < 3; tries += 1) {
      expect(phone.getState().refused).toEqual({})
      await only('response:submit').reply({ ok: false, refusal: { kind: 'internal' } })
      await system.advance(1500)
    }
    expect(phone.getState().refused).toEqual({ 'slide-1:1': { kind: 'internal' } })
  })

  it('shows an answer of another tab, and the server as the last word', async () => {
    const { open, welcome, only, lasting, network } = buildPhone()
    const first = open()
    await welcome(me)
    first.answer('slide-1', 1, 'from the first tab')
    await Promise.resolve()
    await only('response:submit').reply(accepted)
    const second = open()
    await welcome(me)
    expect(second.getState().answers).toEqual({})
    const key = 'rostrum:BCDFGH:answer:slide-1:1'
    second.storageChanged(key, lasting.values.get(key) ?? null)
    expect(second.getState().answers['slide-1:1']).toMatchObject({ answer: 'from the first tab' })
    second.answer('slide-1', 1, 'from the second')
    expect(second.getState().waiting['slide-1:1']?.revision).toBe(2)
    second.storageChanged('rostrum:OTHERS:answer:slide-1:1', '{}')
    second.storageChanged(null, null)
    expect(network.wires).toHaveLength(2)
  })

  it('takes the answers that the server has for the truth', async () => {
    const { open, welcome } = buildPhone()
    const phone = open()
    const own = { run: 2, revision: 4, answer: 'theirs', points: 800, elapsedMs: 90 }
    await welcome({ ...me, answers: { 'slide-1': own } })
    expect(ownAnswer(phone.getState(), 'slide-1', 2)).toEqual(own)
    expect(ownAnswer(phone.getState(), 'slide-1', 1)).toBeNull()
  })

  it('has the hints of the run that were taken, and adds the next one once', async () => {
    const { open, welcome, only } = buildPhone()
    const phone = open()
    await welcome({ ...me, hints: { 'slide-1': { run: 2, texts: ['Count them.'] } } })
    expect(phone.getState().hints).toEqual({ 'slide-1:2': ['Count them.'] })
    const taking = phone.takeHint('slide-1', 2)
    await Promise.resolve()
    expect(only('hint:take').payload).toEqual({ slideId: 'slide-1', run: 2, hint: 2 })
    await only('hint:take').reply({ ok: true, value: { text: 'More than four.' } })
    expect(await taking).toEqual({ ok: true, value: null })
    expect(phone.getState().hints).toEqual({ 'slide-1:2': ['Count them.', 'More than four.'] })
  })

  it('takes points from the standing', async () => {
    const { joined, only } = buildPhone()
    const phone = await joined()
    phone.answer('slide-1', 1, 'x')
    await Promise.resolve()
    await only('response:submit').reply(accepted)
    void phone.loadStanding()
    await Promise.resolve()
    const standing = { score: 950, rank: 2, players: 9, points: { 'slide-1': 950 } }
    await only('participant:standing').reply({ ok: true, value: standing })
    expect(phone.getState().standing).toEqual(standing)
    expect(phone.getState().answers['slide-1:1']?.points).toBe(950)
  })
})

describe('drafts', () => {
  it('survive a reload of the tab and are not seen by another one', async () => {
    const { open } = buildPhone()
    const tab = createMemoryStorage()
    open(tab).setDraft('slide-1', 1, { email: 'a@b' })
    expect(open(tab).getState().drafts).toEqual({ 'slide-1:1': { email: 'a@b' } })
    expect(open().getState().drafts).toEqual({})
  })

  it('come back after a reload when the answer is refused then', async () => {
    const { open, welcome, only } = buildPhone()
    const tab = createMemoryStorage()
    const phone = open(tab)
    await welcome(me)
    phone.setDraft('slide-1', 1, 'long text')
    phone.answer('slide-1', 1, 'long text')
    phone.close()
    const reloaded = open(tab)
    expect(reloaded.getState().drafts).toEqual({})
    await welcome(me)
    await only('response:submit').reply({ ok: false, refusal: { kind: 'closed' } })
    expect(reloaded.getState().drafts).toEqual({ 'slide-1:1': 'long text' })
  })

  it('are forgotten with the acknowledgement', async () => {
    const { open, welcome, only } = buildPhone()
    const tab = createMemoryStorage()
    const phone = open(tab)
    await welcome(me)
    phone.setDraft('slide-1', 1, 'x')
    phone.answer('slide-1', 1, 'x')
    await Promise.resolve()
    expect(tab.values.size).toBe(1)
    await only('response:submit').reply(accepted)
    expect(tab.values.size).toBe(0)
  })
})

describe('views', () => {
  it('keeps slides that linger after the presenter has moved on, over a reload too', async () => {
    const { open, welcome, network } = buildPhone()
    const tab = createMemoryStorage()
    const phone = open(tab)
    await welcome(me, { slide: buildSlideView({ id: 'form', kind: 'lead-form', lingers: true }) })
    const next = buildAudienceView({ version: 2, slide: buildSlideView({ id: 'next' }) })
    const wire = network.latest()
    await wire.event('session:changed', next)
    expect(phone.getState().lingering.map(({ id }) => id)).toEqual(['form'])
    expect(
      open(tab)
        .getState()
        .lingering.map(({ id }) => id),
    ).toEqual(['form'])
    expect(open().getState().lingering).toEqual([])
    const newRun = buildSlideView({
      id: 'form',
      lingers: true,
      progress: { phase: 'open', run: 2, openedAt: 0, closesAt: null },
    })
    await wire.event('session:changed', buildAudienceView({ version: 3, slide: newRun }))
    expect(phone.getState().lingering).toEqual([newRun])
  })

  it('drops a view that is older than the one at hand', async () => {
    const { joined, network } = buildPhone()
    const phone = await joined()
    await network.latest().event('session:changed', buildAudienceView({ version: 5, title: 'new' }))
    await network.latest().event('session:changed', buildAudienceView({ version: 4, title: 'old' }))
    expect(phone.getState().view?.title).toBe('new')
    await network.latest().event('session:changed', buildAudienceView({ version: 5, title: 'newer' }))
    expect(phone.getState().view?.title).toBe('newer')
  })

  it('measures the clock by the quickest view, and anew with each connection', async () => {
    const { open, welcome, network, system } = buildPhone()
    const phone = open()
    const server = (ahead: number, delay: number) => system.now() + ahead - delay
    await welcome(null, { sentAt: server(5000, 900) })
    expect(phone.getState().clockOffsetMs).toBe(4100)
    await network.latest().event('session:changed', buildAudienceView({ sentAt: server(5000, 40) }))
    expect(phone.getState().clockOffsetMs).toBe(4960)
    await network.latest().event('session:changed', buildAudienceView({ sentAt: server(5000, 300) }))
    expect(phone.getState().clockOffsetMs).toBe(4960)
    phone.wake(true)
    await system.advance(3000)
    await network.latest().lose()
    await system.advance(6000)
    await welcome(null, { sentAt: server(-2000, 100) })
    expect(phone.getState().clockOffsetMs).toBe(-2100)
  })

  it('keeps counts by slide and run', async () => {
    const { joined, network } = buildPhone()
    const phone = await joined()
    const wire = network.latest()
    await wire.event('counts:changed', { slideId: 'slide-1', run: 1, counts: { 'o:a': 2 }, responses: 2 })
    await wire.event('counts:changed', { slideId: 'slide-1', run: 2, counts: {}, responses: 0 })
    expect(phone.getState().counts['slide-1:1']?.responses).toBe(2)
    expect(phone.getState().counts['slide-1:2']?.responses).toBe(0)
    await wire.event('no:such-event', {})
    await wire.event('constructor', {})
  })
})

describe('questions and draws', () => {
  it('asks again under the same id after an answer failed to come, and under a new one after that', async () => {
    const { joined, only, network, system, welcome } = buildPhone()
    const phone = await joined()
    await network.latest().lose()
    const asked = phone.ask('How much?', false)
    await system.advance(600)
    await welcome(me)
    const first = only('question:ask')
    await network.latest().lose()
    await system.advance(25_000)
    expect(await asked).toEqual({ ok: false, refusal: { kind: 'no-answer' } })
    const again = phone.ask('How much?', false)
    await welcome(me)
    const second = only('question:ask')
    expect(second.payload).toEqual(first.payload)
    await second.reply({ ok: true, value: { pending: false } })
    expect(await again).toEqual({ ok: true, value: { pending: false } })
    expect(phone.getState().asked).toHaveLength(1)
    void phone.ask('How much?', false)
    await Promise.resolve()
    expect(only('question:ask').payload).not.toEqual(first.payload)
  })

  it('takes an own question off the list when it is rejected, and leaves the others', async () => {
    const { joined, only, network } = buildPhone()
    const phone = await joined()
    const asked = phone.ask('Not for this room?', false)
    await Promise.resolve()
    await only('question:ask').reply({ ok: true, value: { pending: true } })
    await asked
    const questionId = phone.getState().asked[0] ?? ''
    await network.latest().event('question:rejected', { questionId: 'question-of-another-phone' })
    await network.latest().event('questions:changed', { questions: [] })
    expect(phone.getState().questions).toMatchObject([{ id: questionId, pending: true }])
    await network.latest().event('question:rejected', { questionId })
    expect(phone.getState().questions).toEqual([])
  })

  it('takes an upvote back where the server refuses it', async () => {
    const { joined, only } = buildPhone()
    const phone = await joined()
    phone.upvote('question-0000001', true)
    expect(phone.getState().upvoted).toEqual(['question-0000001'])
    await Promise.resolve()
    await only('question:upvote').reply({ ok: false, refusal: { kind: 'unknown-question' } })
    expect(phone.getState().upvoted).toEqual([])
  })

  it('keeps the receipt of a draw on the phone', async () => {
    const { joined, only, open } = buildPhone()
    const phone = await joined()
    void phone.loadReceipt('d'.repeat(32))
    await Promise.resolve()
    const receipt = { receipt: { entryId: 'e1' }, place: 2 }
    await only('draw:receipt').reply({ ok: true, value: receipt })
    expect(phone.getState().receipts['d'.repeat(32)]).toEqual(receipt)
    phone.won('d'.repeat(32), 1)
    expect(open().getState().receipts['d'.repeat(32)]).toEqual({ ...receipt, place: 1 })
  })
})

describe('storage', () => {
  it('works in memory where the browser refuses to store', async () => {
    const refusing = {
      length: 0,
      key: () => null,
      getItem: () => {
        throw new Error('denied')
      },
      setItem: () => {
        throw new Error('full')
      },
      removeItem: () => {
        throw new Error('denied')
      },
    }
    const system = createManualSystem()
    const network = createMemoryNetwork()
    const phone = createAudienceStore({
      code: 'BCDFGH',
      lasting: refusing,
      tab: null,
      connect: network.connect,
      system,
    })
    await network.latest().connected()
    await network.latest().event('session:welcomed', {
      view: buildAudienceView({ slide: buildSlideView() }),
      me,
      counts: null,
      entries: null,
    })
    phone.setDraft('slide-1', 1, 'x')
    phone.answer('slide-1', 1, 'x')
    await Promise.resolve()
    await network.latest().sent[0]?.reply(accepted)
    expect(phone.getState().answers['slide-1:1']?.answer).toBe('x')
  })

  it('forgets sessions that have not been opened for a month, and no others', () => {
    const { open, lasting, system } = buildPhone()
    const day = 24 * 60 * 60 * 1000
    const person = (usedAt: number) => JSON.stringify({ token: 'A'.repeat(43), usedAt, profile: null })
    lasting.setItem('rostrum:OLDOLD', person(system.now() - 31 * day))
    lasting.setItem('rostrum:OLDOLD:answer:slide-1:1', '{}')
    lasting.setItem('rostrum:NEWNEW', person(system.now() - 29 * day))
    lasting.setItem('rostrum:language', '"kk"')
    open()
    expect([...lasting.values.keys()].sort()).toEqual([
      'rostrum:BCDFGH',
      'rostrum:NEWNEW',
      'rostrum:language',
    ])
  })
})
