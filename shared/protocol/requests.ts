import * as z from 'zod/mini'
import { sessionCommandSchema } from '../core/session/decide.ts'
import { slideIdSchema } from '../slides/deck.ts'
import { languages } from '../text/translate.ts'
import { protocolLimits } from './limits.ts'
import type { OwnStanding, ParticipantRow, QuestionView } from './views.ts'

/** Who is at the other end of a socket; decided at the handshake and never by a payload. */
export const roles = ['participant', 'screen', 'console'] as const
export type Role = (typeof roles)[number]

/** Made by the client from 128 random bits; the same id on every retry makes a request safe to repeat. */
const requestIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,32}$/))
const participantIdSchema = z.string().check(z.minLength(1), z.maxLength(40))
const runSchema = z.int().check(z.gte(1), z.lte(1_000_000))
const none = z.strictObject({})

const profile = {
  nickname: z.string().check(z.trim(), z.minLength(1), z.maxLength(protocolLimits.nickname)),
  avatar: z.int().check(z.gte(0), z.lt(protocolLimits.avatars)),
}

interface RequestDefinition<Payload, Reply> {
  /** The roles that may send it; everybody else is refused with `forbidden`. */
  by: readonly Role[]
  payload: z.ZodMiniType<Payload>
  /** Type only: what an accepted request is answered with. */
  reply?: Reply
}

function request<Payload, Reply>(
  by: readonly Role[],
  payload: z.ZodMiniType<Payload>,
): RequestDefinition<Payload, Reply> {
  return { by, payload }
}

