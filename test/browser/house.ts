import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { freePort, owner, ServerProcess } from '../support/server-process.ts'

/** Debian's Chromium, or one that `CHROMIUM` names. */
const executablePath =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

export const sizes = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  laptop: { viewport: { width: 1366, height: 768 } },
  projector: { viewport: { width: 1920, height: 1080 } },
} as const satisfies Record<string, BrowserContextOptions>

export async function launchChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('no Chromium: install it, or name it in CHROMIUM')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** A built server with a fresh database, a browser, and whatever the pages complained of. */
export class House {
  readonly server: ServerProcess
  readonly browser: Browser
  /** Errors of pages: a console.error or an uncaught exception. */
  readonly complaints: string[] = []
  readonly #dataDir: string
  readonly #contexts: BrowserContext[] = []
  #desk: BrowserContext | null = null

  private constructor(server: ServerProcess, browser: Browser, dataDir: string) {
    this.server = server
    this.browser = browser
    this.#dataDir = dataDir
  }

  static async open(): Promise<House> {
    const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-browser-'))
    const server = new ServerProcess(await freePort(), { DATA_DIR: dataDir })
    await server.start()
    const browser = await launchChromium()
    return new House(server, browser, dataDir)
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.server.stop('SIGTERM')
    rmSync(this.#dataDir, { recursive: true, force: true })
  }

  /** The path of the one-time set-up link that the server printed. */
  get setUpPath(): string {
    const match = /\/studio\/setup#\S+/.exec(this.server.output)
    if (!match) throw new Error(`no set-up link in:\n${this.server.output}`)
    return match[0]
  }

  /** A page in a context of its own, as another device would be. */
  async page(path: string, options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'en-US', ...options })
    this.#contexts.push(context)
    return this.pageIn(context, path)
  }

  async pageIn(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('console', (message) => {
      // A refused login (401) and a network that is off are reported by Chromium itself, not by our code.
      const isOurs = !/401|ERR_INTERNET_DISCONNECTED/.test(message.text())
      if (message.type() === 'error' && isOurs) this.complaints.push(`${path}: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.complaints.push(`${path}: ${error.message}`))
    await page.goto(this.server.url + path)
    return page
  }

  /** Creates the owner through the set-up page; the presenter's laptop from then on. */
  async setUp(): Promise<Page> {
    this.#desk = await this.browser.newContext({ locale: 'en-US', ...sizes.laptop, acceptDownloads: true })
    const page = await this.pageIn(this.#desk, this.setUpPath)
    await page.getByLabel('Your name').fill('Aigerim')
    await page.getByLabel('Company or team').fill('Rostrum Demo')
    await page.getByLabel('E-mail').fill(owner.email)
    await page.getByLabel('Password', { exact: true }).fill(owner.password)
    await page.getByRole('button', { name: 'Create the workspace' }).click()
    await page.getByRole('heading', { name: 'Decks', level: 1 }).waitFor()
    return page
  }

  /** The presenter's own browser at another size: logged in as they are. */
  async presenterPage(path: string, options: BrowserContextOptions): Promise<Page> {
    if (!this.#desk) throw new Error('set up first')
    return this.page(path, { ...options, storageState: await this.#desk.storageState() })
  }

  /** A phone that has joined under this name. */
  async phone(code: string, nickname: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.page(`/j/${code}`, { ...sizes.phone, ...options })
    await page.getByRole('textbox').first().fill(nickname)
    await page.locator('button[type=submit]').click()
    await page.getByText(nickname).first().waitFor()
    return page
  }
}

/** Serious and critical findings of axe under WCAG 2.2 AA, in words. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/**
 * Fields that a phone would zoom to when they are touched: iOS does so where the type is under 16 px. What is not typed into or
 * chosen from in its own type has no part in it.
 */
export function fieldsThatZoom(page: Page): Promise<string[]> {
  return page
    .locator(
      'input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=hidden]), select, textarea',
    )
    .evaluateAll((fields) =>
      fields.flatMap((field) => {
        const size = getComputedStyle(field).fontSize
        return Number.parseFloat(size) < 16 ? [`${field.outerHTML.slice(0, 120)}: ${size}`] : []
      }),
    )
}

const artefacts = 'test/browser/artefacts'

/** A screenshot that is kept after the run. */
export async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(artefacts, { recursive: true })
  await page.screenshot({ path: `${artefacts}/${name}.png` })
}
