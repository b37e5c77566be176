import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CountsView } from '../../shared/protocol/views.ts'
import { type Deck, newSlide, type Slide } from '../../shared/slides/deck.ts'
import { newDeckSettings } from '../../shared/slides/deck-settings.ts'
import { type KindName, kindNames, slideKinds } from '../../shared/slides/slide-kinds.ts'
import { ApiClient } from '../support/api-client.ts'
import { Presenter } from '../support/presenter.ts'
import { owner } from '../support/server-process.ts'
import { sampleImage, samplePicture } from './gallery/sample-image.ts'
import { slideIn } from './gallery/slide-states.ts'
import { fieldsThatZoom, House, seriousFindings, sizes } from './house.ts'

const send = (phone: Page) => phone.getByRole('main').getByRole('button', { name: 'Send', exact: true }).tap()
const tapButton = (phone: Page, name: RegExp) =>
  phone.getByRole('main').getByRole('button', { name }).first().tap()
/** The input itself lies hidden under its card: the card is what a finger meets. */
async function tapChoice(phone: Page, role: 'radio' | 'checkbox', index = 0): Promise<void> {
  const id = await phone.getByRole('main').getByRole(role).nth(index).getAttribute('id')
  const wrapping = phone
    .getByRole('main')
    .locator('label')
    .filter({ has: phone.getByRole(role) })
  await (id !== null && (await phone.locator(`label[for="${id}"]`).count()) > 0
    ? phone.locator(`label[for="${id}"]`)
    : wrapping.nth(index)
  ).tap()
}

async function pick(phone: Page): Promise<void> {
  await tapChoice(phone, 'radio')
  await send(phone)
}
async function write(phone: Page, text: string): Promise<void> {
  await phone.getByRole('main').getByRole('textbox').first().fill(text)
  await send(phone)
}
async function tapPlane(phone: Page): Promise<void> {
  await phone.getByRole('application').tap({ position: { x: 90, y: 70 } })
  await send(phone)
}

/** What a finger does to answer each kind. */
const answering: { readonly [Name in KindName]?: (phone: Page) => Promise<void> } = {
  poll: pick,
  'word-cloud': (phone) => write(phone, 'trust'),
  rating: pick,
  scales: pick,
  nps: pick,
  ranking: async (phone) => {
    for (const place of [1, 2, 3, 4]) await tapButton(phone, new RegExp(`^Put in place ${place}:`))
    await send(phone)
  },
  'hundred-points': async (phone) => {
    await phone.getByRole('slider').first().fill('100')
    await send(phone)
  },
  'number-guess': (phone) => write(phone, '42'),
  grid: tapPlane,
  'pin-on-image': tapPlane,
  brainstorm: (phone) => write(phone, 'Fewer meetings'),
  'open-text': (phone) => write(phone, 'We lose time.'),
  'quiz-pick': (phone) => tapButton(phone, /three cities/),
  'quiz-several': async (phone) => {
    await tapButton(phone, /three cities/)
    await send(phone)
  },
  'true-false': (phone) => tapButton(phone, /True/),
  'closest-number': (phone) => write(phone, '42'),
  'quiz-order': send,
  'quiz-match': async (phone) => {
    await tapButton(phone, /^Trust, not matched/)
    await tapButton(phone, /three cities/)
    await send(phone)
  },
  'quiz-categorise': async (phone) => {
    await tapButton(phone, /^Trust$/)
    await send(phone)
  },
  'typed-answer': (phone) => write(phone, 'Trust'),
  'lead-form': async (phone) => {
    await phone.locator('main input[autocomplete=name]').fill('Clara Schmidt')
    await phone.locator('main input[type=email]').fill('clara@buyer.example')
    await tapChoice(phone, 'checkbox')
    await phone.locator('main button[type=submit]').tap()
  },
  'call-to-action': (phone) => tapButton(phone, /demo/i),
  'objection-poll': async (phone) => {
    await tapChoice(phone, 'checkbox')
    await send(phone)
  },
  faq: (phone) => tapButton(phone, /./),
  pricing: async (phone) => {
    await tapChoice(phone, 'radio')
    await tapButton(phone, /This one fits/)
  },
  meeting: async (phone) => {
    await tapChoice(phone, 'radio')
    await tapButton(phone, /Ask for this time/)
  },
  resource: (phone) => phone.getByRole('main').getByRole('link').first().tap(),
  'winner-draw': (phone) => tapButton(phone, /enter/i),
}

