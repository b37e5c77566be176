import type { KeyValue } from '../../../client/connection/remembered.ts'

/** A `Storage` in memory; outlives the pages of a test. */
export function createMemoryStorage(): KeyValue & { values: Map<string, string> } {
  const values = new Map<string, string>()
  return {
    values,
    get length() {
      return values.size
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value)
    },
    removeItem: (key) => {
      values.delete(key)
    },
  }
}
