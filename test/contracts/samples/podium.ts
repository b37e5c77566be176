import fc from 'fast-check'
import { noSecrets, type SlideSample, text } from '../arbitrary-parts.ts'

export const podiumSample: SlideSample<'podium'> = {
  config: fc.record({ heading: text(200), text: text(1000) }),
  answer: null,
  withOtherSecrets: noSecrets,
}
