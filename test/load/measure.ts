/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** The value that a share (0 to 1) of all do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Runs `task` for every item, at most `width` at a time. */
export async function inParallel<Item, Value>(
  items: readonly Item[],
  width: number,
  task: (item: Item, index: number) => Promise<Value>,
): Promise<Value[]> {
  const results: Value[] = new Array(items.length)
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++
      const item = items[index]
      if (item !== undefined) results[index] = await task(item, index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}

/** Calls `send` for 0 … count − 1, spread evenly over `ms`; 0 ms: all at once. */
export function paced(count: number, ms: number, send: (index: number) => void): Promise<void> {
  return new Promise((resolve) => {
    const start = performance.now()
    let sent = 0
    const turn = (): void => {
      const due = ms === 0 ? count : Math.min(count, Math.ceil(((performance.now() - start) / ms) * count))
      while (sent < due) send(sent++)
      if (sent < count) setTimeout(turn, 1)
      else resolve()
    }
    turn()
  })
}
