import * as z from 'zod/mini'
import type { Counts } from '../core/counts.ts'
import { type StageModel, stageModelSchema } from '../core/funnel/stages.ts'
import type { DrawFile } from '../core/giveaway/record.ts'
import type { ScoreWeights } from '../core/prospects/intent-score.ts'
import type { ChoiceCount, ItemAnalysis } from '../core/scoring/item-analysis.ts'
import { limits } from '../slides/config-parts.ts'
import { type Deck, type DeckProblem, deckLimits, type Slide } from '../slides/deck.ts'
import type { Choice } from '../slides/slide-kind.ts'
import { type Language, languages } from '../text/translate.ts'
import { addressLimit, emailSchema, idSchema, noZero } from './api-parts.ts'
import { protocolLimits } from './limits.ts'
import type { ProspectReplies } from './prospect-api.ts'
import type { RefusalKind } from './refusals.ts'
import type {
  DrawView,
  EntryView,
  FunnelView,
  MoveView,
  QuestionView,
  Results,
  SpinRow,
  StandingsView,
} from './views.ts'

/**
 * The HTTP API between the studio and the server: JSON under `apiPrefix`, logged in by cookie. An accepted request is
 * answered with 200 and its reply, a refused one with a 4xx or 5xx status and an `ApiRefusal`. Times are epoch milliseconds.
 */
export const apiPrefix = '/api/v1'

export const apiLimits = {
  memberName: 80,
  email: addressLimit,
  password: { min: 10, max: 200 },
  workspaceName: 80,
  /** Bytes of an uploaded image. */
  imageBytes: 10 * 1024 * 1024,
  /** Bytes of an uploaded video. */
  videoBytes: 200 * 1024 * 1024,
  /** Bytes of uploaded captions. */
  captionsBytes: 1024 * 1024,
  /** Bytes of an uploaded file that is handed out. */
  fileBytes: limits.handout.bytes,
  /** Longer side of a stored image, in pixels; larger ones are made smaller. */
  imagePixels: 2560,
  /** Rows of one page of participants. */
  participantsPage: 50,
  /** Moves in a report, the newest. */
  reportMoves: 1000,
} as const

/** Types that an image may be sent as; what it is is decided by its content. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
export const videoTypes = ['video/mp4', 'video/webm'] as const
/** WebVTT subtitles. */
export const captionsType = 'text/vtt'

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
  /** 409: another prospect has this e-mail address. */
  | 'email-taken'
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

const passwordSchema = z
  .string()
  .check(z.minLength(apiLimits.password.min), z.maxLength(apiLimits.password.max))
const languageSchema = z.enum(languages)
const versionSchema = z.int().check(z.gte(1))

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
  email: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(addressLimit), noZero()),
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

export const rehearsalSizes = { min: 10, max: 2000 } as const
export const rehearsalTempers = ['keen', 'average', 'silent'] as const

/** A simulated audience: how many, and how lively. */
export const rehearsalPlanSchema = z.strictObject({
  size: z.int().check(z.gte(rehearsalSizes.min), z.lte(rehearsalSizes.max)),
  temper: z.enum(rehearsalTempers),
})
export type RehearsalPlan = z.infer<typeof rehearsalPlanSchema>

export const newSessionSchema = z.strictObject({
  deckId: idSchema,
  /** null: a real session. */
  rehearsal: z._default(z.nullable(rehearsalPlanSchema), null),
})
export type NewSessionRequest = z.input<typeof newSessionSchema>

export const correctStageSchema = z.strictObject({
  /** Index into the session's stages. */
  stage: z.int().check(z.gte(0), z.lte(7)),
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(protocolLimits.reason), noZero()),
})
export type CorrectStageRequest = z.infer<typeof correctStageSchema>

/** The body is the file itself, as `application/octet-stream`. */
export const newFileQuerySchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(500), noZero()),
})

export const linkRoles = ['screen', 'console', 'moderator'] as const
export type LinkRole = (typeof linkRoles)[number]

export const newLinkSchema = z.strictObject({ role: z.enum(linkRoles) })
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

/** A link that opens one session without a login. Its token is told once, when it is made. */
export interface LinkView {
  id: string
  role: LinkRole
  createdAt: number
}

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
  weights: ScoreWeights
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
  /** SHA-256 of the stored bytes in hexadecimal; the image, video or captions are at `/media/<hash>`. */
  hash: string
  /** In pixels; 0 for videos and captions, which are stored as they were sent. */
  width: number
  height: number
}

/** A file that is handed out. */
export interface UploadedFile {
  /** SHA-256 over its name and its bytes in hexadecimal; the file is at `/media/files/<hash>`. */
  hash: string
  /** The name under which it is saved: the uploaded one without what no file system takes. */
  name: string
  bytes: number
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
  /** Those of the run that this one is compared with; null: it is compared with none. */
  before: Results | null
  /** Free-text answers where the kind has them, hidden ones too, newest first. */
  entries: EntryView[]
  /** Results of a wheel with an own list, oldest first. */
  spins: SpinRow[]
}

/** An objection or an interest, and how many answers named it. */
export interface NamedSignal {
  text: string
  count: number
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
  /** What held people back and what they cared about, the most frequent first. */
  signals: { objections: NamedSignal[]; interests: NamedSignal[] }
}

/** How a question of the quiz did. See `analyseItem`; only the current run counts. */
export interface QuestionAnalysis extends Omit<ItemAnalysis, 'choices'> {
  slideId: string
  run: number
  /** What was chosen, and what would have been right; most often first. null: the kind has no list of choices. */
  choices: (ChoiceCount & Choice)[] | null
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
  /** What the answers say of the person, in words of the deck. */
  objections: string[]
  interests: string[]
}

type Nothing = Record<string, never>

/** What an accepted request is answered with, by method and path under `apiPrefix`. */
export interface ApiReplies extends ProspectReplies {
  'GET /setup': { needed: boolean }
  'POST /setup': { member: MemberView }
  'POST /login': { member: MemberView }
  'POST /logout': Nothing
  /** `embedHosts`: whose pages slides may embed, by the server's setting. */
  'GET /me': { member: MemberView; workspace: WorkspaceView; embedHosts: string[] }
  'PUT /workspace/stages': { stages: StageModel }
  'GET /decks': { decks: DeckSummary[] }
  'POST /decks': { id: string }
  'GET /decks/:id': DeckDocument
  'PUT /decks/:id': { version: number }
  'DELETE /decks/:id': Nothing
  'GET /templates': { templates: TemplateView[] }
  'POST /media': UploadedImage
  'POST /files': UploadedFile
  'POST /sessions': { id: string; code: string }
  'GET /sessions': { sessions: SessionSummaryView[] }
  'GET /sessions/:id/report': SessionReport
  'GET /sessions/:id/quiz': { questions: QuestionAnalysis[] }
  'GET /sessions/:id/participants': { rows: ReportRow[]; more: boolean }
  'POST /sessions/:id/participants/:participantId/stage': Nothing
  'POST /sessions/:id/links': { url: string }
  'GET /sessions/:id/links': { links: LinkView[] }
  'DELETE /sessions/:id/links': Nothing
  'DELETE /sessions/:id/links/:linkId': Nothing
  'POST /sessions/:id/end': Nothing
  'DELETE /sessions/:id': Nothing
  'GET /draws/:drawId/record': DrawFile
}
export type ApiRoute = keyof ApiReplies
