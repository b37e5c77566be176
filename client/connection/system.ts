/** The clock, chance and timers of a client: given from outside, so that tests and the simulation own them. */
export interface ClientSystem {
  /** Epoch milliseconds by this device's clock, which may be wrong. */
  now(): number
  /** At least 0, less than 1; for jitter only. */
  random(): number
  /** Bytes from the system's generator; for tokens and ids. */
  randomBytes(length: number): Uint8Array
  /** Runs once after `ms` milliseconds, unless the returned function is called before. */
  after(ms: number, run: () => void): () => void
}

export const browserSystem: ClientSystem = {
  now: () => Date.now(),
  random: () => Math.random(),
  // Not crypto.randomUUID: it is absent on plain-HTTP pages of a LAN.
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** `bytes` random bytes as base64url without padding: 32 bytes are 43 characters, 16 are 22. */
export function randomId(system: ClientSystem, bytes: number): string {
  const binary = String.fromCharCode(...system.randomBytes(bytes))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
