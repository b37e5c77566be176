import fc from 'fast-check'
import { noSecrets, type SlideSample, text } from '../arbitrary-parts.ts'

export const bigNumberSample: SlideSample<'big-number'> = {
  config: fc.record({
    figure: fc.oneof(text(24), fc.constantFrom('38 %', '1 200', '$1.2M', '24/7')),
    meaning: text(200),
    source: text(160),
  }),
  answer: null,
  withOtherSecrets: noSecrets,
}
