// Pictures of every kind of slide in every state, to look at: `npm run gallery [-- view=screen theme=dark language=kk]`.
import { mkdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { createServer } from 'vite'
import { languages } from '../../../shared/text/translate.ts'
import { launchChromium } from '../house.ts'
import type { MeasuredCell } from './measure-cells.ts'
import { kindsIn, states, views } from './slide-states.ts'

const folder = 'test/browser/artefacts/gallery'
/** Of a sheet, in the page's own pixels. */
const width = 2700
const wanted = new Map(process.argv.slice(2).map((pair) => pair.split('=', 2) as [string, string]))
const isWanted = (key: string, value: string) => (wanted.get(key) ?? value) === value

const sheets = views.flatMap((view) =>
  states
    .filter((state) => kindsIn(view, state).length > 0)
    .flatMap((state) =>
      ['light', 'dark'].flatMap((theme) => languages.map((language) => ({ view, state, theme, language }))),
    ),
)
const queue = sheets.filter((sheet) => Object.entries(sheet).every(([key, value]) => isWanted(key, value)))
const total = queue.length
const failures: string[] = []
let done = 0
const began = performance.now()
const seconds = () => Math.round((performance.now() - began) / 1000)
const nameOf = (sheet: (typeof sheets)[number]) => Object.values(sheet).join('-')

const server = await createServer({
  configFile: 'vite.config.ts',
  logLevel: 'error',
  // Its own port and no reloading: pictures are taken of what is there now.
  server: { port: 0, hmr: false, watch: null },
})
await server.listen()
const address = server.resolvedUrls?.local[0]
if (address === undefined) throw new Error('the gallery is not served')
const browser = await launchChromium()
if (wanted.size === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

/** What the page says of itself, with a module that it fetches. */
const measuring = `/@fs${fileURLToPath(new URL('./measure-cells.ts', import.meta.url))}`
const ask = (page: Page) => ({
  allCellsShown: () =>
    page.evaluate(async (path) => (await import(path)).allCellsShown() as boolean, measuring),
  measureCells: () =>
    page.evaluate(async (path) => (await import(path)).measureCells() as MeasuredCell[], measuring),
})

async function takeSheet(page: Page, sheet: (typeof sheets)[number]): Promise<void> {
  const query = new URLSearchParams({ ...sheet, kind: 'all' })
  const name = nameOf(sheet)
  const shown = page.locator(`[data-sheet="${name}"]`)
  // A page that has just come may not listen to its address yet: it is told again.
  for (let tries = 0; tries < 20 && (await shown.count()) === 0; tries++) {
    await page.evaluate((search) => {
      history.pushState(null, '', search)
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, `?${query}`)
    await shown.waitFor({ timeout: 3000 }).catch(() => undefined)
  }
  for (let tries = 0; tries < 100 && !(await ask(page).allCellsShown()); tries++)
    await page.waitForTimeout(100)
  await page.waitForLoadState('networkidle')
  // Fonts, pictures, and a word cloud that is laid out elsewhere.
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(1000)
  const cells = await ask(page).measureCells()
  const picture = await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true, timeout: 180_000 })
  // Decoded once: a sheet is large, and forty cells are cut from it.
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  const whole = { raw: { width: info.width, height: info.height, channels: info.channels } }
  for (const { kind, faults, ...box } of cells) {
    for (const fault of faults) failures.push(`${name}: ${kind} ${fault}`)
    mkdirSync(`${folder}/${kind}`, { recursive: true })
    if (box.height > 0)
      await sharp(data, whole)
        .extract(box)
        .png({ compressionLevel: 3 })
        .toFile(`${folder}/${kind}/${name}.png`)
  }
}

async function work(): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 1400 }, reducedMotion: 'reduce' })
  let now = ''
  const complain = (text: string) => failures.push(`${now}: ${text}`)
  page.on('console', (message) => message.type() === 'error' && complain(message.text()))
  page.on('pageerror', (error) => complain(error.message))
  await page.goto(`${address}dev/gallery?kind=title`, { waitUntil: 'networkidle', timeout: 120_000 })
  for (let sheet = queue.shift(); sheet; sheet = queue.shift()) {
    now = nameOf(sheet)
    await takeSheet(page, sheet)
    console.log(`${++done} of ${total}: ${now}, after ${seconds()} s`)
  }
}

try {
  await Promise.all(Array.from({ length: Math.min(4, cpus().length, total) }, work))
} finally {
  await browser.close()
  await server.close()
}
console.log(`${total} sheets in ${seconds()} s, in ${folder}`)
for (const failure of new Set(failures)) console.log(failure)
