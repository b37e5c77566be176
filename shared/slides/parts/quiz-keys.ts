import type { Counts } from '../../core/counts.ts'

/** The key under which the picks of an option are counted. */
export const quizPickKey = (optionId: string): string => `o:${optionId}`

/** More options than this cannot be told apart at a glance while a clock runs. */
export const mostQuizOptions = 8

/** Under which answers are counted that are wholly, and that are partly right. */
export const quizRightKey = 'right'
export const quizPartlyKey = 'partly'

/** Whether an answer with this correct share was right, for the counts of kinds whose options do not tell. */
export function countShare(share: number): Counts {
  if (share >= 1) return { [quizRightKey]: 1 }
  return share > 0 ? { [quizPartlyKey]: 1 } : {}
}
