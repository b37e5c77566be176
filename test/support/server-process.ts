import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The owner of every server that tests start. */
export const owner = { email: 'owner@example.test', password: 'correct horse battery' } as const

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Builds the server unless the build is of the present sources; `npm run bench` and friends do it first. */
export function assertBuilt(): void {
  if (!existsSync(`${root}dist/server/main.js`)) throw new Error('run `npm run build` first')
}

/** The built server in a process of its own. */
export class ServerProcess {
  readonly port: number
  readonly url: string
  readonly #env: Record<string, string>
  readonly #nodeArgs: readonly string[]
  #child: ChildProcess | null = null
  #output = ''

  constructor(port: number, env: Record<string, string>, nodeArgs: readonly string[] = []) {
    this.port = port
    this.url = `http://127.0.0.1:${port}`
    this.#env = {
      PATH: process.env.PATH ?? '',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      ...env,
      PORT: String(port),
    }
    this.#nodeArgs = nodeArgs
  }

  get pid(): number {
    const pid = this.#child?.pid
    if (pid === undefined) throw new Error('the server is not running')
    return pid
  }

  /** Everything that it has printed. */
  get output(): string {
    return this.#output
  }

  /** Starts it and waits until it serves. Rejects with what it printed if it does not. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [...this.#nodeArgs, 'dist/server/main.js'], {
      cwd: root,
      env: this.#env,
    })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => {
        this.#output += text
      })
    }
    const deadline = Date.now() + 20_000
    while (Date.now() < deadline) {
      if (child.exitCode !== null) break
      const ready = await fetch(`${this.url}/readyz`).catch(() => null)
      if (ready?.ok) return
      await delay(20)
    }
    throw new Error(`the server did not start:\n${this.#output}`)
  }

  /** Ends it by a signal and waits until it is gone; gives the exit code, null when the signal killed it. */
  async stop(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
    return child.exitCode
  }

  /** CPU time of all its threads so far, microseconds. Linux only. */
  cpuMicros(): number {
    return processCpuMicros(this.pid)
  }

  /** Resident memory, bytes. Linux only. */
  memoryBytes(): number {
    return processMemoryBytes(this.pid)
  }
}

/** Clock ticks are 10 ms on Linux wherever Node runs. */
const microsPerTick = 10_000

export function processCpuMicros(pid: number): number {
  // The command in field 2 may have spaces, so fields are counted from its closing bracket: 14 and 15 are user and system time.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * microsPerTick
}

export function processMemoryBytes(pid: number): number {
  const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(match?.[1] ?? 0) * 1024
}

/** Creates the owner in a data folder or database, before the server starts. */
export async function createOwner(env: Record<string, string>): Promise<void> {
  const child = spawn(
    process.execPath,
    ['dist/server/cli.js', 'create-owner', owner.email, '--name', 'Owner'],
    {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', ...env, ROSTRUM_PASSWORD: owner.password },
    },
  )
  let output = ''
  child.stderr.on('data', (text: Buffer) => {
    output += text.toString()
  })
  await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`the owner could not be created:\n${output}`)
}
