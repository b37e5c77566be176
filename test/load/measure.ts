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

/** Runs `task` for 0 … count − 1, at most `width` at a time. */
export async function inParallel(
  count: number,
  width: number,
  task: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < count) await task(next++)
  }
  await Promise.all(Array.from({ length: Math.min(width, count) }, worker))
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
