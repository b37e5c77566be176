import fc from 'fast-check'
import { options, type SlideSample, text, withOtherTags } from '../arbitrary-parts.ts'

export const hundredPointsSample: SlideSample<'hundred-points'> = {
  config: fc.record({ question: text(200), options: options(10) }),
  answer: (config) =>
    fc
      .subarray(config.options, { minLength: 1 })
      .chain((chosen) =>
        // Cuts between the points: every way to spread the hundred with at least one for each that is chosen.
        fc
          .uniqueArray(fc.integer({ min: 1, max: 99 }), {
            minLength: chosen.length - 1,
            maxLength: chosen.length - 1,
          })
          .map((cuts) => {
            const ends = [...cuts.sort((a, b) => a - b), 100]
            return chosen.map(({ id }, index) => ({
              option: id,
              points: (ends[index] ?? 0) - (index === 0 ? 0 : (ends[index - 1] ?? 0)),
            }))
          }),
      )
      .map((points) => ({ points })),
  withOtherSecrets: (config) => ({ ...config, options: withOtherTags(config.options) }),
}
