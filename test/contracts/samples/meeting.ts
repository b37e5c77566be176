import fc from 'fast-check'
import { noSecrets, personalMark, type SlideSample, text } from '../arbitrary-parts.ts'

const start = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    offset: fc.constantFrom('+05:00', '-03:30', 'Z'),
  })
  .map(({ day, hour, offset }) => {
    const two = (number: number) => String(number).padStart(2, '0')
    return `2026-12-${two(day)}T${two(hour)}:30${offset}`
  })

export const meetingSample: SlideSample<'meeting'> = {
  config: fc.record({
    heading: text(200),
    text: text(1000),
    way: fc.oneof(
      fc.record({
        type: fc.constant('link' as const),
        url: fc.constantFrom('', 'https://calendar.example/aigul'),
      }),
      fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 2, maxLength: 12 }).chain((ids) =>
        fc.record({
          type: fc.constant('times' as const),
          times: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), start }))),
        }),
      ),
    ),
  }),
  answer: ({ way }) =>
    way.type === 'link'
      ? fc.constant({ time: null, note: '' })
      : fc.record({
          time: fc.constantFrom(...way.times.map(({ id }) => id)),
          note: fc.constantFrom('', `${personalMark}: call me at noon`),
        }),
  withOtherSecrets: noSecrets,
}
