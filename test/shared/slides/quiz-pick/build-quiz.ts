import type { QuizPickConfig } from '../../../../shared/slides/quiz-pick/quiz-pick.ts'
import { quizPick } from '../../../../shared/slides/quiz-pick/quiz-pick.ts'
import type { AudienceProps } from '../../../../shared/slides/view-props.tsx'
import type { AnsweredSlide } from '../../../contracts/slide-view-props.ts'

export function buildQuiz(overrides: Partial<QuizPickConfig> = {}): QuizPickConfig {
  return {
    ...quizPick.newConfig(),
    question: 'How many stages has the funnel?',
    options: ['Four', 'Six', 'Eight'].map((text, index) => ({
      id: ['a', 'b', 'c'][index] ?? 'x',
      text,
      image: null,
      stage: null,
    })),
    correct: 'b',
    explanation: 'Awareness to loyalty.',
    ...overrides,
  }
}

export function quizSlide(config: QuizPickConfig, picks: readonly string[] = []): AnsweredSlide<'quiz-pick'> {
  const counts: Record<string, number> = {}
  for (const pick of picks) counts[`o:${pick}`] = (counts[`o:${pick}`] ?? 0) + 1
  return {
    name: 'quiz-pick',
    config,
    answers: [],
    counts,
    responses: picks.length,
  }
}

export const ownPick = (picked: string): NonNullable<AudienceProps<'quiz-pick'>['own']> => ({
  run: 1,
  revision: 1,
  answer: { picked },
  points: null,
  elapsedMs: 1500,
})
