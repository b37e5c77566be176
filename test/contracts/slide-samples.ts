import fc from 'fast-check'
import { requestKinds } from '../../shared/slides/call-to-action/call-to-action.ts'
import { consentPurposes } from '../../shared/slides/lead-form/fields.ts'
import type { LeadConsent, LeadField } from '../../shared/slides/lead-form/lead-form.ts'
import { normalWord } from '../../shared/slides/parts/words.ts'
import type { KindName } from '../../shared/slides/slide-kinds.ts'
import {
  image,
  noSecrets,
  options,
  other,
  otherOther,
  otherQuizSecrets,
  otherTag,
  personalMark,
  picks,
  quizFields,
  type SlideSample,
  secretMark,
  secretTag,
  text,
  withOtherTags,
  word,
} from './arbitrary-parts.ts'
import { agendaSample } from './samples/agenda.ts'
import { bigNumberSample } from './samples/big-number.ts'
import { brainstormSample } from './samples/brainstorm.ts'
import { closestNumberSample } from './samples/closest-number.ts'
import { embedSample } from './samples/embed.ts'
import { faqSample } from './samples/faq.ts'
import { gridSample } from './samples/grid.ts'
import { hundredPointsSample } from './samples/hundred-points.ts'
import { meetingSample } from './samples/meeting.ts'
import { npsSample } from './samples/nps.ts'
import { numberGuessSample } from './samples/number-guess.ts'
import { objectionPollSample } from './samples/objection-poll.ts'
import { pinOnImageSample } from './samples/pin-on-image.ts'
import { podiumSample } from './samples/podium.ts'
import { pricingSample } from './samples/pricing.ts'
import { quizCategoriseSample } from './samples/quiz-categorise.ts'
import { quizMatchSample } from './samples/quiz-match.ts'
import { quizOrderSample } from './samples/quiz-order.ts'
import { quizSeveralSample } from './samples/quiz-several.ts'
import { quoteSample } from './samples/quote.ts'
import { rankingSample } from './samples/ranking.ts'
import { resourceSample } from './samples/resource.ts'
import { scalesSample } from './samples/scales.ts'
import { spinnerSample } from './samples/spinner.ts'
import { teamStandingsSample } from './samples/team-standings.ts'
import { trueFalseSample } from './samples/true-false.ts'
import { twoColumnsSample } from './samples/two-columns.ts'
import { typedAnswerSample } from './samples/typed-answer.ts'
import { videoSample } from './samples/video.ts'

const leadFields: fc.Arbitrary<LeadField[]> = fc
  .uniqueArray(fc.constantFrom('name', 'email', 'company', 'role', 'phone', 'text', 'choice'), {
    minLength: 1,
    maxLength: 7,
  })
  .chain((types) =>
    fc.tuple(
      ...types.map((type, index) =>
        fc.record({
          id: fc.constant('abcdefg'.charAt(index)),
          type: fc.constant(type),
          label: text(80),
          required: fc.boolean(),
          choices: fc.constant<string[]>(type === 'choice' ? [`${personalMark}-1`, `${personalMark}-2`] : []),
        }),
      ),
    ),
  )
const leadConsents: fc.Arbitrary<LeadConsent[]> = fc
  .subarray([...consentPurposes], { minLength: 1 })
  .chain((purposes) =>
    fc.tuple(...purposes.map((purpose) => fc.record({ purpose: fc.constant(purpose), text: text(600) }))),
  )

function leadValue(field: LeadField): fc.Arbitrary<string> {
  const filled: fc.Arbitrary<string> = fc.nat(99_999).map((number) => {
    if (field.type === 'email') return `${personalMark}${number}@example.kz`
    if (field.type === 'phone') return `+7 701 55${number} (${personalMark})`
    if (field.type === 'choice') return `${personalMark}-${1 + (number % 2)}`
    return `${personalMark} ${number}`
  })
  return field.required ? filled : fc.oneof(filled, fc.constant(''))
}

