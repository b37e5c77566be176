import fc from 'fast-check'
import { options, type SlideSample, text, withOtherTags } from '../arbitrary-parts.ts'

export const rankingSample: SlideSample<'ranking'> = {
  config: fc.record({
    question: text(200),
    options: options(12),
    top: fc.option(fc.integer({ min: 1, max: 11 })),
  }),
  answer: (config) => {
    const ids = config.options.map(({ id }) => id)
    const all = config.top === null || config.top >= ids.length
    return fc
      .shuffledSubarray(ids, {
        minLength: all ? ids.length : 1,
        maxLength: all ? ids.length : (config.top ?? ids.length),
      })
      .map((order) => ({ order }))
  },
  withOtherSecrets: (config) => ({ ...config, options: withOtherTags(config.options) }),
}
