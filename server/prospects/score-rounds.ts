import type { Store } from '../store/store.ts'
import type { Log } from '../system/log.ts'
import { scoreProspects } from './score-prospects.ts'

/** How often scores follow what people do, ms. */
export const scoreMs = 2000
/** People of one round; the others wait for the next. */
const mostAtOnce = 500

/** Keeps the stored scores of prospects in step with what their participants do, a little behind and never in its way. */
export class ScoreRounds {
  readonly #store: Store
  readonly #log: Log
  #waiting = new Set<string>()
  #round: Promise<void> = Promise.resolve()

  constructor(store: Store, log: Log) {
    this.#store = store
    this.#log = log
  }

  /** The prospect has done something. */
  touched(prospectId: string): void {
    this.#waiting.add(prospectId)
  }

  /** Resolves when those who waited are scored. One round at a time. */
  flush(): Promise<void> {
    this.#round = this.#round.then(() => this.#run())
    return this.#round
  }

  async #run(): Promise<void> {
    if (this.#waiting.size === 0) return
    const ids = [...this.#waiting].slice(0, mostAtOnce)
    for (const id of ids) this.#waiting.delete(id)
    try {
      const workspace = await this.#store.workspaces.first()
      if (workspace) await scoreProspects(this.#store, workspace, ids)
    } catch (error) {
      for (const id of ids) this.#waiting.add(id)
      this.#log.warn({ err: error, people: ids.length }, 'scores could not be stored')
    }
  }
}
