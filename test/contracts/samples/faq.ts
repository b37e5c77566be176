import fc from 'fast-check'
import type { FaqItem } from '../../../shared/slides/faq/faq.ts'
import { otherTag, type SlideSample, secretMark, secretTag, text } from '../arbitrary-parts.ts'

const items: fc.Arbitrary<FaqItem[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 1, maxLength: 20 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          question: text(120),
          answer: text(600),
          stage: secretTag,
          interest: fc.constantFrom('', `${secretMark} security`, `${secretMark} price`),
        }),
      ),
    ),
  )

export const faqSample: SlideSample<'faq'> = {
  config: fc.record({ heading: text(200), items }),
  answer: (config) =>
    fc
      .shuffledSubarray(
        config.items.map((item) => item.id),
        { minLength: 1 },
      )
      .map((opened) => ({ opened })),
  withOtherSecrets: (config) => ({
    ...config,
    items: config.items.map((item) => ({
      ...item,
      stage: otherTag(item.stage),
      interest: `${secretMark} other`,
    })),
  }),
}
