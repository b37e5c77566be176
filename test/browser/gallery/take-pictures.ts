// Pictures of every kind of slide in every state, to look at: `npm run gallery [-- view=screen theme=dark language=kk]`.
import { mkdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { createServer } from 'vite'
import { languages } from '../../../shared/text/translate.ts'
import { launchChromium } from '../house.ts'
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

async function takeSheet(page: Page, sheet: (typeof sheets)[number]): Promise<void> {
  const query = new URLSearchParams({ ...sheet, kind: 'all' })
  const name = `${sheet.view}-${sheet.state}-${sheet.theme}-${sheet.language}`
  const shown = page.locator(`[data-sheet="${name}"]`)
  // A page that has just come may not listen to its address yet: it is told again.
  for (let tries = 0; tries < 20 && (await shown.count()) === 0; tries++) {
    await page.evaluate((search) => {
      history.pushState(null, '', search)
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, `?${query}`)
    await shown.waitFor({ timeout: 3000 }).catch(() => undefined)
  }
  const empty = shown.locator('[data-cell]:not(:has(*)), [data-cell]:has(.animate-breathe)')
  for (let tries = 0; tries < 60 && (await empty.count()) > 0; tries++) await page.waitForTimeout(500)
  await page.waitForLoadState('networkidle')
  // Fonts, pictures, and a word cloud that is laid out elsewhere.
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(1500)
  const whole = await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true, timeout: 90_000 })
  const cells = await page.locator('[data-cell]').evaluateAll((elements) =>
    elements.map((element) => {
      const box = element.getBoundingClientRect()
      return {
        kind: (element.getAttribute('data-cell') ?? '').split(' ')[0] ?? '',
        left: Math.round(box.left + scrollX),
        top: Math.round(box.top + scrollY),
        width: Math.round(box.width),
        height: Math.round(box.height),
        /** Wider than its place: something sticks out. */
        over: element.scrollWidth - element.clientWidth,
      }
    }),
  )
  for (const { kind, over, ...box } of cells) {
    if (over > 1) failures.push(`${name}: ${kind} is ${over} px too wide`)
    mkdirSync(`${folder}/${kind}`, { recursive: true })
    if (box.height > 0) await sharp(whole).extract(box).png().toFile(`${folder}/${kind}/${name}.png`)
    else failures.push(`${name}: ${kind} shows nothing`)
  }
}

async function work(): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 1400 }, reducedMotion: 'reduce' })
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
  page.on('pageerror', (error) => failures.push(error.message))
  await page.goto(`${address}dev/gallery?kind=title`, { waitUntil: 'networkidle', timeout: 120_000 })
  for (let sheet = queue.shift(); sheet; sheet = queue.shift()) await takeSheet(page, sheet)
}

const began = performance.now()
try {
  await Promise.all(Array.from({ length: Math.min(4, cpus().length, total) }, work))
} finally {
  await browser.close()
  await server.close()
}
console.log(`${total} sheets in ${Math.round((performance.now() - began) / 1000)} s, in ${folder}`)
for (const failure of new Set(failures)) console.log(failure)
