// Makes the pictures of the README from the running product: `npm run screenshots`.
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { House, sizes } from './house.ts'

const folder = 'docs/screenshots'
mkdirSync(folder, { recursive: true })
const picture = async (page: Page, name: string): Promise<void> => {
  // Springs and counting figures come to rest.
  await page.waitForTimeout(1200)
  await page.screenshot({ path: `${folder}/${name}.png` })
}

const names = ['Айгүл', 'Борис', 'Clara', 'Ерлан', 'Dana', 'Marat', 'Зарина', 'Oskar']
const words = [
  ['references', 'honesty'],
  ['case studies', 'references'],
  ['honesty', 'support'],
  ['references', 'price'],
  ['people', 'references'],
  ['security', 'honesty'],
  ['support', 'demo'],
  ['references', 'security'],
]

const house = await House.open()
try {
  const desk = await house.setUp()
  await desk.getByText('The B2B sales funnel: a live tour').waitFor()
  await picture(desk, 'studio-decks')
  await desk.getByText('The B2B sales funnel: a live tour').click()
  await desk.getByText('What brought you here today?').first().click()
  await picture(desk, 'studio')
  await desk.getByRole('button', { name: 'Present' }).first().click()
  await desk.waitForURL(/\/console\//)
  const sessionId = desk.url().split('/console/')[1] ?? ''
  const screen = await house.presenterPage(`/screen/${sessionId}`, sizes.projector)
  const shown = await screen
    .getByText(/^[0-9A-Z]{3}\s[0-9A-Z]{3}$/)
    .first()
    .innerText()
  const phones: Page[] = []
  for (const name of names) phones.push(await house.phone(shown.replace(/\s/g, ''), name))
  const [first] = phones
  if (!first) throw new Error('no phones')
  await picture(screen, 'lobby')

  const advance = async (expected: string): Promise<void> => {
    await desk.bringToFront()
    await desk.locator('body').press('ArrowRight')
    await desk.getByText(expected).first().waitFor()
    await screen.waitForTimeout(500)
  }
  const send = (phone: Page) => phone.locator('main button').last().click()

  await advance('Slide 1 of 26')
  await advance('Slide 2 of 26')
  for (const [index, phone] of phones.entries()) {
    await phone
      .getByRole('radio')
      .nth([1, 2, 2, 3, 1, 2, 4, 0][index] ?? 0)
      .check({ force: true })
    if (index === 0) await picture(phone, 'phone-poll')
    await send(phone)
  }
  await desk.getByText('100% of those here').first().waitFor()
  await picture(screen, 'poll')
  await picture(desk, 'console')

  await advance('Slide 3 of 26')
  await advance('Slide 4 of 26')
  await advance('Slide 5 of 26')
  for (const [index, phone] of phones.entries()) {
    for (const [place, word] of (words[index] ?? []).entries())
      await phone.getByRole('textbox').nth(place).fill(word)
    await send(phone)
  }
  await desk.getByText('100% of those here').first().waitFor()
  await picture(screen, 'word-cloud')

  await advance('Slide 6 of 26')
  await advance('Slide 7 of 26')
  await advance('Slide 8 of 26')
  await advance('Open for answers')
  for (const [index, phone] of phones.entries()) {
    const answer = phone
      .getByRole('button')
      .or(phone.getByRole('radio'))
      .filter({ hasText: index % 3 === 0 ? 'Interest' : 'Evaluation' })
    await answer.first().click()
  }
  await desk.getByText('100% of those here').first().waitFor()
  await desk.locator('body').press('r')
  await picture(first, 'phone-quiz')
  await picture(screen, 'quiz')

  const jumpTo = async (heading: string): Promise<void> => {
    await desk
      .getByRole('button', { name: new RegExp(heading) })
      .first()
      .click()
    await screen.getByText(heading).first().waitFor()
  }
  await jumpTo('Who knows the funnel best')
  // The podium is built place by place.
  await screen.waitForTimeout(6000)
  await picture(screen, 'podium')
  await jumpTo('How useful would questions like these')
  for (const [index, phone] of phones.entries()) {
    await phone
      .getByRole('radio')
      .nth(4 - (index % 3))
      .check({ force: true })
    await send(phone)
  }
  await desk.getByText('100% of those here').first().waitFor()
  await picture(screen, 'rating')
  await jumpTo('And the winner is')
  for (const phone of phones) await phone.locator('main button').filter({ hasText: /enter/i }).first().click()
  await desk.getByText('100% of those here').first().waitFor()
  await desk.getByRole('button', { name: 'Lock the entries' }).click()
  await desk.getByLabel('Phrase from the audience').fill('алма, apple, яблоко')
  await desk.getByRole('button', { name: 'Draw the winner' }).click()
  await screen.waitForTimeout(12_000)
  await picture(screen, 'wheel')

  await desk.goto(`${house.server.url}/studio/sessions/${sessionId}`)
  await desk
    .getByText(/moved from/)
    .first()
    .waitFor()
  await desk
    .getByRole('heading', { name: 'Funnel', exact: true })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
  await picture(desk, 'report')
} finally {
  await house.close()
}
