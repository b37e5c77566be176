import * as z from 'zod/mini'
import type { Counts } from '../core/counts.ts'
import { type StageModel, stageModelSchema } from '../core/funnel/stages.ts'
import type { DrawFile } from '../core/giveaway/record.ts'
import { type Deck, type DeckProblem, deckLimits, type Slide } from '../slides/deck.ts'
import { type Language, languages } from '../text/translate.ts'
import { protocolLimits } from './limits.ts'
import type { RefusalKind } from './refusals.ts'
import type { DrawView, EntryView, FunnelView, MoveView, QuestionView, StandingsView } from './views.ts'

/**
 * The HTTP API between the studio and the server: JSON under `apiPrefix`, logged in by cookie. An accepted request is
 * answered with 200 and its reply, a refused one with a 4xx or 5xx status and an `ApiRefusal`. Times are epoch milliseconds.
 */
export const apiPrefix = '/api/v1'

export const apiLimits = {
  memberName: 80,
  email: 254,
  password: { min: 10, max: 200 },
  workspaceName: 80,
  /** Bytes of an uploaded image. */
  imageBytes: 10 * 1024 * 1024,
  /** Longer side of a stored image, in pixels; larger ones are made smaller. */
  imagePixels: 2560,
  /** Rows of one page of participants. */
  participantsPage: 50,
  /** Moves in a report, the newest. */
  reportMoves: 1000,
} as const

/** Types that an image may be sent as; what it is is decided by its content. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const

/** Refusals that only HTTP knows, beside those of the live protocol. Texts: `text/refusals.ts`. */
export type HttpRefusalKind =
  /** 401: no login, or it has run out. */
  | 'not-logged-in'
  /** 401: the e-mail and the password do not belong together. */
  | 'wrong-credentials'
  /** 403: the request came from another site's page. */
  | 'cross-site'
  /** 403: the set-up link is not (or no longer) the right one. */
  | 'wrong-setup-token'
  /** 409: there is an owner already. */
  | 'already-set-up'
  /** 404: nothing here, or nothing of this workspace. */
  | 'not-found'
  /** 422: the deck breaks rules; `problems` says where. */
  | 'invalid-deck'
  /** 422: a session needs at least one slide. */
  | 'empty-deck'
  /** 415: the body is of a type that is not taken. */
  | 'unsupported-type'
  /** 413: more bytes, or more pixels, than are taken. */
  | 'too-large'
  /** 422: the image cannot be read. */
  | 'broken-image'

export type ApiRefusalKind = RefusalKind | HttpRefusalKind

export interface ApiRefusal {
  kind: ApiRefusalKind
  /** With `rate-limited` and `busy`. */
  retryAfterMs?: number
  /** With `stale`: the version that is stored now. */
  version?: number
  /** With `invalid` and `invalid-deck`: where the request or the deck is wrong. */
  problems?: DeckProblem[]
  /** With `internal`: what to look for in the server's log. */
  requestId?: string
}

export const memberRoles = ['owner', 'editor', 'presenter', 'analyst'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Postgres stores no zero character, and nobody types one. */
const noZero = () => z.refine<string>((text) => !text.includes('\0'))

/** Loose: only a delivered message proves an address. No two parts can match the same text, so it takes linear time. */
const emailPattern = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/
const emailSchema = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(apiLimits.email), z.regex(emailPattern), noZero())
const passwordSchema = z
  .string()
  .check(z.minLength(apiLimits.password.min), z.maxLength(apiLimits.password.max))
const languageSchema = z.enum(languages)
const versionSchema = z.int().check(z.gte(1))
const idSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/))

export const setUpSchema = z.strictObject({
  token: z.string().check(z.maxLength(64)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(apiLimits.memberName), noZero()),
  email: emailSchema,
  password: passwordSchema,
  language: languageSchema,
  workspaceName: z.string().check(z.trim(), z.minLength(1), z.maxLength(apiLimits.workspaceName), noZero()),
})
export type SetUpRequest = z.infer<typeof setUpSchema>

/** Loose on purpose: what does not belong together is `wrong-credentials`, not `invalid`. */
export const loginSchema = z.strictObject({
  email: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(apiLimits.email), noZero()),
  password: z.string().check(z.maxLength(apiLimits.password.max)),
})
export type LoginRequest = z.infer<typeof loginSchema>

export const setStagesSchema = z.strictObject({ stages: stageModelSchema })
export type SetStagesRequest = z.infer<typeof setStagesSchema>

export const newDeckSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('blank'),
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(deckLimits.title), noZero()),
    language: languageSchema,
  }),
  z.strictObject({
    from: z.literal('template'),
    template: z.string().check(z.maxLength(40)),
    language: languageSchema,
  }),
  /** A copy of an own deck, with slide ids of its own. */
  z.strictObject({ from: z.literal('deck'), deckId: idSchema }),
])
export type NewDeckRequest = z.infer<typeof newDeckSchema>

