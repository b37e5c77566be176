import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { House, keep, seriousFindings, sizes } from './house.ts'

let house: House
let studio: Page
let console: Page
let screen: Page
let phones: Page[]
let code = ''
let sessionId = ''

beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

/** One press of the presenter's clicker, and what the console must say of it. */
async function advance(expected: string): Promise<void> {
  await console.bringToFront()
  await console.locator('body').press('ArrowRight')
  await console.getByText(expected).first().waitFor()
}
const everywhere = <Value>(act: (phone: Page, index: number) => Promise<Value>) =>
  Promise.all(phones.map(act))
const clean = async (page: Page, where: string) => expect(await seriousFindings(page), where).toEqual([])

// One evening in the house: each step stands on the one before.
describe('from the set-up link to the export', () => {
  it('creates the owner and shows the demo decks', async () => {
    studio = await house.setUp()
    await studio.getByText('The B2B sales funnel: a live tour').waitFor()
    await clean(studio, 'decks')
    await keep(studio, 'studio-decks')
  })

  it('edits a deck, saves it by itself, and undoes', async () => {
    await studio.getByText('The B2B sales funnel: a live tour').click()
    await studio.getByText('Saved').waitFor()
    const title = studio.getByLabel('Title of the deck')
    await title.fill('Another title')
    await studio.getByText('Saved').waitFor()
    await studio.reload()
    await expect.poll(() => studio.getByLabel('Title of the deck').inputValue()).toBe('Another title')
    await studio.getByLabel('Title of the deck').fill('The B2B sales funnel: a live tour')
    await studio.getByText('Saved').waitFor()
    await studio
      .getByRole('tab', { name: 'Settings' })
      .or(studio.getByRole('heading', { name: 'Title' }))
      .first()
      .waitFor()
    await clean(studio, 'editor')
    await keep(studio, 'studio-editor')
  })

  it('presents: console, screen, and three phones that join', async () => {
    await studio.getByRole('button', { name: 'Present' }).first().click()
    await studio.waitForURL(/\/console\//)
    console = studio
    sessionId = console.url().split('/console/')[1]?.split(/[?#]/)[0] ?? ''
    screen = await house.presenterPage(`/screen/${sessionId}`, sizes.projector)
    const shown = await screen
      .getByText(/^[0-9A-Z]{3}\s[0-9A-Z]{3}$/)
      .first()
      .innerText()
    code = shown.replace(/\s/g, '')
    phones = [
      await house.phone(code, 'Айгүл', { locale: 'kk-KZ' }),
      await house.phone(code, 'Борис', { locale: 'ru-RU', colorScheme: 'dark' }),
      await house.phone(code, 'Clara'),
    ]
    await screen.getByText('people are here').waitFor()
    await expect.poll(() => screen.getByText(/^3\b/).first().isVisible()).toBe(true)
    for (const [page, name] of [
      [screen, 'screen-lobby'],
      [console, 'console-lobby'],
      [phones[0], 'phone-lobby'],
    ] as const) {
      if (!page) continue
      await clean(page, name)
      await keep(page, name)
    }
  })

  it('takes answers to a poll and shows them on the screen and in the funnel', async () => {
    await advance('Slide 1 of 26')
    await advance('Slide 2 of 26')
    await screen.getByText('What brought you here today?').first().waitFor()
    await everywhere(async (phone, index) => {
      await phone
        .getByRole('radio')
        .nth(index + 1)
        .check({ force: true })
      await phone.locator('main button').last().click()
    })
    await console.getByText('100% of those here').first().waitFor()
    await expect
      .poll(() =>
        console
          .getByText(/moved from/)
          .first()
          .isVisible(),
      )
      .toBe(true)
    await clean(screen, 'poll on the screen')
    await clean(console, 'console with moves')
    await everywhere((phone, index) => clean(phone, `poll on phone ${index}`))
    await keep(screen, 'screen-poll')
    await keep(console, 'console-poll')
    await keep(phones[0] ?? console, 'phone-poll')
  })

  it('keeps an answer given without a network and sends it once when it is back', async () => {
    const [phone] = phones
    if (!phone) throw new Error('no phone')
    await phone.context().setOffline(true)
    // The room's results stand where the own answer was sent.
    await phone.getByRole('button', { name: 'Қайта таңдау' }).click()
    await phone.getByRole('radio').nth(0).check({ force: true })
    await phone.locator('main button').last().click()
    await phone.getByText('Байланыс қалпына келтірілуде').first().waitFor()
    expect(await responsesOf('I am only looking around')).toBe(0)
    await phone.context().setOffline(false)
    await expect
      .poll(async () => (await responsesOf('I am only looking around')) === 1, { timeout: 20_000 })
      .toBe(true)
    await expect.poll(() => console.getByText('100% of those here').first().isVisible()).toBe(true)
  })

  it('runs a quiz question to the reveal', async () => {
    await advance('Slide 3 of 26')
    await jumpTo('A buyer reads your case studies')
    await advance('Open for answers')
    await everywhere(async (phone, index) => {
      await phone
        .getByRole('button')
        .or(phone.getByRole('radio'))
        .filter({ hasText: index === 2 ? 'Loyalty' : 'Evaluation' })
        .first()
        .click()
    })
    await console.getByText('100% of those here').first().waitFor()
    await keep(phones[0] ?? console, 'phone-quiz')
    await console.locator('body').press('r')
    await everywhere((phone) => phone.getByText('informed decision').first().waitFor())
    await keep(screen, 'screen-quiz-revealed')
    await clean(screen, 'quiz on the screen')
    await everywhere((phone, index) => clean(phone, `quiz on phone ${index}`))
  })

  it('comes back after a reload as the same person, on the same slide', async () => {
    const [phone] = phones
    await phone?.reload()
    await phone?.getByText('Айгүл').first().waitFor()
    await expect.poll(() => screen.getByText('Which stage is this?').first().isVisible()).toBe(true)
  })

  it('takes a lead form with consent', async () => {
    await jumpTo('Shall we stay in touch?')
    const phone = phones[2]
    if (!phone) throw new Error('no phone')
    const form = phone.locator('form').last()
    await form.locator('input[autocomplete=name]').fill('Clara Schmidt')
    await form.locator('input[type=email]').fill('clara@buyer.example')
    await form.getByRole('checkbox').first().check({ force: true })
    await clean(phone, 'form on the phone')
    await keep(phone, 'phone-form')
    await form.locator('button[type=submit]').click()
    await console.getByText('33% of those here').first().waitFor()
  })

  it('draws a winner whose phone knows', async () => {
    await jumpTo('How useful would questions like these')
    await everywhere(async (phone) => {
      await phone.getByRole('radio').last().check({ force: true })
      await phone.locator('main button').last().click()
    })
    await console.getByText('100% of those here').first().waitFor()
    await jumpTo('And the winner is')
    await everywhere((phone) =>
      phone
        .locator('main button')
        .filter({ hasText: /enter|қатыс|участ/i })
        .first()
        .click(),
    )
    await console.getByText('100% of those here').first().waitFor()
    await console.getByRole('button', { name: 'Lock the entries' }).click()
    await console.getByLabel('Phrase from the audience').fill('алма, apple, яблоко')
    await console.getByRole('button', { name: 'Draw the winner' }).click()
    const won = /you won|you have won|жеңдіңіз|ұттыңыз|вы выиграли/i
    await expect
      .poll(
        async () => {
          const texts = await everywhere((phone) => phone.locator('body').innerText())
          return texts.filter((text) => won.test(text)).length
        },
        { timeout: 30_000 },
      )
      .toBe(1)
    await keep(screen, 'screen-winner')
    await clean(screen, 'winner on the screen')
    await everywhere((phone, index) => clean(phone, `draw on phone ${index}`))
  })

  it('works on a phone as a remote', async () => {
    const remote = await house.presenterPage(`/console/${sessionId}`, sizes.phone)
    await remote.getByRole('navigation', { name: 'Console' }).waitFor()
    await clean(remote, 'remote')
    await keep(remote, 'remote')
    await remote.close()
  })

  it('ends, reports and exports', async () => {
    await console.getByRole('button', { name: 'End session' }).first().click()
    await console.getByRole('dialog').getByRole('button', { name: /end/i }).last().click()
    await everywhere((phone) =>
      phone
        .getByText(/thank|рақмет|спасибо/i)
        .first()
        .waitFor(),
    )
    await console.goto(`${house.server.url}/studio/sessions/${sessionId}`)
    await console
      .getByText(/moved from/)
      .first()
      .waitFor()
    await clean(console, 'report')
    await keep(console, 'report')
    const download = console.waitForEvent('download')
    await console.getByRole('link', { name: /csv/i }).first().click()
    const csv = readFileSync(await (await download).path(), 'utf8')
    expect(csv).toContain('clara@buyer.example')
    expect(csv).toContain('Айгүл')
    await console.goto(`${house.server.url}/studio/settings`)
    await console.getByRole('heading', { name: 'Funnel', exact: true }).waitFor()
    await clean(console, 'settings')
  })

  it('left no page complaining', () => {
    expect(house.complaints).toEqual([])
  })
})

async function jumpTo(heading: string): Promise<void> {
  await console.bringToFront()
  await console
    .getByRole('button', { name: new RegExp(heading) })
    .first()
    .click()
  await screen.getByText(heading).first().waitFor()
}

async function responsesOf(option: string): Promise<number> {
  const row = screen.locator('tr', { hasText: option }).first()
  const cells = await row.locator('td').allInnerTexts()
  return Number(cells[0] ?? Number.NaN)
}
