import fc from 'fast-check'
import { numberAt, stepsOf } from '../../../shared/slides/parts/guess-range.ts'
import { otherQuizSecrets, quizFields, type SlideSample } from '../arbitrary-parts.ts'

/** Two decimals, as an author types them. */
const number = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100)

export const closestNumberSample: SlideSample<'closest-number'> = {
  config: fc
    .record({
      ...quizFields,
      unit: fc.constantFrom('', '%', 'кг', 'мың теңге'),
      min: number(-1000, 1000),
      step: fc.constantFrom(0.01, 0.25, 1, 50),
      steps: fc.integer({ min: 1, max: 5000 }),
      correct: number(-1000, 1000),
      tolerance: number(0, 100),
      zeroAt: number(0, 1000),
    })
    .map(({ steps, ...config }) => ({
      ...config,
      max: Math.round((config.min + config.step * steps) * 100) / 100,
    })),
  answer: (config) =>
    fc.integer({ min: 0, max: stepsOf(config) }).map((step) => ({ value: numberAt(step, config) })),
  withOtherSecrets: (config) => ({
    ...config,
    ...otherQuizSecrets(config),
    correct: config.correct + 1,
    tolerance: config.tolerance + 2,
    zeroAt: config.zeroAt + 50,
  }),
}
