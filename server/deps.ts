import type { Env } from './env.ts'
import type { Store } from './store/store.ts'
import type { Clock } from './system/clock.ts'
import type { Log } from './system/log.ts'
import type { Random } from './system/random.ts'

/** What every command is given: the outside world, so that tests can give another one. */
export interface Deps {
  env: Env
  store: Store
  clock: Clock
  random: Random
  log: Log
}
