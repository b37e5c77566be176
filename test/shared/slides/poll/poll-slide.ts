import type { PollConfig } from '../../../../shared/slides/poll/poll.ts'
import type { AnsweredSlide } from '../../../contracts/slide-view-props.ts'

/** A poll of three options; `picks` gives the counts by option. */
export function pollSlide(
  overrides: Partial<PollConfig> = {},
  picks: Readonly<Record<string, number>> = {},
): AnsweredSlide<'poll'> {
  const config: PollConfig = {
    question: 'What stops you?',
    image: null,
    maxPicks: 1,
    other: null,
    options: [
      { id: 'a', text: 'The price', image: null, stage: null },
      { id: 'b', text: 'Security', image: null, stage: 'evaluation' },
      { id: 'c', text: 'Nothing', image: null, stage: 'purchase' },
    ],
    ...overrides,
  }
  const counts = Object.fromEntries(Object.entries(picks).map(([id, count]) => [`o:${id}`, count]))
  const responses = Object.values(picks).reduce((sum, count) => sum + count, 0)
  return { name: 'poll', config, answers: [], counts, responses }
}

export const ownPicks = (...picked: string[]) => ({
  run: 1,
  revision: 1,
  answer: { picked },
  points: null,
  elapsedMs: 900,
})
