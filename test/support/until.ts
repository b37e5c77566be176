import { setTimeout as delay } from 'node:timers/promises'

/**
 * Waits for real processes, where no clock can be given.
 * @returns milliseconds waited; throws after `timeoutMs`
 */
export async function until(what: string, holds: () => boolean, timeoutMs = 30_000): Promise<number> {
  const start = Date.now()
  while (!holds()) {
    if (Date.now() - start > timeoutMs) throw new Error(`after ${timeoutMs} ms: ${what}`)
    await delay(20)
  }
  return Date.now() - start
}
