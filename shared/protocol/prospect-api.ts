import * as z from 'zod/mini'
import { type StageModel, type StageRole, stageRoles } from '../core/funnel/stages.ts'
import { type ScoreWeights, scoreWeightsSchema, type TouchKind } from '../core/prospects/intent-score.ts'
import type { MoveCause } from '../core/session/acts.ts'
import { emailSchema, idSchema, noZero } from './api-parts.ts'
import { protocolLimits } from './limits.ts'

/** HTTP requests and replies about prospects. */

export const prospectLimits = {
  /** Rows of one page. */
  page: 100,
  name: 120,
  phone: 40,
  channel: 120,
  tag: 40,
  tags: 20,
  /** Of a logged touchpoint. */
  note: 2000,
} as const

export const prospectSorts = ['score', 'heat', 'touched', 'name', 'stage', 'created'] as const
export type ProspectSort = (typeof prospectSorts)[number]

/** What a member may log of a contact. */
export const loggedKinds = ['called', 'met', 'emailed', 'noted'] as const
export type LoggedKind = (typeof loggedKinds)[number]

/** How a call or a message went. */
export const outcomes = ['reached', 'no-answer', 'interested', 'not-interested', 'call-back'] as const
export type Outcome = (typeof outcomes)[number]

const numberText = (most: number) =>
  z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.pipe(z.transform(Number), z.number().check(z.lte(most))))
const shortText = (most: number) => z.string().check(z.trim(), z.maxLength(most), noZero())

/** In a query: `''` and a missing one narrow nothing. */
export const prospectsQuerySchema = z.object({
  search: z._default(shortText(protocolLimits.search), ''),
  /** Stage ids with commas between them. */
  stages: z._default(z.string().check(z.regex(/^[a-z0-9,-]{0,300}$/)), ''),
  movedFrom: z.optional(numberText(Number.MAX_SAFE_INTEGER)),
  movedUntil: z.optional(numberText(Number.MAX_SAFE_INTEGER)),
  session: z.optional(idSchema),
  channel: z.optional(shortText(prospectLimits.channel)),
  /** A member's id, or `none`. */
  owner: z.optional(idSchema),
  tag: z.optional(shortText(prospectLimits.tag)),
  minScore: z.optional(numberText(1_000_000)),
  minHeat: z.optional(numberText(1_000_000)),
  consent: z.optional(z.enum(['contact', 'marketing'])),
  sort: z._default(z.enum(prospectSorts), 'heat'),
  order: z._default(z.enum(['up', 'down']), 'down'),
  offset: z._default(numberText(10_000_000), 0),
})
export type ProspectsQuery = z.infer<typeof prospectsQuerySchema>

const personSchema = {
  name: shortText(prospectLimits.name),
  company: shortText(prospectLimits.name),
  role: shortText(prospectLimits.name),
  phone: shortText(prospectLimits.phone),
}
const ownerSchema = z.nullable(idSchema)
const tagsSchema = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(prospectLimits.tag), noZero()))
  .check(z.maxLength(prospectLimits.tags))

export const newProspectSchema = z.strictObject({
  ...personSchema,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(prospectLimits.name), noZero()),
  /** Empty: not known. */
  email: z.union([z.literal(''), emailSchema]),
})
export type NewProspectRequest = z.infer<typeof newProspectSchema>

/** Only what is named is changed. */
export const changeProspectSchema = z.strictObject({
  name: z.optional(personSchema.name),
  company: z.optional(personSchema.company),
  role: z.optional(personSchema.role),
  phone: z.optional(personSchema.phone),
  ownerId: z.optional(ownerSchema),
  tags: z.optional(tagsSchema),
})
export type ChangeProspectRequest = z.infer<typeof changeProspectSchema>

export const logTouchpointSchema = z.strictObject({
  kind: z.enum(loggedKinds),
  /** Empty where there is none to tell, as of a note. */
  outcome: z.union([z.literal(''), z.enum(outcomes)]),
  text: shortText(prospectLimits.note),
  /** How far the prospect is by it; null: it does not say. */
  role: z.nullable(z.enum(stageRoles)),
  /** When it was, epoch milliseconds; not in the future. */
  at: z.int().check(z.gte(0)),
})
export type LogTouchpointRequest = z.infer<typeof logTouchpointSchema>

export const setWeightsSchema = z.strictObject({ weights: scoreWeightsSchema })
export type SetWeightsRequest = z.infer<typeof setWeightsSchema>

export interface ProspectRowView {
  id: string
  name: string
  company: string
  /** Empty: not known. */
  email: string
  /** Stage id of the workspace. */
  stage: string
  score: number
  /** Points as they are felt now. */
  heat: number
  touchedAt: number | null
  ownerId: string | null
  tags: string[]
}

/** One act on the timeline, with what it earned. */
export interface TouchpointView {
  /** Unique on the page. */
  id: string
  kind: TouchKind
  /** What it added to the score. */
  points: number
  role: StageRole | null
  session: { id: string; title: string } | null
  /** The question that was answered; null: none, or its slide is not known. */
  question: string | null
  outcome: string
  text: string
  /** Who logged it. */
  member: string | null
  at: number
  /** A member may take it back. */
  logged: boolean
}

export interface StageChangeView {
  id: string
  /** Stage names are those of the session that it happened in. */
  from: StageModel[number] | null
  to: StageModel[number] | null
  /** `logged`: by what a member logged. */
  cause: MoveCause | 'logged'
  session: { id: string; title: string } | null
  question: string | null
  evidence: string
  at: number
}

export interface ConsentView {
  purpose: string
  text: string
  given: boolean
  session: { id: string; title: string } | null
  at: number
}

export interface ProspectView extends ProspectRowView {
  role: string
  phone: string
  fields: Record<string, string>
  createdAt: number
  /** Newest first. */
  timeline: TouchpointView[]
  /** Newest first. */
  stageHistory: StageChangeView[]
  objections: string[]
  interests: string[]
  /** Newest first. */
  consents: ConsentView[]
}

export interface ProspectReplies {
  'GET /prospects': { rows: ProspectRowView[]; total: number }
  'POST /prospects': { id: string }
  'GET /prospects/facets': { tags: string[]; channels: string[]; owners: { id: string; name: string }[] }
  'GET /prospects/:id': ProspectView
  'PUT /prospects/:id': Record<string, never>
  'POST /prospects/:id/touchpoints': Record<string, never>
  'DELETE /prospects/:id/touchpoints/:touchpointId': Record<string, never>
  'GET /workspace/weights': { weights: ScoreWeights }
  'PUT /workspace/weights': { weights: ScoreWeights }
}
