import fc from 'fast-check'
import type { ObjectionOption } from '../../../shared/slides/objection-poll/objection-poll.ts'
import { otherTag, picks, type SlideSample, secretMark, secretTag, text } from '../arbitrary-parts.ts'

const optionList: fc.Arbitrary<ObjectionOption[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 2, maxLength: 15 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          text: text(120),
          stage: secretTag,
          objection: fc.constantFrom(null, '', `${secretMark} price`, `${secretMark} time`),
        }),
      ),
    ),
  )

export const objectionPollSample: SlideSample<'objection-poll'> = {
  config: fc.record({
    question: text(200),
    options: optionList,
    maxPicks: fc.integer({ min: 1, max: 15 }),
    other: fc.option(
      fc.record({
        stage: secretTag,
        objection: fc.constantFrom('', `${secretMark} price`, `${secretMark} another`),
      }),
    ),
  }),
  answer: picks,
  withOtherSecrets: (config) => ({
    ...config,
    options: config.options.map((option) => ({
      ...option,
      stage: otherTag(option.stage),
      objection: option.objection === null ? `${secretMark} other` : null,
    })),
    other: config.other && {
      stage: otherTag(config.other.stage),
      objection: `${secretMark} something else`,
    },
  }),
}
