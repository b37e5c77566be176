import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { type Deck, newSlide, type Slide } from '../../shared/slides/deck.ts'
import { newDeckSettings } from '../../shared/slides/deck-settings.ts'
import { WireClient } from '../load/wire-client.ts'
import { ApiClient } from '../support/api-client.ts'
import { Presenter } from '../support/presenter.ts'
import { owner } from '../support/server-process.ts'
import { fieldsThatZoom, House, sizes } from './house.ts'

const options = ['Price', 'Support', 'Security', 'Speed'].map((text, index) => ({
  ...{ id: 'abcd'[index] ?? '', text, image: null, stage: null },
}))
const poll = newSlide('poll', 'poll')
const cloud = newSlide('word-cloud', 'cloud')
const rating = newSlide('rating', 'rating')
const quiz = newSlide('quiz-pick', 'quiz')
const slides: Slide[] = [
  { ...poll, resultsOnPhones: true, config: { ...poll.config, question: 'What matters most?', options } },
  {
    ...quiz,
    ...{ timeLimitSec: 60, resultsOnPhones: true },
    config: {
      ...quiz.config,
      question: 'Which came first?',
      explanation: 'Because it was there before the others.',
      options,
      correct: 'b',
    },
  },
  { ...cloud, resultsOnPhones: true, config: { ...cloud.config, question: 'In a word?' } },
  { ...rating, resultsOnPhones: true, config: { ...rating.config, question: 'How useful was it?' } },
]
const deck: Deck = { title: 'Feel', language: 'en', settings: newDeckSettings, slides }

/** Others in the room, who answer while the phone is looked at. */
const others = 6

interface Shift {
  value: number
  what: string
}

let house: House
let presenter: Presenter
let phone: Page
let code = ''
const room: WireClient[] = []

beforeAll(async () => {
  house = await House.open()
  await house.setUp()
  const api = new ApiClient(house.server.url)
  await api.logIn(owner)
  const session = await api.startSession(deck)
  code = session.code
  presenter = await Presenter.connect(house.server.url, session.sessionId, session.consoleToken)
  for (let index = 0; index < others; index++) {
    const token = `other-${index}-`.padEnd(43, 'x')
    const client = await WireClient.connect(house.server.url, {
      ...{ role: 'participant', protocol: protocolVersion, code, token },
    })
    await client.ask('session:join', { nickname: `P${index}`, avatar: index, language: 'en', channel: '' })
    room.push(client)
  }
  phone = await house.phone(code, 'Clara')
  await phone.evaluate(() => {
    const shifts: { value: number; what: string }[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // What moves at once after a touch was asked for.
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
          sources: { node: Node | null }[]
        }
        if (hadRecentInput) continue
        const what = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 90) : '?'))
        shifts.push({ value, what: what.join(' | ') })
      }
    }).observe({ type: 'layout-shift' })
  })
})
afterAll(async () => {
  for (const client of room) client.close()
  presenter?.client.close()
  await house?.close()
})

const shifts = () =>
  phone.evaluate(() => (window as unknown as { shifts: { value: number; what: string }[] }).shifts)
const sum = (all: readonly Shift[]) => all.reduce((total, { value }) => total + value, 0)

/** The others answer one after the other, so that the results come and grow before the eyes of whoever holds the phone. */
async function othersAnswer(slideId: string, answer: (index: number) => object): Promise<void> {
  for (const [index, client] of room.entries()) {
    await client.ask('response:submit', {
      ...{ responseId: `${slideId}-${index}-`.padEnd(24, 'x'), slideId, run: 1, revision: 1 },
      answer: answer(index),
    })
    await phone.waitForTimeout(250)
  }
}
const send = () => phone.getByRole('main').getByRole('button', { name: 'Send', exact: true }).tap()
/** So long after a touch a movement counts as nobody's wish. */
const afterTouch = () => phone.waitForTimeout(700)

/** A slide from its showing to its end; nothing that stands may move when it was not touched. */
async function withoutShift(run: () => Promise<void>): Promise<void> {
  const before = (await shifts()).length
  await run()
  await phone.waitForTimeout(500)
  const moved = (await shifts()).slice(before)
  expect(sum(moved), moved.map(({ value, what }) => `${value.toFixed(3)} ${what}`).join('\n')).toBeLessThan(
    0.02,
  )
}

