import fc from 'fast-check'
import { stageTagSchema } from '../../../shared/slides/config-parts.ts'
import { otherTag, type SlideSample, secretTag, text } from '../arbitrary-parts.ts'

export const npsSample: SlideSample<'nps'> = {
  config: fc.record({
    question: text(200),
    lowLabel: text(40),
    highLabel: text(40),
    askWhy: fc.boolean(),
    whyQuestion: text(200),
    stages: fc.record({ promoters: secretTag, passives: secretTag, detractors: secretTag }),
  }),
  answer: (config) =>
    fc.record({
      rating: fc.integer({ min: 0, max: 10 }),
      why: config.askWhy ? text(300).map((one) => one.trim()) : fc.constant(''),
    }),
  withOtherSecrets: (config) => ({
    ...config,
    stages: {
      promoters: stageTagSchema.parse(otherTag(config.stages.promoters)),
      passives: stageTagSchema.parse(otherTag(config.stages.passives)),
      detractors: stageTagSchema.parse(otherTag(config.stages.detractors)),
    },
  }),
}
