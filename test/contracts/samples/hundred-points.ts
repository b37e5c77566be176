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

export const hundredPointsSample: SlideSample<'hundred-points'> = {
  config: fc.record({ question: text(200), options: options(10), other }),
  answer: (config) =>
    fc
      .subarray(choosableIds(config), { minLength: 1 })
      .chain((chosen) =>
        // Cuts between the points: every way to spread the hundred with at least one for each that is chosen.
        fc
          .uniqueArray(fc.integer({ min: 1, max: 99 }), {
            minLength: chosen.length - 1,
            maxLength: chosen.length - 1,
          })
          .map((cuts) => {
            const ends = [...cuts.sort((a, b) => a - b), 100]
            return chosen.map((id, index) => ({
              option: id,
              points: (ends[index] ?? 0) - (index === 0 ? 0 : (ends[index - 1] ?? 0)),
            }))
          }),
      )
      .chain((points) =>
        withWords(
          { points },
          points.map(({ option }) => option),
        ),
      ),
  withOtherSecrets: (config) => ({
    ...config,
    options: withOtherTags(config.options),
    other: otherOther(config.other),
  }),
}
