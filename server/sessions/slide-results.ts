import { responsesKey } from '../../shared/core/session/acts.ts'
import type { Results } from '../../shared/protocol/views.ts'
import type { Store } from '../store/store.ts'

/** What the answers to one run of a slide add up to. */
export async function slideResults(
  { reports }: Pick<Store, 'reports'>,
  sessionId: string,
  slideId: string,
  run: number,
): Promise<Results> {
  const { [responsesKey]: responses = 0, ...counts } = await reports.slideCounts(sessionId, slideId, run)
  return { counts, responses }
}
