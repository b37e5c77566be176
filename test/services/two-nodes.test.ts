import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AudienceStore } from '../../client/connection/audience-store.ts'
import { runKey } from '../../client/connection/live-state.ts'
import type { ConsoleEvents } from '../../shared/protocol/events.ts'
import type { DrawView } from '../../shared/protocol/views.ts'
import { newSlide } from '../../shared/slides/deck.ts'
import { ApiClient } from '../support/api-client.ts'
import { pollDeck } from '../support/decks.ts'
import { openPhone } from '../support/phone.ts'
import { freshDatabase } from '../support/postgres.ts'
import { Presenter } from '../support/presenter.ts'
import { createOwner, freePort, owner, ServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'

const redisUrl = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'

let nodes: ServerProcess[] = []
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await freshDatabase()
  drop = database.drop
  const env = { DATABASE_URL: database.url, REDIS_URL: redisUrl, DATA_DIR: '/tmp' }
  await createOwner(env)
  nodes = [new ServerProcess(await freePort(), env), new ServerProcess(await freePort(), env)]
  for (const node of nodes) await node.start()
})
afterAll(async () => {
  for (const node of nodes) await node.stop('SIGTERM')
  await drop()
})

describe('two nodes over Postgres and Redis', () => {
  it('share a session: the presenter on one, the audience on the other', async () => {
    const [one, two] = nodes
    if (!one || !two) throw new Error('no nodes')
    const api = new ApiClient(one.url)
    await api.logIn(owner)
    const deck = { ...pollDeck(1), slides: [...pollDeck(1).slides, newSlide('winner-draw', 'draw')] }
    const { sessionId, code, consoleToken } = await api.startSession(deck)
    const presenter = await Presenter.connect(one.url, sessionId, consoleToken)

    const phones: AudienceStore[] = Array.from({ length: 20 }, () => openPhone(two.url, code))
    for (const [index, phone] of phones.entries()) {
      await phone.join({ nickname: `P${index}`, avatar: 0, language: 'en', channel: '' })
    }
    await until('the console counts the audience of the other node', () => {
      return (
        presenter.last<ConsoleEvents['audience:changed']>('audience:changed')?.connected === phones.length
      )
    })

    await presenter.command({ do: 'show', slideId: 'poll-0' })
    await until('the phones on the other node see the slide', () =>
      phones.every((phone) => phone.getState().view?.slide?.id === 'poll-0'),
    )
    for (const phone of phones) phone.answer('poll-0', 1, { picked: ['d'] })
    await until('every answer is acknowledged', () =>
      phones.every((phone) => runKey('poll-0', 1) in phone.getState().answers),
    )
    await until('the console sees them counted and moved', () => {
      const counts = presenter.last<ConsoleEvents['counts:changed']>('counts:changed')
      const told = presenter.last<ConsoleEvents['funnel:changed']>('funnel:changed')
      return counts?.counts['o:d'] === phones.length && told?.funnel.now[2] === phones.length
    })

    await presenter.command({ do: 'show', slideId: 'draw' })
    await until('the phones see the draw', () =>
      phones.every((phone) => phone.getState().view?.slide?.id === 'draw'),
    )
    for (const phone of phones) phone.answer('draw', 1, { enter: true })
    await until('every entry is acknowledged', () =>
      phones.every((phone) => runKey('draw', 1) in phone.getState().answers),
    )
    await presenter.client.ask('draw:lock', { slideId: 'draw' })
    await presenter.client.ask('draw:draw', { slideId: 'draw', phrase: 'any words' })
    const drawOn = (phone: AudienceStore): DrawView | null | undefined => phone.getState().view?.draw
    await until('every phone on the other node knows the result', () =>
      phones.every((phone) => drawOn(phone)?.phase === 'drawn'),
    )
    const [first] = phones
    expect(first && drawOn(first)).toMatchObject({ entries: phones.length, joined: phones.length })
    for (const phone of phones) phone.close()
    presenter.client.close()
  })

  it('share commands: a stale one is refused on whichever node it comes', async () => {
    const [one, two] = nodes
    if (!one || !two) throw new Error('no nodes')
    const api = new ApiClient(two.url)
    await api.logIn(owner)
    const { sessionId, consoleToken } = await api.startSession(pollDeck(3))
    const consoles = [
      await Presenter.connect(one.url, sessionId, consoleToken),
      await Presenter.connect(two.url, sessionId, consoleToken),
    ]
    const answers = await Promise.allSettled(
      consoles.map(({ client }) => client.ask('session:command', { command: { do: 'advance' }, version: 1 })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await until('both consoles stand at the first slide', () =>
      consoles.every((console) => {
        const view = console.last<ConsoleEvents['session:changed']>('session:changed')
        return view?.slide?.id === 'poll-0'
      }),
    )
    for (const { client } of consoles) client.close()
  })
})
