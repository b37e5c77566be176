import fc from 'fast-check'
import { otherQuizSecrets, quizFields, type SlideSample, text } from '../arbitrary-parts.ts'

export const quizMatchSample: SlideSample<'quiz-match'> = {
  config: fc.record({
    ...quizFields,
    pairs: fc.array(fc.record({ left: text(80), right: text(80) }), { minLength: 2, maxLength: 8 }),
    partial: fc.constantFrom('all' as const, 'each' as const),
  }),
  answer: ({ pairs }) => {
    const all = pairs.map((_, index) => index)
    return fc
      .tuple(
        fc.shuffledSubarray(all, { minLength: pairs.length, maxLength: pairs.length }),
        fc.array(fc.boolean(), { minLength: pairs.length, maxLength: pairs.length }),
      )
      .map(([rights, left]) => rights.map((right, index) => (left[index] === true ? null : right)))
      .filter((matches) => matches.some((right) => right !== null))
      .map((matches) => ({ matches }))
  },
  // Other pairs of the same sides: which belong together is the secret.
  withOtherSecrets: (config) => ({
    ...config,
    ...otherQuizSecrets(config),
    pairs: config.pairs.map(({ left }, index) => ({
      left,
      right: config.pairs[(index + 1) % config.pairs.length]?.right ?? '',
    })),
    partial: config.partial === 'all' ? 'each' : 'all',
  }),
}
