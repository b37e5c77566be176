import fc from 'fast-check'
import { hash, image, noSecrets, type SlideSample, text } from '../arbitrary-parts.ts'

export const videoSample: SlideSample<'video'> = {
  config: fc.record({
    title: text(200),
    source: fc.oneof(
      fc.record({
        type: fc.constant('link' as const),
        link: fc.constantFrom(
          '',
          'https://youtu.be/dQw4w9WgXcQ',
          'https://vimeo.com/76979871',
          'not a link at all',
        ),
      }),
      fc.record({ type: fc.constant('file' as const), file: fc.option(hash) }),
    ),
    durationMs: fc.option(fc.integer({ min: 0, max: 86_400_000 })),
    captions: image,
    showCaptions: fc.boolean(),
    poster: image,
    startsByItself: fc.boolean(),
    linkOnPhones: fc.boolean(),
  }),
  answer: null,
  withOtherSecrets: noSecrets,
}
