import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { EnvError, readEnv } from '../../server/env.ts'
import { type RunningServer, startProblem, startServer } from '../../server/start-server.ts'
import { StoreOpenError } from '../../server/store/store-open-error.ts'

const running: RunningServer[] = []
const folders: string[] = []

function envWith(overrides: Record<string, string> = {}) {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'rostrum-start-'))
  folders.push(DATA_DIR)
  return readEnv({ DATA_DIR, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', ...overrides })
}

async function start(overrides: Record<string, string> = {}): Promise<RunningServer> {
  const server = await startServer(envWith(overrides))
  running.push(server)
  return server
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('startServer', () => {
  it('serves on one port and prints a set-up link that names it', async () => {
    const server = await start()
    expect((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status).toBe(200)
    expect(server.setupUrl).toMatch(new RegExp(`:${server.port}/studio/setup#[A-Za-z0-9_-]{43}$`))
  })

  it('answers long polling once, and lives on', async () => {
    const { port } = await start()
    const polling = `http://127.0.0.1:${port}/socket.io/?EIO=4&transport=polling`
    const opened = await (await fetch(polling)).text()
    const { sid } = JSON.parse(opened.slice(1))
    const posted = await fetch(`${polling}&sid=${sid}`, { method: 'POST', body: '40{}' })
    expect([posted.status, await posted.text()]).toEqual([200, 'ok'])
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  })

  it('says in a sentence that the port is in use', async () => {
    const { port } = await start()
    const env = envWith({ PORT: String(port) })
    const error = await startServer(env).catch((reason: unknown) => reason)
    expect(startProblem(error, env)).toBe(
      `Port ${port} is in use. Stop the other program, or set PORT to another one.`,
    )
  })

  it('names every setting that is wrong', () => {
    let problem: string | null = null
    try {
      readEnv({ PORT: 'high', DATABASE_URL: 'mysql://x' })
    } catch (error) {
      expect(error).toBeInstanceOf(EnvError)
      problem = startProblem(error, null)
    }
    expect(problem).toContain('PORT')
    expect(problem).toContain('DATABASE_URL: must look like postgres://')
  })

  it('passes on what the store says, and calls a defect a defect', () => {
    const refused = new StoreOpenError('newer-database', 'made by a newer version')
    expect(startProblem(refused, null)).toContain('made by a newer version')
    expect(startProblem(new TypeError('x is undefined'), null)).toBeNull()
  })
})
