import fc from 'fast-check'
import { numberAt, stepsOf } from '../../../shared/slides/parts/guess-range.ts'
import { image, otherTag, type SlideSample, secretTag, text } from '../arbitrary-parts.ts'

/** Two decimals, as an author types them. */
const number = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100)

export const numberGuessSample: SlideSample<'number-guess'> = {
  config: fc
    .record({
      question: text(200),
      image,
      unit: fc.constantFrom('', '%', 'кг', 'мың теңге', 'орын'),
      min: number(-1000, 1000),
      step: fc.constantFrom(0.01, 0.1, 0.25, 1, 3, 50, 1000),
      steps: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 1_000_000 })),
      over: fc.constantFrom(0, 0.3),
      actual: fc.option(number(-1000, 1000)),
      bands: fc.uniqueArray(
        fc.record({
          id: fc.stringMatching(/^[a-z0-9]{1,12}$/),
          name: text(120),
          from: number(-1000, 1000),
          stage: secretTag,
        }),
        { maxLength: 6, selector: (band) => band.id },
      ),
    })
    // The greatest number need not be a whole number of steps above the least.
    .map(({ steps, over, ...config }) => ({
      ...config,
      max: Math.min(
        1_000_000_000,
        Math.round((config.min + config.step * (steps + (steps < 1_000_000 ? over : 0))) * 100) / 100,
      ),
    })),
  answer: (config) =>
    fc.integer({ min: 0, max: stepsOf(config) }).map((step) => ({ value: numberAt(step, config) })),
  withOtherSecrets: (config) => ({
    ...config,
    actual: config.actual === null ? 7 : null,
    bands: config.bands.map((band) => ({ ...band, stage: otherTag(band.stage) })),
  }),
}
