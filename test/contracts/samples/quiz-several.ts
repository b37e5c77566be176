import fc from 'fast-check'
import { severalRules } from '../../../shared/slides/quiz-several/several-score.ts'
import { options, otherQuizSecrets, quizFields, type SlideSample, withOtherTags } from '../arbitrary-parts.ts'

export const quizSeveralSample: SlideSample<'quiz-several'> = {
  config: options(8).chain((list) =>
    fc.record({
      ...quizFields,
      options: fc.constant(list),
      correct: fc.subarray(
        list.map((option) => option.id),
        { minLength: 1 },
      ),
      rule: fc.constantFrom(...severalRules),
    }),
  ),
  answer: (config) =>
    fc.record({
      picked: fc.subarray(
        config.options.map((option) => option.id),
        { minLength: 1 },
      ),
    }),
  withOtherSecrets: (config) => ({
    ...config,
    ...otherQuizSecrets(config),
    correct: config.options.map((option) => option.id).slice(config.correct.length > 1 ? 1 : 0),
    options: withOtherTags(config.options),
  }),
}
