import fc from 'fast-check'
import { image, noSecrets, type SlideSample, text } from '../arbitrary-parts.ts'

const column = fc.record({
  title: text(80),
  image,
  alt: text(300),
  text: text(600),
  points: fc.array(text(160), { maxLength: 6 }),
})

export const twoColumnsSample: SlideSample<'two-columns'> = {
  config: fc.record({ heading: text(200), left: column, right: column }),
  answer: null,
  withOtherSecrets: noSecrets,
}
