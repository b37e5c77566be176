import fc from 'fast-check'
import { listedForm } from '../../../shared/slides/typed-answer/match-answer.ts'
import { otherQuizSecrets, quizFields, type SlideSample, secretMark } from '../arbitrary-parts.ts'

export const typedAnswerSample: SlideSample<'typed-answer'> = {
  config: fc.record({
    ...quizFields,
    accepted: fc.array(
      fc.nat().map((number) => `${secretMark} answer ${number}`),
      { minLength: 1, maxLength: 20 },
    ),
    tolerance: fc.record({
      case: fc.boolean(),
      accents: fc.boolean(),
      spacing: fc.boolean(),
      typos: fc.boolean(),
      yo: fc.boolean(),
      kazakh: fc.boolean(),
    }),
  }),
  answer: (config) =>
    fc
      .oneof(
        fc.constantFrom(...config.accepted, 'Алматы', 'алматы', 'Қостанай', 'Ёлка'),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
      )
      .map((text) => ({ text: text.trim() }))
      .filter(({ text }) => listedForm(text) !== '' && text.length <= 80),
  withOtherSecrets: (config) => ({
    ...config,
    ...otherQuizSecrets(config),
    accepted: [`${secretMark} another answer`],
    tolerance: { ...config.tolerance, typos: !config.tolerance.typos },
  }),
}