/** The one table of socket requests: who may send each, what it carries, what it is answered with. */
export const requests = {
  /** Joins the session of the handshake's code under the handshake's token. Repeating it changes nothing. */
  'session:join': request<JoinPayload, { participantId: string }>(
    ['participant'],
    z.strictObject({
      ...profile,
      language: z.enum(languages),
      /** Where the person came from, e.g. a `utm_source`; empty if unknown. */
      channel: z.string().check(z.maxLength(40)),
    }),
  ),
  'participant:rename': request<{ nickname: string; avatar: number }, Record<string, never>>(
    ['participant'],
    z.strictObject(profile),
  ),
  /** Own place among the scored participants and own points by slide; counts only what has been revealed. */
  'participant:standing': request<Record<string, never>, OwnStanding>(['participant'], none),
  'response:submit': request<ResponsePayload, { elapsedMs: number }>(
    ['participant'],
    z.strictObject({
      responseId: requestIdSchema,
      slideId: slideIdSchema,
      run: runSchema,
      revision: z.int().check(z.gte(1), z.lte(100_000)),
      answer: z.unknown(),
    }),
  ),
  'question:list': request<
    Record<string, never>,
    { questions: QuestionView[]; upvoted: string[]; own: string[] }
  >(['participant', 'screen', 'console'], none),
  'question:ask': request<{ questionId: string; text: string; anonymous: boolean }, Record<string, never>>(
    ['participant'],
    z.strictObject({
      questionId: requestIdSchema,
      text: z.string().check(z.trim(), z.minLength(3), z.maxLength(protocolLimits.question)),
      anonymous: z.boolean(),
    }),
  ),
  'question:upvote': request<{ questionId: string; up: boolean }, Record<string, never>>(
    ['participant'],
    z.strictObject({ questionId: requestIdSchema, up: z.boolean() }),
  ),
  /** The own receipt of a locked draw, or null for somebody who is not in it; `place` is the winner's place from 1. */
  'draw:receipt': request<{ drawId: string }, { receipt: unknown; place: number | null }>(
    ['participant'],
    z.strictObject({ drawId: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
  ),

  /** A presenter's command; `version` is the session version it was given on. */
  'session:command': request<CommandPayload, { version: number }>(
    ['console'],
    z.strictObject({ command: sessionCommandSchema, version: z.int().check(z.gte(0)) }),
  ),
  'participant:list': request<
    { search: string; after: string | null },
    { rows: ParticipantRow[]; more: boolean }
  >(
    ['console'],
    z.strictObject({
      search: z.string().check(z.maxLength(protocolLimits.search)),
      after: z.nullable(participantIdSchema),
    }),
  ),
  'participant:remove': request<{ participantId: string }, Record<string, never>>(
    ['console'],
    z.strictObject({ participantId: participantIdSchema }),
  ),
  /** A correction by hand, up or down, kept with its reason. `stage` is an index into the session's stages. */
  'participant:correct-stage': request<CorrectionPayload, Record<string, never>>(
    ['console'],
    z.strictObject({
      participantId: participantIdSchema,
      stage: z.int().check(z.gte(0), z.lte(7)),
      reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(protocolLimits.reason)),
    }),
  ),
  /** Hides or shows a free-text answer. */
  'response:hide': request<HidePayload, Record<string, never>>(
    ['console'],
    z.strictObject({
      slideId: slideIdSchema,
      run: runSchema,
      participantId: participantIdSchema,
      hidden: z.boolean(),
    }),
  ),
  'question:moderate': request<
    { questionId: string; set: 'answered' | 'unanswered' | 'hidden' | 'visible' },
    Record<string, never>
  >(
    ['console'],
    z.strictObject({
      questionId: requestIdSchema,
      set: z.enum(['answered', 'unanswered', 'hidden', 'visible']),
    }),
  ),
  /** Closes the entries of the shown draw and publishes their root. */
  'draw:lock': request<{ slideId: string }, Record<string, never>>(
    ['console'],
    z.strictObject({ slideId: slideIdSchema }),
  ),
  /** Draws the winners. `phrase` is what the audience gave after the lock (tier B), else empty. */
  'draw:draw': request<{ slideId: string; phrase: string }, Record<string, never>>(
    ['console'],
    z.strictObject({
      slideId: slideIdSchema,
      phrase: z.string().check(z.trim(), z.maxLength(protocolLimits.phrase)),
    }),
  ),
} as const

export interface JoinPayload {
  nickname: string
  avatar: number
  language: (typeof languages)[number]
  channel: string
}
export interface ResponsePayload {
  responseId: string
  slideId: string
  run: number
  /** Counts this person's answers to this run from 1, so that a late frame of an older answer cannot undo a newer one. */
  revision: number
  answer: unknown
}
export interface CommandPayload {
  command: z.infer<typeof sessionCommandSchema>
  version: number
}
export interface CorrectionPayload {
  participantId: string
  stage: number
  reason: string
}
export interface HidePayload {
  slideId: string
  run: number
  participantId: string
  hidden: boolean
}

export type RequestName = keyof typeof requests
type Definition<Name extends RequestName> = (typeof requests)[Name]
export type PayloadOf<Name extends RequestName> =
  Definition<Name> extends RequestDefinition<infer Payload, infer _Reply> ? Payload : never
export type ReplyOf<Name extends RequestName> =
  Definition<Name> extends RequestDefinition<infer _Payload, infer Reply> ? Reply : never

/** What a client presents when its socket connects. Tokens are secrets: they travel here and never in an address. */
export const handshakeSchema = z.discriminatedUnion('role', [
  z.strictObject({
    role: z.literal('participant'),
    protocol: z.int(),
    code: z.string().check(z.maxLength(16)),
    /** 256 random bits of the client, base64url; kept on the phone, stored hashed. Makes a second tab the same person. */
    token: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  }),
  z.strictObject({
    role: z.enum(['screen', 'console']),
    protocol: z.int(),
    sessionId: z.string().check(z.maxLength(40)),
    /** A scoped token from a link; empty: the member's login cookie decides. */
    token: z.string().check(z.maxLength(64)),
  }),
])
export type Handshake = z.infer<typeof handshakeSchema>