/** `deck` is read by `parseDeck`, whose problems come back in an `invalid-deck` refusal. */
export const saveDeckSchema = z.strictObject({ version: versionSchema, deck: z.unknown() })
export interface SaveDeckRequest {
  /** The version that was edited. */
  version: number
  deck: Deck
}

export const newSessionSchema = z.strictObject({ deckId: idSchema })
export type NewSessionRequest = z.infer<typeof newSessionSchema>

export const correctStageSchema = z.strictObject({
  /** Index into the session's stages. */
  stage: z.int().check(z.gte(0), z.lte(7)),
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(protocolLimits.reason), noZero()),
})
export type CorrectStageRequest = z.infer<typeof correctStageSchema>

export const newLinkSchema = z.strictObject({ role: z.enum(['screen', 'console']) })
export type NewLinkRequest = z.infer<typeof newLinkSchema>

/** Requests that carry nothing are sent with `{}`. */
export const nothingSchema = z.strictObject({})

export const templatesQuerySchema = z.object({ language: languageSchema })
export const participantsQuerySchema = z.object({
  search: z._default(z.string().check(z.trim(), z.maxLength(protocolLimits.search), noZero()), ''),
  /** The last id of the page before; absent for the first page. */
  after: z.optional(idSchema),
})
/** The language of a file's headings; absent: the member's own. */
export const exportQuerySchema = z.object({ language: z.optional(languageSchema) })

export interface MemberView {
  id: string
  name: string
  email: string
  role: MemberRole
  language: Language
}
export interface WorkspaceView {
  id: string
  name: string
  stages: StageModel
}

export interface DeckSummary {
  id: string
  title: string
  language: Language
  slideCount: number
  version: number
  isDemo: boolean
  createdAt: number
  updatedAt: number
  /** For the picture in the list; null for a deck without slides. */
  firstSlide: Slide | null
}

export interface DeckDocument {
  id: string
  deck: Deck
  version: number
  isDemo: boolean
  updatedAt: number
}

export interface TemplateView {
  id: string
  title: string
  description: string
  slideCount: number
  deck: Deck
}

export interface UploadedImage {
  /** SHA-256 of the stored bytes in hexadecimal; the image is at `/media/<hash>`. */
  hash: string
  width: number
  height: number
}

export interface SessionSummaryView {
  id: string
  /** The deck's title as it was when the session was made. */
  title: string
  code: string
  deckId: string | null
  /** The deck's title now; null when it was deleted. */
  deckTitle: string | null
  status: 'lobby' | 'showing' | 'ended'
  createdAt: number
  startedAt: number | null
  endedAt: number | null
  participants: number
  responses: number
}

/** The results of one slide's current run. */
export interface ReportSlide {
  slideId: string
  run: number
  counts: Counts
  /** Participants who answered. */
  responses: number
  /** Free-text answers where the kind has them, hidden ones too, newest first. */
  entries: EntryView[]
}

export interface SessionReport {
  summary: SessionSummaryView
  /** As the session ran it. */
  deck: Deck
  stages: StageModel
  funnel: FunnelView
  /** Newest first, at most `apiLimits.reportMoves`. */
  moves: MoveView[]
  audience: { joined: number }
  /** Slides that were shown, in the deck's order. */
  slides: ReportSlide[]
  questions: QuestionView[]
  /** null: nothing in this session was scored. */
  standings: StandingsView | null
  draws: DrawView[]
}

export interface ReportRow {
  participantId: string
  nickname: string
  avatar: number
  /** Index into the session's stages. */
  stage: number
  score: number
  joinedAt: number
  removed: boolean
  /** Personal data only with consent to be contacted; else empty. */
  name: string
  company: string
  email: string
  /** Answers in words, by slide id; current runs only. */
  answers: Record<string, string>
}

type Nothing = Record<string, never>

/** What an accepted request is answered with, by method and path under `apiPrefix`. */
export interface ApiReplies {
  'GET /setup': { needed: boolean }
  'POST /setup': { member: MemberView }
  'POST /login': { member: MemberView }
  'POST /logout': Nothing
  'GET /me': { member: MemberView; workspace: WorkspaceView }
  'PUT /workspace/stages': { stages: StageModel }
  'GET /decks': { decks: DeckSummary[] }
  'POST /decks': { id: string }
  'GET /decks/:id': DeckDocument
  'PUT /decks/:id': { version: number }
  'DELETE /decks/:id': Nothing
  'GET /templates': { templates: TemplateView[] }
  'POST /media': UploadedImage
  'POST /sessions': { id: string; code: string }
  'GET /sessions': { sessions: SessionSummaryView[] }
  'GET /sessions/:id/report': SessionReport
  'GET /sessions/:id/participants': { rows: ReportRow[]; more: boolean }
  'POST /sessions/:id/participants/:participantId/stage': Nothing
  'POST /sessions/:id/links': { url: string }
  'DELETE /sessions/:id/links': Nothing
  'POST /sessions/:id/end': Nothing
  'DELETE /sessions/:id': Nothing
  'GET /draws/:drawId/record': DrawFile
}
export type ApiRoute = keyof ApiReplies