describe('nothing moves on the phone when results come', () => {
  it('sees a shift where there is one', async () => {
    const before = sum(await shifts())
    await phone.evaluate(() => {
      const pushing = document.createElement('div')
      pushing.style.height = '300px'
      document.body.prepend(pushing)
      setTimeout(() => pushing.remove(), 300)
    })
    await expect.poll(async () => sum(await shifts()) - before).toBeGreaterThan(0.1)
    await phone.waitForTimeout(500)
  })

  it('in a poll', () =>
    withoutShift(async () => {
      await presenter.command({ do: 'show', slideId: 'poll' })
      await phone.getByRole('heading', { name: 'What matters most?' }).waitFor()
      await phone.locator('main label').first().tap()
      await send()
      await phone.getByText('100 %').or(phone.getByText('100%')).first().waitFor()
      await afterTouch()
      await othersAnswer('poll', (index) => ({ picked: ['abcd'[index % 4]] }))
      await phone
        .getByText(/43\s?%/)
        .first()
        .waitFor()
      await presenter.command({ do: 'close' })
    }))

  it('in a quiz with its reveal', () =>
    withoutShift(async () => {
      await presenter.command({ do: 'show', slideId: 'quiz' })
      await phone.getByRole('heading', { name: 'Which came first?' }).waitFor()
      await presenter.command({ do: 'open' })
      await phone
        .getByRole('main')
        .getByRole('button', { name: /Support/ })
        .tap()
      await afterTouch()
      await othersAnswer('quiz', (index) => ({ picked: 'abcd'[index % 4] }))
      await presenter.command({ do: 'close' })
      await phone.waitForTimeout(500)
      await presenter.command({ do: 'reveal' })
      await phone.getByText('Correct!').first().waitFor()
      await phone.waitForTimeout(1500)
    }))

  it('in a word cloud', () =>
    withoutShift(async () => {
      await presenter.command({ do: 'show', slideId: 'cloud' })
      await phone.getByRole('main').getByRole('textbox').first().fill('trust')
      await send()
      await afterTouch()
      await othersAnswer('cloud', (index) => ({ words: [`word ${index}`, 'trust'] }))
      await phone.getByText('word 5').first().waitFor()
      await presenter.command({ do: 'close' })
    }))

  it('in a rating', () =>
    withoutShift(async () => {
      await presenter.command({ do: 'show', slideId: 'rating' })
      await phone.locator('main label').last().tap()
      await send()
      await afterTouch()
      await othersAnswer('rating', (index) => ({ rating: 1 + (index % 5) }))
      await presenter.command({ do: 'close' })
    }))
})

describe('the phone does not zoom by itself, and lets people zoom', () => {
  it('where a code is typed and where people join', async () => {
    const newcomer = await house.page('/', sizes.phone)
    await newcomer.getByRole('textbox').first().waitFor()
    expect(await fieldsThatZoom(newcomer)).toEqual([])
    await newcomer.goto(`${house.server.url}/j/${code}`)
    await newcomer.getByRole('button', { name: 'Join', exact: true }).waitFor()
    expect(await newcomer.getByRole('textbox').count()).toBeGreaterThan(0)
    expect(await fieldsThatZoom(newcomer)).toEqual([])
    const viewport = await newcomer.locator('meta[name=viewport]').getAttribute('content')
    expect(viewport).toContain('width=device-width')
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/)
  })

  it('in the panel of questions and in the sheet about oneself', async () => {
    await phone.getByRole('button', { name: 'Ask', exact: false }).first().tap()
    await phone.getByRole('dialog').getByRole('textbox').waitFor()
    expect(await fieldsThatZoom(phone)).toEqual([])
    await phone.keyboard.press('Escape')
    await phone.getByRole('button', { name: /Clara/ }).first().tap()
    await phone.getByRole('dialog').getByRole('textbox').first().waitFor()
    expect(await fieldsThatZoom(phone)).toEqual([])
  })
})
