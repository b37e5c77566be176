import { stepOr } from '../parts/spread.ts'
import { npsRange } from './groups.ts'

export interface NpsDraft {
  /** null: none chosen yet. */
  rating: number | null
  /** As typed. */
  why: string
}

/** What a draft holds of this question; null when it holds none. */
export function draftNps(draft: unknown): NpsDraft | null {
  if (typeof draft !== 'object' || draft === null || !('rating' in draft)) return null
  const why = 'why' in draft && typeof draft.why === 'string' ? draft.why : ''
  return { rating: stepOr(draft.rating, npsRange), why }
}
