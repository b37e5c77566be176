import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { RehearsalPlan } from '../../shared/protocol/api.ts'
import type { Deck } from '../../shared/slides/deck.ts'
import type { Log } from '../system/log.ts'
import { newId, type Random } from '../system/random.ts'
import { seedOf } from './dice.ts'

/** What the process of a simulated audience is told. */
export interface CrowdOrder {
  /** Where this server listens. */
  url: string
  code: string
  deck: Deck
  plan: RehearsalPlan
  seed: number
}

/** Runs simulated audiences, each in a process of its own: what they cost is seen apart from the server, as with real phones. */
export class Rehearsals {
  readonly #log: Log
  readonly #random: Random
  readonly #running = new Map<string, ChildProcess>()

  constructor(log: Log, random: Random) {
    this.#log = log
    this.#random = random
  }

  /** Starts the audience of a session; it ends with the session. */
  start(sessionId: string, order: Omit<CrowdOrder, 'seed'>): void {
    const child = fork(...workerProgram())
    this.#running.set(sessionId, child)
    child.once('exit', () => this.#running.delete(sessionId))
    child.once('error', (error) => this.#log.warn({ err: error, sessionId }, 'a rehearsal could not be run'))
    child.send({ ...order, seed: seedOf(newId(this.#random)) } satisfies CrowdOrder)
  }

  stopAll(): void {
    for (const child of this.#running.values()) child.kill()
  }
}

/** The built program beside this one, or its source when this is source. */
function workerProgram(): [string, string[], { execArgv: string[] }] {
  const isBuilt = !import.meta.url.endsWith('.ts')
  const file = fileURLToPath(new URL(isBuilt ? './crowd-main.js' : './crowd-main.ts', import.meta.url))
  return [file, [], { execArgv: isBuilt ? ['--enable-source-maps'] : ['--import', 'tsx'] }]
}
