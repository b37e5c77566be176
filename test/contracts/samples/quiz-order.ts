import fc from 'fast-check'
import { otherQuizSecrets, quizFields, type SlideSample, text } from '../arbitrary-parts.ts'

export const quizOrderSample: SlideSample<'quiz-order'> = {
  config: fc.record({
    ...quizFields,
    items: fc.array(text(80), { minLength: 2, maxLength: 8 }),
    partial: fc.constantFrom('all' as const, 'places' as const, 'pairs' as const),
  }),
  answer: ({ items }) => {
    const all = items.map((_, index) => index)
    return fc
      .shuffledSubarray(all, { minLength: items.length, maxLength: items.length })
      .map((order) => ({ order }))
  },
  // The items in another order: which is the right one is the secret.
  withOtherSecrets: (config) => ({
    ...config,
    ...otherQuizSecrets(config),
    items: [...config.items.slice(1), ...config.items.slice(0, 1)].reverse(),
    partial: config.partial === 'all' ? 'places' : 'all',
  }),
}
