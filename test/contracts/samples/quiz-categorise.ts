import fc from 'fast-check'
import { otherQuizSecrets, quizFields, type SlideSample, text } from '../arbitrary-parts.ts'

export const quizCategoriseSample: SlideSample<'quiz-categorise'> = {
  config: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 2, maxLength: 5 }).chain((ids) =>
    fc.record({
      ...quizFields,
      categories: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), name: text(40) }))),
      items: fc.array(fc.record({ text: text(80), category: fc.constantFrom(...ids) }), {
        minLength: 2,
        maxLength: 20,
      }),
      partial: fc.constantFrom('all' as const, 'each' as const),
    }),
  ),
  answer: ({ categories, items }) =>
    fc
      .array(fc.option(fc.nat(categories.length - 1)), { minLength: items.length, maxLength: items.length })
      .filter((placed) => placed.some((category) => category !== null))
      .map((placed) => ({ placed })),
  // The items in another order and in other categories: where each belongs is the secret.
  withOtherSecrets: (config) => ({
    ...config,
    ...otherQuizSecrets(config),
    items: config.items.toReversed().map(({ text: words }) => ({
      text: words,
      category: config.categories[0]?.id ?? '',
    })),
    partial: config.partial === 'all' ? 'each' : 'all',
  }),
}
