import * as z from 'zod/mini'
import { pointsLimits } from '../core/scoring/points.ts'
import { questionIdSchema } from '../core/session/question-id.ts'
import { sessionCommandSchema } from '../core/session/session-command.ts'
import { slideIdSchema } from '../slides/deck.ts'
import { deckSettingsLimits } from '../slides/deck-settings.ts'
import { languages } from '../text/translate.ts'
import { type AudiencePace, paces, type Reaction, reactions } from './feedback.ts'
import { protocolLimits } from './limits.ts'
import type { OwnStanding, ParticipantRow, QuestionView, SessionHealth, StandingRow } from './views.ts'

/** Who is at the other end of a socket; decided at the handshake and never by a payload. */
export const roles = ['participant', 'screen', 'console', 'moderator'] as const
export type Role = (typeof roles)[number]

/** Made by the client from 128 random bits; the same id on every retry makes a request safe to repeat. */
const requestIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,32}$/))
const participantIdSchema = z.string().check(z.minLength(1), z.maxLength(40))
const runSchema = z.int().check(z.gte(1), z.lte(1_000_000))
const questionTextSchema = z.string().check(z.trim(), z.minLength(3), z.maxLength(protocolLimits.question))
/** Index into the deck's teams; null: none. */
const teamSchema = z.nullable(z.int().check(z.gte(0), z.lt(deckSettingsLimits.teams.max)))
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
  'session:join': request<JoinPayload, { participantId: string; team: number | null }>(
    ['participant'],
    z.strictObject({
      ...profile,
      language: z.enum(languages),
      /** Where the person came from, e.g. a `utm_source`; empty if unknown. */
      channel: z.string().check(z.maxLength(40)),
      /** The team that was chosen where people choose, else null. */
      team: z.optional(teamSchema),
    }),
  ),
  /** Chooses a team, once; for those who came in without one. */
  'participant:choose-team': request<{ team: number }, Record<string, never>>(
    ['participant'],
    z.strictObject({ team: z.int().check(z.gte(0), z.lt(deckSettingsLimits.teams.max)) }),
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
  /**
   * The next hint of the open question, which then counts against the answer's points; `hint` is its number from 1. Asking for
   * one that was taken gives it again.
   */
  'hint:take': request<HintPayload, { text: string }>(
    ['participant'],
    z.strictObject({
      slideId: slideIdSchema,
      run: runSchema,
      hint: z.int().check(z.gte(1), z.lte(pointsLimits.hints)),
    }),
  ),
  /** A reaction, which floats over the screen and is kept nowhere. Too many of one person's are let fall without a word. */
  'reaction:send': request<{ reaction: Reaction }, Record<string, never>>(
    ['participant'],
    z.strictObject({ reaction: z.enum(reactions) }),
  ),
  /** How the pace is for this person; null takes it back. Forgotten after some minutes. */
  'pace:set': request<{ pace: AudiencePace | null }, Record<string, never>>(
    ['participant'],
    z.strictObject({ pace: z.nullable(z.enum(paces)) }),
  ),
  'question:list': request<
    Record<string, never>,
    { questions: QuestionView[]; upvoted: string[]; own: string[] }
  >(['participant', 'screen', 'console', 'moderator'], none),
  /** `pending`: it waits for approval, and nobody else sees it until then. */
  'question:ask': request<{ questionId: string; text: string; anonymous: boolean }, { pending: boolean }>(
    ['participant'],
    z.strictObject({
      questionId: questionIdSchema,
      text: questionTextSchema,
      anonymous: z.boolean(),
    }),
  ),
  'question:upvote': request<{ questionId: string; up: boolean }, Record<string, never>>(
    ['participant'],
    z.strictObject({ questionId: questionIdSchema, up: z.boolean() }),
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
  /** What a console shows of its line to the room; how long the answer took is the round trip. */
  'session:health': request<Record<string, never>, SessionHealth>(['console'], none),
  'participant:list': request<
    { search: string; after: string | null },
    { rows: ParticipantRow[]; more: boolean }
  >(
    ['console', 'moderator'],
    z.strictObject({
      search: z.string().check(z.maxLength(protocolLimits.search)),
      after: z.nullable(participantIdSchema),
    }),
  ),
  'participant:remove': request<{ participantId: string }, Record<string, never>>(
    ['console', 'moderator'],
    z.strictObject({ participantId: participantIdSchema }),
  ),
  'participant:set-team': request<{ participantId: string; team: number | null }, Record<string, never>>(
    ['console'],
    z.strictObject({ participantId: participantIdSchema, team: teamSchema }),
  ),
  /** Everybody's place, `standingsPage` rows at a time. */
  'standings:list': request<
    { from: number },
    { rows: StandingRow[]; players: number; left: number | null; more: boolean }
  >(['console'], z.strictObject({ from: z.int().check(z.gte(0), z.lte(1_000_000)) })),
  /** A correction by hand, up or down, kept with its reason. `stage` is an index into the session's stages. */
  'participant:correct-stage': request<CorrectionPayload, Record<string, never>>(
    ['console'],
    z.strictObject({
      participantId: participantIdSchema,
      stage: z.int().check(z.gte(0), z.lte(7)),
      reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(protocolLimits.reason)),
    }),
  ),
  /** Hides or shows a free-text answer; to show one that waits is to approve it. */
  'response:hide': request<HidePayload, Record<string, never>>(
    ['console', 'moderator'],
    z.strictObject({
      slideId: slideIdSchema,
      run: runSchema,
      participantId: participantIdSchema,
      hidden: z.boolean(),
    }),
  ),
  /** Hides or shows a text that is a key of the shown counts: a word of a cloud, for example. */
  'word:hide': request<HideWordPayload, Record<string, never>>(
    ['console', 'moderator'],
    z.strictObject({
      slideId: slideIdSchema,
      run: runSchema,
      key: z.string().check(z.minLength(1), z.maxLength(protocolLimits.countKey)),
      hidden: z.boolean(),
    }),
  ),
  /**
   * Counts a text that is a key of the counts with another one: with none where `into` is empty, as it is like others by
   * itself where `into` is null.
   */
  'word:merge': request<MergeWordPayload, Record<string, never>>(
    ['console', 'moderator'],
    z.strictObject({
      slideId: slideIdSchema,
      run: runSchema,
      key: z.string().check(z.minLength(1), z.maxLength(protocolLimits.countKey)),
      into: z.nullable(z.string().check(z.maxLength(protocolLimits.countKey))),
    }),
  ),
  /** To make a question visible is to approve it, where it waits. */
  'question:moderate': request<
    { questionId: string; set: 'answered' | 'unanswered' | 'hidden' | 'visible' },
    Record<string, never>
  >(
    ['console', 'moderator'],
    z.strictObject({
      questionId: questionIdSchema,
      set: z.enum(['answered', 'unanswered', 'hidden', 'visible']),
    }),
  ),
  /** Answers in writing, for everybody to read; an empty text takes the answer back. */
  'question:answer': request<{ questionId: string; text: string }, Record<string, never>>(
    ['console', 'moderator'],
    z.strictObject({
      questionId: questionIdSchema,
      text: z.string().check(z.trim(), z.maxLength(protocolLimits.answer)),
    }),
  ),
  /** Corrects the words of a question; what was asked is kept. */
  'question:edit': request<{ questionId: string; text: string }, Record<string, never>>(
    ['console', 'moderator'],
    z.strictObject({ questionId: questionIdSchema, text: questionTextSchema }),
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
  team?: number | null | undefined
}
export interface ResponsePayload {
  responseId: string
  slideId: string
  run: number
  /** Counts this person's answers to this run from 1, so that a late frame of an older answer cannot undo a newer one. */
  revision: number
  answer: unknown
}
export interface HintPayload {
  slideId: string
  run: number
  hint: number
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

export interface HideWordPayload {
  slideId: string
  run: number
  key: string
  hidden: boolean
}

export interface MergeWordPayload {
  slideId: string
  run: number
  key: string
  into: string | null
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
    role: z.enum(['screen', 'console', 'moderator']),
    protocol: z.int(),
    sessionId: z.string().check(z.maxLength(40)),
    /** A scoped token from a link; empty: the member's login cookie decides. */
    token: z.string().check(z.maxLength(64)),
  }),
])
export type Handshake = z.infer<typeof handshakeSchema>
