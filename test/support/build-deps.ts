import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Deps } from '../../server/deps.ts'
import { readEnv } from '../../server/env.ts'
import { openStore } from '../../server/store/open-store.ts'
import { createLog } from '../../server/system/log.ts'
import type { Random } from '../../server/system/random.ts'
import { ManualClock } from './manual-clock.ts'

/** The same bytes for the same seed: SHA-256 of the seed and a counter. */
export function seededRandom(seed: string): Random {
  let count = 0
  return {
    bytes: (length) => {
      const out = new Uint8Array(length)
      for (let at = 0; at < length; at += 32) {
        const block = createHash('sha256').update(`${seed} ${count++}`).digest()
        out.set(block.subarray(0, Math.min(32, length - at)), at)
      }
      return out
    },
  }
}

export interface TestDeps extends Deps {
  clock: ManualClock
  /** Closes the store and removes its folder. */
  dispose(): Promise<void>
}

/**
 * A real SQLite store in a folder of its own, a clock that stands still, seeded randomness and a silent log.
 * `env` overrides single variables, e.g. `{ PUBLIC_URL: 'https://rostrum.example.com' }`.
 */
export async function buildDeps(
  overrides: Partial<Omit<Deps, 'env' | 'clock'>> & {
    env?: Record<string, string>
    clock?: ManualClock
    seed?: string
  } = {},
): Promise<TestDeps> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-'))
  const env = readEnv({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...overrides.env })
  const store = overrides.store ?? (await openStore({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR }))
  return {
    env,
    store,
    clock: overrides.clock ?? new ManualClock(),
    random: overrides.random ?? seededRandom(overrides.seed ?? 'rostrum'),
    log: overrides.log ?? createLog('silent'),
    dispose: async () => {
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
