import type { Generated } from 'kysely'
import type { StepName } from '../../shared/slides/slide-steps.ts'

/**
 * The tables as queries see them. In the database names are in snake_case (the `CamelCasePlugin` translates; intake has its
 * own SQL and does not pay for that). Times are epoch milliseconds; booleans are 0 and 1; objects are JSON texts.
 */
export interface Database {
  workspace: WorkspaceTable
  member: MemberTable
  login: LoginTable
  deck: DeckTable
  asset: AssetTable
  session: SessionTable
  scopedToken: ScopedTokenTable
  participant: ParticipantTable
  response: ResponseTable
  hintTaken: HintTakenTable
  slideCount: SlideCountTable
  funnelCount: FunnelCountTable
  stageMove: StageMoveTable
  question: QuestionTable
  moderatedWord: ModeratedWordTable
  questionUpvote: QuestionUpvoteTable
  prospect: ProspectTable
  touchpoint: TouchpointTable
  consent: ConsentTable
  draw: DrawTable
  drawEntry: DrawEntryTable
  drawRecord: DrawRecordTable
  setting: SettingTable
  timeline: TimelineView
}

/** 0 or 1. */
type Flag = number
/** Epoch milliseconds. */
type Time = number
type Json = string

interface WorkspaceTable {
  id: string
  name: string
  stages: Json
  /** Empty: as the program says. */
  weights: Generated<Json>
  createdAt: Time
}

export interface MemberTable {
  id: string
  workspaceId: string
  email: string
  name: string
  passwordHash: string
  role: string
  language: string
  createdAt: Time
}

interface LoginTable {
  idHash: string
  memberId: string
  createdAt: Time
  expiresAt: Time
}

interface DeckTable {
  id: string
  workspaceId: string
  /** Title, language and number of slides stand beside the deck so that a list need not read it. */
  title: string
  language: string
  slideCount: number
  deck: Json
  version: number
  isDemo: Flag
  createdAt: Time
  updatedAt: Time
}

interface AssetTable {
  hash: string
  workspaceId: string
  mime: string
  bytes: number
  width: number
  height: number
  name: string
  createdAt: Time
}

export interface SessionTable {
  id: string
  workspaceId: string
  deckId: string | null
  code: string
  title: string
  version: number
  capacity: number
  rehearsal: Generated<Flag>
  createdAt: Time
  createdBy: string
  status: string
  startedAt: Time | null
  endedAt: Time | null
  /** From here to `stageIds`: what intake reads, kept in step with `state`. */
  ended: Flag
  openSlide: string | null
  openRun: number | null
  openStep: StepName | null
  closesAt: Time | null
  /** The current run by slide id. */
  runs: Json
  stageIds: Json
  state: Json
  stages: Json
  deck: Json
}

interface ScopedTokenTable {
  tokenHash: string
  sessionId: string
  role: string
  createdAt: Time
}

export interface ParticipantTable {
  id: string
  sessionId: string
  tokenHash: string
  nickname: string
  /** The nickname as it is searched by. */
  folded: string
  avatar: number
  language: string
  channel: string
  stage: number
  score: number
  timeMs: number
  prospectId: string | null
  removed: Flag
  /** Index into the deck's teams. */
  team: number | null
  streak: number
  isOut: Flag
  joinedAt: Time
}

export interface ResponseTable {
  sessionId: string
  participantId: string
  slideId: string
  run: number
  id: string
  revision: number
  answer: Json
  counts: Json
  points: number
  /** Correct share, 0 to 1, as JSON writes it. */
  share: string
  elapsedMs: number
  /** 1 while points and time are part of the participant's standing: a scored slide's answer, until its run is reset. */
  scored: Flag
  stage: number
  taggedBy: string
  evidence: string
  text: string | null
  marked: Generated<Flag>
  pending: Generated<Flag>
  hidden: Generated<Flag>
  at: Time
}

interface HintTakenTable {
  sessionId: string
  participantId: string
  slideId: string
  run: number
  /** How many: hints come in order. */
  taken: number
  /** When the last of them was. */
  at: Time
}

interface SlideCountTable {
  sessionId: string
  slideId: string
  run: number
  key: string
  value: number
}

interface FunnelCountTable {
  sessionId: string
  key: string
  value: number
}

interface StageMoveTable {
  /** Order of writing. */
  seq: Generated<number>
  id: string
  sessionId: string
  participantId: string
  prospectId: string | null
  fromStage: number
  toStage: number
  at: Time
  cause: string
  slideId: string | null
  run: number | null
  evidence: string
  actor: string | null
}

interface QuestionTable {
  id: string
  sessionId: string
  participantId: string
  slideId: string | null
  text: string
  anonymous: Flag
  stage: number
  taggedBy: string
  upvotes: Generated<number>
  answeredAt: Time | null
  hidden: Generated<Flag>
  marked: Generated<Flag>
  pending: Generated<Flag>
  answer: string | null
  /** As it was asked, once somebody has corrected the text. */
  original: string | null
  at: Time
}

interface ModeratedWordTable {
  sessionId: string
  slideId: string
  run: number
  key: string
  hidden: Flag
}

interface QuestionUpvoteTable {
  questionId: string
  participantId: string
  sessionId: string
  stage: number
  at: Time
}

export interface ProspectTable {
  id: string
  workspaceId: string
  email: string
  name: string
  company: string
  role: string
  phone: string
  fields: Json
  /** Stage id. */
  stage: string
  /** Name and company as they are searched by. */
  folded: string
  ownerId: Generated<string | null>
  tags: Generated<Json>
  /** From here to `touchedAt`: kept for sorting, made anew from the timeline. */
  score: Generated<number>
  heat: Generated<number | null>
  touchedAt: Generated<Time | null>
  createdAt: Time
  updatedAt: Time
}

interface TouchpointTable {
  id: string
  workspaceId: string
  prospectId: string
  kind: string
  outcome: string
  text: string
  /** How far the prospect is by it; null: it does not say. */
  role: string | null
  /** Stage ids of the workspace: the move that it made; null: none. */
  fromStage: string | null
  toStage: string | null
  at: Time
  loggedAt: Time
  memberId: string
}

interface ConsentTable {
  /** Order of writing; the latest decision is the one with the highest. */
  seq: Generated<number>
  id: string
  workspaceId: string
  prospectId: string
  participantId: string
  sessionId: string
  purpose: string
  text: string
  given: Flag
  at: Time
}

export interface DrawTable {
  id: string
  sessionId: string
  slideId: string
  phase: string
  tier: string
  seed: string
  createdAt: Time
  lockedAt: Time | null
  drawnAt: Time | null
  outcome: Json | null
}

interface DrawEntryTable {
  drawId: string
  entryId: string
  participantId: string
  salt: string
  weight: number
  leaf: string
  sequence: number
  place: number | null
  reserve: Generated<Flag>
}

interface DrawRecordTable {
  drawId: string
  seq: number
  record: Json
}

interface SettingTable {
  key: string
  value: string
}

/** Touchpoints, derived from the rows that cause them; see `docs/decisions/002-touchpoints-are-a-view.md`. */
interface TimelineView {
  id: string
  sessionId: string
  participantId: string
  prospectId: string | null
  kind: string
  slideId: string | null
  stage: number
  evidence: string
  at: Time
}
