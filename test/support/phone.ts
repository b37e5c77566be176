import { randomBytes } from 'node:crypto'
import { type AudienceStore, createAudienceStore } from '../../client/connection/audience-store.ts'
import type { KeyValue } from '../../client/connection/remembered.ts'
import { connectTo } from '../../client/connection/socket.ts'
import type { ClientSystem } from '../../client/connection/system.ts'

/** What a browser keeps, in memory. */
export function memoryStorage(): KeyValue {
  const values = new Map<string, string>()
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value)
    },
    removeItem: (key) => {
      values.delete(key)
    },
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size
    },
  }
}

const nodeSystem: ClientSystem = {
  now: () => Date.now(),
  random: () => Math.random(),
  randomBytes: (length) => new Uint8Array(randomBytes(length)),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** The phone's own connection code, in Node, against a server in another process. */
export function openPhone(url: string, code: string): AudienceStore {
  return createAudienceStore({
    code,
    lasting: memoryStorage(),
    tab: memoryStorage(),
    connect: connectTo(url),
    system: nodeSystem,
  })
}
