import fc from 'fast-check'
import { hash, image, noSecrets, type SlideSample, text } from '../arbitrary-parts.ts'

export const resourceSample: SlideSample<'resource'> = {
  config: fc.record({
    heading: text(200),
    text: text(1000),
    image,
    source: fc.oneof(
      fc.record({
        type: fc.constant('file' as const),
        file: fc.option(
          fc.record({
            hash,
            name: fc.constantFrom('Баға тізімі.pdf', 'offer.docx', 'plan.png'),
            bytes: fc.nat(25 * 1024 * 1024),
          }),
          { nil: null, freq: 5 },
        ),
      }),
      fc.record({
        type: fc.constant('link' as const),
        url: fc.constantFrom('', 'https://example.kz/price-list.pdf'),
      }),
    ),
  }),
  answer: () => fc.constant({ taken: true as const }),
  withOtherSecrets: noSecrets,
}