export const slideSamples: { readonly [Name in KindName]: SlideSample<Name> } = {
  title: {
    config: fc.record({ title: text(200), subtitle: text(300), image }),
    answer: null,
    withOtherSecrets: noSecrets,
  },
  bullets: {
    config: fc.record({
      heading: text(200),
      text: text(1000),
      points: fc.array(text(240), { maxLength: 10 }),
      image,
    }),
    answer: null,
    withOtherSecrets: noSecrets,
  },
  'two-columns': twoColumnsSample,
  quote: quoteSample,
  'big-number': bigNumberSample,
  agenda: agendaSample,
  video: videoSample,
  embed: embedSample,
  image: {
    config: fc.record({
      image,
      caption: text(200),
      alt: text(300),
      fit: fc.constantFrom('contain' as const, 'cover' as const),
    }),
    answer: null,
    withOtherSecrets: noSecrets,
  },
  poll: {
    config: fc.record({
      question: text(200),
      image,
      options: options(30),
      maxPicks: fc.integer({ min: 1, max: 30 }),
      other,
    }),
    answer: picks,
    withOtherSecrets: (config) => ({
      ...config,
      options: withOtherTags(config.options),
      other: otherOther(config.other),
    }),
  },
  'word-cloud': {
    config: fc.record({
      question: text(200),
      maxWords: fc.integer({ min: 1, max: 5 }),
      mergeVariants: fc.boolean(),
    }),
    answer: (config) =>
      fc
        .uniqueArray(word, { minLength: 1, maxLength: config.maxWords, selector: normalWord })
        .map((words) => ({ words })),
    withOtherSecrets: noSecrets,
  },
  rating: {
    config: fc.record({
      question: text(200),
      max: fc.integer({ min: 3, max: 10 }),
      lowLabel: text(40),
      highLabel: text(40),
    }),
    answer: (config) => fc.integer({ min: 1, max: config.max }).map((rating) => ({ rating })),
    withOtherSecrets: noSecrets,
  },
  nps: npsSample,
  'number-guess': numberGuessSample,
  scales: scalesSample,
  grid: gridSample,
  'pin-on-image': pinOnImageSample,
  'hundred-points': hundredPointsSample,
  ranking: rankingSample,
  brainstorm: brainstormSample,
  'open-text': {
    config: fc.record({ question: text(200), maxLength: fc.integer({ min: 20, max: 500 }) }),
    answer: () =>
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
        .map((one) => one.trim())
        .filter((one) => one.length >= 1 && [...one].length <= 20)
        .map((one) => ({ text: one })),
    withOtherSecrets: noSecrets,
  },
  'quiz-pick': {
    config: options(8).chain((list) =>
      fc.record({
        ...quizFields,
        options: fc.constant(list),
        correct: fc.constantFrom(...list.map((option) => option.id)),
      }),
    ),
    answer: (config) =>
      fc.constantFrom(...config.options.map((option) => option.id)).map((picked) => ({ picked })),
    withOtherSecrets: (config) => ({
      ...config,
      correct: config.options.find((option) => option.id !== config.correct)?.id ?? config.correct,
      ...otherQuizSecrets(config),
      options: withOtherTags(config.options),
    }),
  },
  'quiz-several': quizSeveralSample,
  'true-false': trueFalseSample,
  'quiz-order': quizOrderSample,
  'quiz-match': quizMatchSample,
  'quiz-categorise': quizCategoriseSample,
  'team-standings': teamStandingsSample,
  podium: podiumSample,
  spinner: spinnerSample,
  'typed-answer': typedAnswerSample,
  'closest-number': closestNumberSample,
  leaderboard: {
    config: fc.record({
      heading: text(200),
      places: fc.integer({ min: 3, max: 5000 }),
      podium: fc.boolean(),
    }),
    answer: null,
    withOtherSecrets: noSecrets,
  },
  'lead-form': {
    config: fc.record({
      heading: text(200),
      text: text(1000),
      fields: leadFields,
      consents: leadConsents,
      thanks: text(300),
    }),
    answer: (config) =>
      fc.record({
        values: fc
          .tuple(...config.fields.map((field) => leadValue(field)))
          .map((values) =>
            Object.fromEntries(config.fields.map((field, index) => [field.id, values[index] ?? ''])),
          ),
        consents: fc.tuple(
          ...config.consents.map(({ purpose }) =>
            fc.record({
              purpose: fc.constant(purpose),
              text: fc.constant('I agree.'),
              given: fc.boolean(),
            }),
          ),
        ),
      }),
    withOtherSecrets: noSecrets,
  },
  'call-to-action': {
    config: fc.record({
      heading: text(200),
      text: text(1000),
      image,
      label: text(60),
      action: fc.oneof(
        fc.record({
          type: fc.constant('link' as const),
          url: fc.constantFrom('', 'https://example.kz/demo', 'http://example.kz'),
        }),
        fc.record({ type: fc.constant('request' as const), what: fc.constantFrom(...requestKinds) }),
      ),
    }),
    answer: () => fc.constant({ acted: true as const }),
    withOtherSecrets: noSecrets,
  },
  'objection-poll': objectionPollSample,
  faq: faqSample,
  pricing: pricingSample,
  resource: resourceSample,
  meeting: meetingSample,
  'q-and-a': {
    config: fc.record({ heading: text(200), text: text(300) }),
    answer: null,
    withOtherSecrets: noSecrets,
  },
  'winner-draw': {
    config: fc.record({
      heading: text(200),
      text: text(1000),
      prize: text(120),
      winners: fc.integer({ min: 1, max: 20 }),
      reserves: fc.integer({ min: 0, max: 20 }),
      rules: text(5000),
      tier: fc.constantFrom('B' as const, 'C' as const),
      eligibility: fc.record({
        present: fc.boolean(),
        answeredSlideIds: fc.array(
          fc.nat(999).map((number) => `${secretMark}-slide-${number}`),
          { maxLength: 3 },
        ),
        stageAtLeast: secretTag,
        // Without opting in there is nothing to answer.
        optIn: fc.constant(true),
        excludeFormerWinners: fc.boolean(),
      }),
    }),
    answer: () => fc.constant({ enter: true as const }),
    withOtherSecrets: (config) => ({
      ...config,
      eligibility: {
        ...config.eligibility,
        stageAtLeast: otherTag(config.eligibility.stageAtLeast),
        answeredSlideIds: [`${secretMark}-another`],
      },
    }),
  },
}
