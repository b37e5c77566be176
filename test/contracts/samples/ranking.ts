import fc from 'fast-check'
import { choosableIds } from '../../../shared/slides/other-option.ts'
import {
  options,
  other,
  otherOther,
  type SlideSample,
  text,
  withOtherTags,
  withWords,
} from '../arbitrary-parts.ts'

export const rankingSample: SlideSample<'ranking'> = {
  config: fc.record({
    question: text(200),
    options: options(12),
    top: fc.option(fc.integer({ min: 1, max: 11 })),
    other,
  }),
  answer: (config) => {
    const ids = config.options.map(({ id }): string => id)
    const all = config.top === null || config.top >= ids.length
    // Nobody has to write anything, not even where all options are placed.
    return fc
      .constantFrom(ids, choosableIds(config))
      .chain((items) =>
        fc.shuffledSubarray(items, {
          minLength: all ? items.length : 1,
          maxLength: all ? items.length : (config.top ?? items.length),
        }),
      )
      .chain((order) => withWords({ order }, order))
  },
  withOtherSecrets: (config) => ({
    ...config,
    options: withOtherTags(config.options),
    other: otherOther(config.other),
  }),
}
