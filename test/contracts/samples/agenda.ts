import fc from 'fast-check'
import { noSecrets, type SlideSample, text } from '../arbitrary-parts.ts'

const partId = fc.stringMatching(/^[a-z0-9]{1,12}$/)

export const agendaSample: SlideSample<'agenda'> = {
  config: fc.uniqueArray(partId, { minLength: 1, maxLength: 12 }).chain((ids) =>
    fc.record({
      heading: text(200),
      items: fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            text: text(100),
            minutes: fc.option(fc.integer({ min: 1, max: 600 })),
          }),
        ),
      ),
      // The item that it names may have been removed.
      current: fc.option(fc.oneof(fc.constantFrom(...ids), partId)),
    }),
  ),
  answer: null,
  withOtherSecrets: noSecrets,
}