const kinds = kindNames.filter((kind) => answering[kind] !== undefined)

const idOf = (kind: KindName) => `slide-${kind}`

/** Nothing of the gallery's pictures but the one that is tapped on. */
function slideOf(kind: KindName, image: string): Slide {
  const { config } = slideIn(kind, 'empty', 'en')
  const words = JSON.stringify(config).replaceAll(
    `"${sampleImage}"`,
    kind === 'pin-on-image' ? `"${image}"` : 'null',
  )
  const slide = newSlide(kind, idOf(kind))
  const parsed = slideKinds[kind].configSchema.parse(JSON.parse(words))
  return { ...slide, config: parsed, timeLimitSec: null } as Slide
}

let house: House
let presenter: Presenter
let screen: Page
let phone: Page

beforeAll(async () => {
  house = await House.open()
  const desk = await house.setUp()
  const picture = await sharp(Buffer.from(samplePicture)).png().toBuffer()
  const stored = await desk.request.post(`${house.server.url}/api/v1/media`, {
    data: picture,
    headers: { 'content-type': 'image/png', 'sec-fetch-site': 'same-origin' },
  })
  const { hash } = (await stored.json()) as { hash: string }
  const api = new ApiClient(house.server.url)
  await api.logIn(owner)
  const deck: Deck = {
    ...{ title: 'All kinds', language: 'en', settings: newDeckSettings },
    slides: kinds.map((kind) =>
      kind === 'resource'
        ? ({
            ...newSlide('resource', idOf('resource')),
            config: {
              ...{ heading: 'The price list', text: '', image: null },
              source: { type: 'link', url: `${house.server.url}/healthz` },
            },
          } as Slide)
        : slideOf(kind, hash),
    ),
  }
  const session = await api.startSession(deck)
  presenter = await Presenter.connect(house.server.url, session.sessionId, session.consoleToken)
  screen = await house.presenterPage(`/screen/${session.sessionId}`, sizes.projector)
  phone = await house.phone(session.code, 'Clara')
})
afterAll(async () => {
  presenter?.client.close()
  await house?.close()
})

describe('each kind that takes answers', () => {
  it('has its steps here', () => {
    expect(kindNames.filter((kind) => slideKinds[kind].answerSchema !== null && !answering[kind])).toEqual([])
  })

  it.each(kinds)('%s is answered by touch, and the screen shows it', async (kind) => {
    const { opening, hasKey } = slideKinds[kind]
    await presenter.command({ do: 'show', slideId: idOf(kind) })
    if (opening === 'by-hand') await presenter.command({ do: 'open' })
    await phone.getByRole('main').locator('button, a, input').filter({ visible: true }).first().waitFor()
    expect(await fieldsThatZoom(phone), 'fields').toEqual([])
    await answering[kind]?.(phone)
    await expect
      .poll(() => presenter.last<CountsView>('counts:changed'), { timeout: 8000 })
      .toMatchObject({ slideId: idOf(kind), responses: 1 })
    await expect.poll(() => screen.locator('body').innerText(), { timeout: 8000 }).toMatch(/(^|\D)1(\D|$)/)
    if (hasKey) {
      await presenter.command({ do: 'close' })
      await presenter.command({ do: 'reveal' })
      await phone
        .getByText(/Correct!|Not this time|Partly right/)
        .first()
        .waitFor()
    }
    expect(await seriousFindings(phone), 'phone').toEqual([])
    expect(await seriousFindings(screen), 'screen').toEqual([])
    expect(house.complaints).toEqual([])
  })
})
