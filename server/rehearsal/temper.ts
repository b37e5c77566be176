import type { RehearsalPlan } from '../../shared/protocol/api.ts'
import type { Slide } from '../../shared/slides/deck.ts'
import { slideKinds } from '../../shared/slides/slide-kinds.ts'
import type { Fraction } from './dice.ts'

interface Manner {
  /** Share of the people who answer what is asked. */
  answers: number
  /** The middle answer time, milliseconds. */
  answerMs: number
  /** Questions that one person asks in a minute. */
  questionsPerMinute: number
  /** Upvotes that one person gives in a minute. */
  upvotesPerMinute: number
}

/** How a room of each temper behaves: a keen one as at a launch, a silent one as in a webinar after lunch. */
export const manners: Readonly<Record<RehearsalPlan['temper'], Manner>> = {
  keen: { answers: 0.95, answerMs: 4000, questionsPerMinute: 0.06, upvotesPerMinute: 0.5 },
  average: { answers: 0.75, answerMs: 7000, questionsPerMinute: 0.02, upvotesPerMinute: 0.2 },
  silent: { answers: 0.35, answerMs: 11_000, questionsPerMinute: 0.004, upvotesPerMinute: 0.05 },
}

/** Forms and offers ask more of people than a poll: this share of those who would answer does it. */
const salesShare = 0.4

/** Milliseconds until a person answers, or null for one who does not. */
export function answerAfter(
  temper: RehearsalPlan['temper'],
  slide: Slide,
  fraction: Fraction,
): number | null {
  const { answers, answerMs } = manners[temper]
  const willing = slideKinds[slide.kind].group === 'sales' ? answers * salesShare : answers
  if (fraction() >= willing) return null
  const middle = slide.timeLimitSec === null ? answerMs : Math.min(answerMs, slide.timeLimitSec * 450)
  // Log-normal, as response times are: few are quick, some take long (Luce, Response Times, 1986).
  const normal = fraction() + fraction() + fraction() + fraction() - 2
  return Math.round(middle * Math.exp(normal))
}
