import fc from 'fast-check'
import { noSecrets, type SlideSample, text } from '../arbitrary-parts.ts'

export const embedSample: SlideSample<'embed'> = {
  config: fc.record({
    title: text(200),
    url: fc.constantFrom(
      '',
      'https://docs.google.com/presentation/d/1/embed',
      'http://example.kz',
      'example',
    ),
    interactive: fc.boolean(),
  }),
  answer: null,
  withOtherSecrets: noSecrets,
}
