import fc from 'fast-check'
import { noSecrets, type SlideSample, text } from '../arbitrary-parts.ts'

export const teamStandingsSample: SlideSample<'team-standings'> = {
  config: fc.record({ heading: text(200) }),
  answer: null,
  withOtherSecrets: noSecrets,
}
