import fc from 'fast-check'
import type { Plan } from '../../../shared/slides/pricing/pricing.ts'
import { otherTag, type SlideSample, secretMark, secretTag, text } from '../arbitrary-parts.ts'

const plans: fc.Arbitrary<Plan[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 2, maxLength: 6 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          name: text(40),
          price: fc.constantFrom('', '49 $', '19 900 ₸', 'по запросу'),
          period: fc.constantFrom('', 'a month', 'айына'),
          points: fc.array(text(80), { maxLength: 8 }),
          stage: secretTag,
          interest: fc.constantFrom('', `${secretMark} small team`),
        }),
      ),
    ),
  )

export const pricingSample: SlideSample<'pricing'> = {
  config: plans.chain((list) =>
    fc.record({
      heading: text(200),
      plans: fc.constant(list),
      highlighted: fc.constantFrom(null, ...list.map(({ id }) => id)),
      note: text(200),
    }),
  ),
  answer: (config) => fc.constantFrom(...config.plans.map(({ id }) => id)).map((picked) => ({ picked })),
  withOtherSecrets: (config) => ({
    ...config,
    plans: config.plans.map((plan) => ({
      ...plan,
      stage: otherTag(plan.stage),
      interest: `${secretMark} other`,
    })),
  }),
}
