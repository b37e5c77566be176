import fc from 'fast-check'
import { stageTagSchema } from '../../../shared/slides/config-parts.ts'
import {
  otherQuizSecrets,
  otherTag,
  quizFields,
  type SlideSample,
  secretTag,
  text,
} from '../arbitrary-parts.ts'

export const trueFalseSample: SlideSample<'true-false'> = {
  config: fc.record({
    ...quizFields,
    correct: fc.constantFrom('true' as const, 'false' as const),
    labels: fc.record({ true: text(40), false: text(40) }),
    stages: fc.record({ true: secretTag, false: secretTag }),
  }),
  answer: () => fc.constantFrom({ picked: 'true' as const }, { picked: 'false' as const }),
  withOtherSecrets: (config) => ({
    ...config,
    ...otherQuizSecrets(config),
    correct: config.correct === 'true' ? 'false' : 'true',
    stages: {
      true: stageTagSchema.parse(otherTag(config.stages.true)),
      false: stageTagSchema.parse(otherTag(config.stages.false)),
    },
  }),
}
