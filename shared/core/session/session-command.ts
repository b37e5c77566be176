import * as z from 'zod/mini'
import { protocolLimits } from '../../protocol/limits.ts'
import { slideIdSchema } from '../../slides/deck.ts'
import { stepNames } from '../../slides/slide-steps.ts'
import { languages } from '../../text/translate.ts'
import { mergedText } from './merge-by-hand.ts'
import { questionIdSchema } from './question-id.ts'

/** The farthest place in a video that can be named, milliseconds. */
const mediaLimitMs = 24 * 3600 * 1000

/** What a presenter can do to a session. `advance` is the clicker: whatever comes next. */
export const sessionCommandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('show'), slideId: slideIdSchema }),
  z.strictObject({ do: z.literal('advance') }),
  z.strictObject({ do: z.literal('back') }),
  z.strictObject({ do: z.literal('open') }),
  z.strictObject({ do: z.literal('close') }),
  z.strictObject({ do: z.literal('reveal') }),
  z.strictObject({ do: z.literal('reset') }),
  /** A new run whose results are shown beside the last one's. */
  z.strictObject({ do: z.literal('ask-again') }),
  /** Leads a slide that asks for several things to one of its steps, and opens or closes it as the step wants. */
  z.strictObject({ do: z.literal('step'), step: z.enum(stepNames) }),
  z.strictObject({ do: z.literal('pause') }),
  z.strictObject({ do: z.literal('resume') }),
  z.strictObject({ do: z.literal('blackout'), on: z.boolean() }),
  z.strictObject({ do: z.literal('join-panel'), on: z.boolean() }),
  /** Shows one question large over the slide; null takes it away. */
  z.strictObject({ do: z.literal('pin-question'), questionId: z.nullable(questionIdSchema) }),
  z.strictObject({ do: z.literal('approve-first'), on: z.boolean() }),
  /** Plays or stops what the shown slide plays on the screens; from `positionMs`, or null: from where it is. */
  z.strictObject({
    do: z.literal('media'),
    playing: z.boolean(),
    positionMs: z.nullable(z.int().check(z.gte(0), z.lte(mediaLimitMs))),
  }),
  z.strictObject({ do: z.literal('reactions'), on: z.boolean() }),
  /** The room keeps what it has while the presenter looks around in the deck; `off`: it follows to where the presenter is. */
  z.strictObject({ do: z.literal('freeze'), on: z.boolean() }),
  /** The language of the screens; null: the deck's. */
  z.strictObject({ do: z.literal('language'), language: z.nullable(z.enum(languages)) }),
  /** Results of every slide wait for the reveal. */
  z.strictObject({ do: z.literal('hold-results'), on: z.boolean() }),
  /** Shows one free-text answer large over its slide; null takes it away. */
  z.strictObject({
    do: z.literal('spotlight'),
    participantId: z.nullable(z.string().check(z.minLength(1), z.maxLength(40))),
  }),
  /** Turns a wheel with an own list. */
  z.strictObject({ do: z.literal('spin') }),
  /** Puts everybody back on it. */
  z.strictObject({ do: z.literal('refill') }),
  /** Counts one of the audience's texts with another one, or by itself, where `into` is empty. */
  z.strictObject({
    do: z.literal('merge'),
    ...mergedText,
    into: z.string().check(z.maxLength(protocolLimits.countKey)),
  }),
  /** Leaves a text to what it is like by itself again. */
  z.strictObject({ do: z.literal('unmerge'), ...mergedText }),
  z.strictObject({ do: z.literal('end') }),
])
export type SessionCommand = z.infer<typeof sessionCommandSchema>

export type CommandRefusal =
  | 'session-ended'
  | 'unknown-slide'
  | 'last-slide'
  | 'first-slide'
  | 'nothing-shown'
  | 'takes-no-answers'
  | 'nothing-to-reveal'
  | 'unknown-step'
  | 'not-open'
  | 'draw-is-done'
  | 'nothing-to-spin'
  | 'wheel-empty'
  | 'wheel-turns'
  | 'too-many-spins'
  | 'nothing-to-play'
  | 'room-frozen'
  | 'hidden-answer'
  | 'too-many-merges'
