import fc from 'fast-check'
import type { PointsPolicy } from '../../shared/core/scoring/points.ts'
import { type Option, stageTagSchema } from '../../shared/slides/config-parts.ts'
import { choosableIds } from '../../shared/slides/other-option.ts'
import { otherId } from '../../shared/slides/parts/other-answer.ts'
import { normalWord } from '../../shared/slides/parts/words.ts'
import { mostPicks, type PickAnswer } from '../../shared/slides/pick-parts.ts'
import type { QuizConfig } from '../../shared/slides/quiz-parts.ts'
import type { KindName, KindShapes } from '../../shared/slides/slide-kinds.ts'

/** Where valid configs and answers of a kind come from, for the laws that every kind obeys. */
export interface SlideSample<Name extends KindName> {
  config: fc.Arbitrary<KindShapes[Name]['config']>
  /** Answers that the config accepts; null: the kind takes none. */
  answer: ((config: KindShapes[Name]['config']) => fc.Arbitrary<KindShapes[Name]['answer']>) | null
  /**
   * The config with everything changed that nobody in the audience may learn before the reveal. Both must have
   * the same public config: what cannot be told apart has not leaked.
   */
  withOtherSecrets(config: KindShapes[Name]['config']): KindShapes[Name]['config']
}

/** Begins every secret text in a sample, so that a leak can be found in the JSON. */
export const secretMark = 'hush'
/** Begins everything personal in a sample answer. */
export const personalMark = 'mine'

export const text = (maxLength: number) =>
  fc.oneof(
    fc.constantFrom('', 'Баға қанша?', 'Үш айлық сынақ мерзімі', 'What stops you?', 'Сколько стоит?'),
    fc
      .string({ unit: 'grapheme', maxLength: Math.min(maxLength, 30) })
      .filter((one) => one.length <= maxLength),
  )
export const hash = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(''))
export const image = fc.option(hash, { nil: null, freq: 3 })
export const secretTag = fc.option(fc.nat(999).map((number) => `${secretMark}-${number}`))
export const otherTag = (tag: string | null) => (tag === null ? `${secretMark}-other` : null)

export const options = (max: number): fc.Arbitrary<Option[]> =>
  fc
    .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 2, maxLength: max })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) => fc.record({ id: fc.constant(id), text: text(120), image, stage: secretTag })),
      ),
    )
export const withOtherTags = (list: readonly Option[]) =>
  list.map((option) => ({ ...option, stage: stageTagSchema.parse(otherTag(option.stage)) }))

export const points: fc.Arbitrary<PointsPolicy> = fc.oneof(
  fc.constant({ policy: 'none' as const }),
  fc.record({ policy: fc.constant('flat' as const), points: fc.integer({ min: 1, max: 10_000 }) }),
  fc.record({
    policy: fc.constant('speed' as const),
    max: fc.integer({ min: 1, max: 10_000 }),
    min: fc.integer({ min: 0, max: 10_000 }),
  }),
  fc.record({ policy: fc.constant('halving' as const), max: fc.integer({ min: 1, max: 10_000 }) }),
  fc.record({
    policy: fc.constant('order' as const),
    max: fc.integer({ min: 1, max: 10_000 }),
    min: fc.integer({ min: 0, max: 10_000 }),
    step: fc.integer({ min: 1, max: 10_000 }),
  }),
)

/** What every quiz question has, with its secrets marked; see `quizFields`. */
export const quizFields = {
  question: text(200),
  image,
  points,
  double: fc.boolean(),
  hints: fc.array(
    fc.record({
      text: fc.nat().map((number) => `${secretMark} hint ${number}`),
      cost: fc.integer({ min: 0, max: 100 }),
    }),
    { maxLength: 3 },
  ),
  explanation: fc.nat().map((number) => `${secretMark} because ${number}`),
}

/** Whether people may write an answer of their own; see `otherSchema`. */
export const other = fc.option(fc.record({ stage: secretTag }))
export const otherOther = <Other extends { stage: string | null }>(value: Other | null): Other | null =>
  value && { ...value, stage: otherTag(value.stage) }

/** What a person may send as a word, or as an answer of their own. */
export const word = fc
  .oneof(
    fc.constantFrom('сенім', 'Баға', 'ҚОЛДАУ', 'trust', 'сенім!'),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map((one) => one.trim())
  .filter((one) => one.length >= 1 && one.length <= 40 && normalWord(one) !== '')

/** An answer with the person's own words where it chooses "Other". */
export const withWords = <Answer extends object>(answer: Answer, chosen: readonly string[]) =>
  word.map((written) => (chosen.includes(otherId) ? { ...answer, other: written } : answer))

/** Some of the options, and "Other" with a text where it is offered. */
export const picks = (config: Parameters<typeof mostPicks>[0]) =>
  fc
    .shuffledSubarray(choosableIds(config), { minLength: 1, maxLength: mostPicks(config) })
    .chain((picked): fc.Arbitrary<PickAnswer> => withWords({ picked }, picked))

/** The part of `withOtherSecrets` that all quiz questions share. */
export const otherQuizSecrets = ({ hints }: Pick<QuizConfig, 'hints'>) => ({
  explanation: `${secretMark} for another reason`,
  hints: hints.map(({ cost }) => ({ text: `${secretMark} another hint`, cost })),
})

export const noSecrets = <Config>(config: Config): Config => config
