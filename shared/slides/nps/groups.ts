import type { Counts } from '../../core/counts.ts'
import { answersOf, type StepCount, stepCounts } from '../parts/spread.ts'

/** Least to most likely to recommend. */
export const npsRange = { from: 0, to: 10 } as const

/** Most characters of a reason. */
export const whyLimit = 300

/** From the furthest below to the best, as on the scale. */
export const npsGroups = ['detractors', 'passives', 'promoters'] as const
export type NpsGroup = (typeof npsGroups)[number]

/** The ratings that make the groups. */
export const groupRanges = {
  detractors: { from: 0, to: 6 },
  passives: { from: 7, to: 8 },
  promoters: { from: 9, to: 10 },
} as const satisfies Record<NpsGroup, { from: number; to: number }>

/** The key under which answers with this rating are counted. */
export const npsKey = (rating: number): string => `r:${rating}`

/** The group of a rating from 0 to 10. */
export function groupOf(rating: number): NpsGroup {
  if (rating >= groupRanges.promoters.from) return 'promoters'
  return rating >= groupRanges.passives.from ? 'passives' : 'detractors'
}

export const npsSteps = (counts: Counts): StepCount[] => stepCounts(counts, npsKey, npsRange)

/** How many there are in each group. */
export function groupCounts(counts: Counts): Record<NpsGroup, number> {
  const size = (group: NpsGroup) => answersOf(stepCounts(counts, npsKey, groupRanges[group]))
  return { detractors: size('detractors'), passives: size('passives'), promoters: size('promoters') }
}

/**
 * Net Promoter Score: the percentage of promoters (9 and 10) minus that of detractors (0 to 6), a whole number from
 * −100 to 100; null while nobody has answered. Source: F. F. Reichheld, "The One Number You Need to Grow", Harvard
 * Business Review 81 (12), 2003, 46–54. Halves are rounded away from zero, so that mirrored rooms get mirrored scores.
 */
export function npsScore(counts: Counts): number | null {
  const { detractors, passives, promoters } = groupCounts(counts)
  const answers = detractors + passives + promoters
  if (answers === 0) return null
  const rounded = Math.round((Math.abs(promoters - detractors) / answers) * 100)
  return promoters < detractors ? 0 - rounded : rounded
}
