import fc from 'fast-check'
import { options, type SlideSample, text, withOtherTags } from '../arbitrary-parts.ts'

const statements = options(10).map((list) => list.map(({ image: _, ...statement }) => statement))

export const scalesSample: SlideSample<'scales'> = {
  config: fc.record({
    question: text(200),
    statements,
    steps: fc.integer({ min: 3, max: 10 }),
    lowLabel: text(40),
    highLabel: text(40),
  }),
  answer: (config) =>
    fc
      .subarray(config.statements, { minLength: 1 })
      .chain((rated) =>
        fc.tuple(
          ...rated.map(({ id }) =>
            fc.record({ statement: fc.constant(id), rating: fc.integer({ min: 1, max: config.steps }) }),
          ),
        ),
      )
      .map((ratings) => ({ ratings })),
  withOtherSecrets: (config) => ({
    ...config,
    statements: withOtherTags(config.statements.map((statement) => ({ ...statement, image: null }))).map(
      ({ image: _, ...statement }) => statement,
    ),
  }),
}
