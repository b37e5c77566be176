import * as z from 'zod/mini'
import { bodySchema, distinctIds, headingSchema, partIdSchema, secureLinkSchema } from '../config-parts.ts'
import { signalsFrom } from '../signals.ts'
import type { SlideKind } from '../slide-kind.ts'
import { openedKey, timeKey } from './keys.ts'

export const meetingLimits = { times: { min: 2, max: 12 }, note: 300 } as const

/** ISO 8601 to the minute with its offset from UTC, as the author meant it; empty while the deck is being written. */
const startPattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}([+-]\d{2}:\d{2}|Z))?$/
const startSchema = z.string().check(
  z.regex(startPattern),
  z.refine((start) => start === '' || !Number.isNaN(Date.parse(start)), 'no-such-time'),
)

const timeSchema = z.strictObject({ id: partIdSchema, start: startSchema })
export type ProposedTime = z.infer<typeof timeSchema>

export const meetingConfigSchema = z.strictObject({
  heading: headingSchema,
  text: bodySchema,
  way: z.discriminatedUnion('type', [
    /** A booking page elsewhere. */
    z.strictObject({ type: z.literal('link'), url: secureLinkSchema }),
    z.strictObject({
      type: z.literal('times'),
      times: z
        .array(timeSchema)
        .check(
          z.minLength(meetingLimits.times.min),
          z.maxLength(meetingLimits.times.max),
          z.refine(distinctIds, 'time-ids-differ'),
        ),
    }),
  ]),
})
export type MeetingConfig = z.infer<typeof meetingConfigSchema>

export const meetingAnswerSchema = z.strictObject({
  /** The id of a proposed time; null: the calendar was opened. */
  time: z.nullable(z.string().check(z.maxLength(12))),
  note: z.string().check(z.maxLength(meetingLimits.note)),
})
export type MeetingAnswer = z.infer<typeof meetingAnswerSchema>
export type MeetingShape = {
  config: MeetingConfig
  answer: MeetingAnswer
  public: MeetingConfig
  revealed: MeetingConfig
}

const startOf = (answer: MeetingAnswer, { way }: MeetingConfig): string =>
  (way.type === 'times' && way.times.find(({ id }) => id === answer.time)?.start) || ''

export const meeting: SlideKind<MeetingShape> = {
  group: 'sales',
  configSchema: meetingConfigSchema,
  answerSchema: meetingAnswerSchema,
  opening: 'on-show',
  hasKey: false,
  changeable: true,
  lingers: true,
  defaultStage: 'engagement',
  newConfig: () => ({
    heading: '',
    text: '',
    way: { type: 'times', times: ['a', 'b'].map((id) => ({ id, start: '' })) },
  }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.heading,
  media: () => [],
  accepts: (answer, config) =>
    config.way.type === 'link' ? answer.time === null && answer.note === '' : startOf(answer, config) !== '',
  count: (answer) => ({ [answer.time === null ? openedKey : timeKey(answer.time)]: 1 }),
  facts: () => ({}),
  optionStages: () => [],
  // "2026-12-01 10:00 +05:00": the same for readers of every language and time zone.
  summary: (answer, config) =>
    config.way.type === 'link'
      ? config.way.url
      : startOf(answer, config)
          .replace('T', ' ')
          .replace(/([+-]\d{2}:\d{2}|Z)$/, ' $1'),
  plausible: ({ way }, dice) => {
    if (way.type === 'link') return { time: null, note: '' }
    const set = way.times.filter(({ start }) => start !== '')
    return { time: (set[dice.lean(set.length)] ?? way.times[0])?.id ?? null, note: '' }
  },
  signals: (_answer, config) => signalsFrom({ interests: [config.heading] }),
  note: (answer) => answer.note,
}
