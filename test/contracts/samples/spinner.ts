import fc from 'fast-check'
import { noSecrets, type SlideSample, text } from '../arbitrary-parts.ts'

export const spinnerSample: SlideSample<'spinner'> = {
  config: fc.record({
    heading: text(200),
    text: text(1000),
    entries: fc.array(
      fc.record({
        name: fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
          .map((name) => name.trim())
          .filter((name) => name !== '' && name.length <= 80),
        weight: fc.integer({ min: 1, max: 100 }),
      }),
      { maxLength: 20 },
    ),
    removes: fc.boolean(),
  }),
  answer: null,
  withOtherSecrets: noSecrets,
}
