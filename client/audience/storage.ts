/** Storage that never throws: browsers may refuse it altogether, or when it is full. */
export interface SafeStorage {
  /** For the parts that guard themselves; null where there is none. */
  readonly raw: Storage | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

export function safeStorage(read: () => Storage): SafeStorage {
  const attempt = <Value>(run: () => Value): Value | null => {
    try {
      return run()
    } catch {
      return null
    }
  }
  const raw = attempt(read)
  return {
    raw,
    getItem: (key) => attempt(() => raw?.getItem(key) ?? null),
    setItem: (key, value) => void attempt(() => raw?.setItem(key, value)),
  }
}
