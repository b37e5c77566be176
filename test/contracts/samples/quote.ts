import fc from 'fast-check'
import { image, noSecrets, type SlideSample, text } from '../arbitrary-parts.ts'

export const quoteSample: SlideSample<'quote'> = {
  config: fc.record({ text: text(500), author: text(80), role: text(120), portrait: image }),
  answer: null,
  withOtherSecrets: noSecrets,
}
