import { addCounts, type Counts } from '../../shared/core/counts.ts'
import type { Store } from '../store/store.ts'

/**
 * Recounts every session from its stored rows and compares with the stored counts (invariant I3).
 * @param tell gets a line for each difference, and one at the end
 * @returns the number of sessions whose counts differ
 */
export async function checkCounts(store: Store, tell: (line: string) => void): Promise<number> {
  const ids = await store.reports.sessionIds()
  let wrong = 0
  for (const id of ids) {
    const truth = await store.reports.recount(id)
    const differences: string[] = []
    for (const { slideId, run, counts } of truth.slides) {
      const stored = await store.reports.slideCounts(id, slideId, run)
      differences.push(...differing(`slide ${slideId} run ${run}`, counts, stored))
    }
    differences.push(...differing('funnel', truth.funnel, await store.reports.funnelCounts(id)))
    if (differences.length > 0) wrong += 1
    for (const difference of differences) tell(`session ${id}: ${difference}`)
  }
  tell(`${ids.length} sessions recounted, ${wrong} with differences`)
  return wrong
}

function differing(what: string, truth: Counts, stored: Counts): string[] {
  return Object.entries(addCounts(truth, stored, -1)).map(
    ([key, difference]) =>
      `${what}: ${key} is stored as ${stored[key] ?? 0}, recounted as ${(stored[key] ?? 0) + difference}`,
  )
}
