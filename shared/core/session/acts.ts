import type { RefusalKind } from '../../protocol/refusals.ts'
import type { Identity } from '../../slides/slide-kind.ts'
import type { StepName } from '../../slides/slide-steps.ts'
import type { Counts } from '../counts.ts'
import type { StageTag } from '../funnel/tag-response.ts'
import type { StepContext } from './answer-parts.ts'

/** What an audience (or a member, about a participant) does to a session; taken in micro-batches. `at`: epoch ms of receipt. */
export type Act =
  | JoinAct
  | ResponseAct
  | QuestionAct
  | UpvoteAct
  | CorrectionAct
  | RemoveAct
  | AwardAct
  | TeamAct

interface BaseAct {
  /** Made by the server, unique: what the act leaves behind (a move, a consent) is known by it. */
  actId: string
  sessionId: string
  at: number
}

export interface JoinAct extends BaseAct {
  type: 'join'
  /** For a person who is new; one whose token is known stays who they were. */
  participantId: string
  tokenHash: string
  nickname: string
  avatar: number
  language: string
  channel: string
  /** Index of the team that was chosen, or null. */
  team: number | null
  /** Number of teams among which the smallest one is picked; 0: none is. */
  balanceOver: number
}

export interface ResponseAct extends BaseAct {
  type: 'response'
  participantId: string
  slideId: string
  run: number
  revision: number
  responseId: string
  /** Canonical JSON of the answer as it is stored. */
  answer: string
  counts: Counts
  tag: StageTag
  /** The answer in words. */
  evidence: string
  /** Free text to be listed singly, or null. */
  text: string | null
  /** The text seems obscene. */
  marked: boolean
  /** The room does not see the text until somebody approves it. */
  pending: boolean
  /** The slide is scored: points and answer time count towards the standings. */
  scored: boolean
  points: number
  /** Correct share, 0 to 1. */
  share: number
  elapsedMs: number
  changeable: boolean
  lingers: boolean
  /** Where the slide has steps: what is taken, counted and tagged is settled by the step and the earlier answer. */
  byStep?: StepContext
  /** Who answered; `newProspectId` is used when the workspace does not know the address yet. */
  identity: (Identity & { newProspectId: string }) | null
}

export interface QuestionAct extends BaseAct {
  type: 'question'
  participantId: string
  questionId: string
  slideId: string | null
  text: string
  anonymous: boolean
  /** The text seems obscene. */
  marked: boolean
  /** Nobody but its author and those who moderate sees it until it is approved. */
  pending: boolean
  tag: StageTag
}

export interface UpvoteAct extends BaseAct {
  type: 'upvote'
  participantId: string
  questionId: string
  up: boolean
  tag: StageTag
}

export interface CorrectionAct extends BaseAct {
  type: 'correction'
  participantId: string
  stage: number
  actor: string
  reason: string
}

export interface RemoveAct extends BaseAct {
  type: 'remove'
  participantId: string
}

/** What the quiz as a whole has come to for one participant, at a reveal; see `scoring/settle.ts`. Final values, so twice is once. */
export interface AwardAct extends BaseAct {
  type: 'award'
  participantId: string
  streak: number
  out: boolean
  answers: readonly { slideId: string; run: number; points: number }[]
}

/** Puts a participant into a team: chosen by themselves, who may do so once, or by the presenter. */
export interface TeamAct extends BaseAct {
  type: 'team'
  participantId: string
  /** Index into the deck's teams; null: none. */
  team: number | null
  by: 'participant' | 'presenter'
}

export type ActResult =
  | {
      ok: true
      participantId: string
      elapsedMs: number
      moves: readonly Move[]
      /** Of those who join and have one. */
      team?: number
      /** Who the participant is, where that is known. */
      prospectId?: string
    }
  | { ok: false; refusal: RefusalKind }

export const moveCauses = ['response', 'question', 'upvote', 'correction', 'recognised'] as const
export type MoveCause = (typeof moveCauses)[number]

/** The causes that are a participant's own doing: only these count in the move matrix. */
export const countedCauses: readonly MoveCause[] = ['response', 'question', 'upvote']

/** A stage move as stored. `from` and `to` are indexes into the session's stages. */
export interface Move {
  id: string
  sessionId: string
  participantId: string
  prospectId: string | null
  from: number
  to: number
  at: number
  cause: MoveCause
  slideId: string | null
  run: number | null
  evidence: string
  /** The member who corrected, else null. */
  actor: string | null
}

/** The rows that a batch needs to see, as its transaction read (and locked) them. */
export interface LoadedRows {
  sessions: ReadonlyMap<string, LoadedSession>
  participants: ReadonlyMap<string, LoadedParticipant>
  /** Participant ids by `tokenKey`. */
  tokens: ReadonlyMap<string, string>
  /** By `responseKey`. */
  responses: ReadonlyMap<string, LoadedResponse>
  questions: ReadonlyMap<string, LoadedQuestion>
  /** `upvoteKey`s that exist. */
  upvotes: ReadonlySet<string>
  /** By id: those of the batch's participants and those found by e-mail. */
  prospects: ReadonlyMap<string, LoadedProspect>
  /** By session id, where the smallest team is asked for: how many participants each team has, by its index. */
  teamSizes: ReadonlyMap<string, Readonly<Record<number, number>>>
}

export interface LoadedSession {
  id: string
  workspaceId: string
  ended: boolean
  /** The slide that takes answers now. */
  open: { slideId: string; run: number; step?: StepName | null; closesAt: number | null } | null
  /** The current run of every slide shown so far. */
  runs: Readonly<Record<string, number>>
  /** Stage ids in order. */
  stages: readonly string[]
}

export interface LoadedParticipant {
  id: string
  sessionId: string
  stage: number
  score: number
  timeMs: number
  prospectId: string | null
  removed: boolean
  /** Index into the deck's teams. */
  team: number | null
  /** Right answers in a row up to the last revealed question. */
  streak: number
  /** Out of a quiz that only survivors go on with. */
  out: boolean
}

export interface LoadedResponse {
  sessionId: string
  participantId: string
  slideId: string
  run: number
  id: string
  revision: number
  answer: string
  counts: Counts
  points: number
  elapsedMs: number
}

export interface LoadedQuestion {
  id: string
  sessionId: string
  participantId: string
  /** As it is shown, and as it was asked: somebody may have corrected it. */
  text: string
  asked: string
  /** The room does not see it: hidden, or waiting for approval. */
  hidden: boolean
}

export interface LoadedProspect {
  id: string
  workspaceId: string
  email: string
  name: string
  company: string
  role: string
  phone: string
  /** JSON of the own fields. */
  fields: string
  /** Stage id. */
  stage: string
}

/** What a batch writes; every list in a stable order, so that two nodes lock rows in the same order. */
export interface WriteSet {
  participantsNew: ParticipantNew[]
  participantsChanged: LoadedParticipant[]
  /** New answers and changed ones alike: the last one stands. */
  responses: ResponseRow[]
  /** Points of answers that stand otherwise as they are. */
  awards: AwardRow[]
  slideCounts: { sessionId: string; slideId: string; run: number; key: string; delta: number }[]
  funnelCounts: { sessionId: string; key: string; delta: number }[]
  moves: Move[]
  questionsNew: QuestionNew[]
  upvotesNew: { questionId: string; participantId: string; sessionId: string; stage: number; at: number }[]
  upvotesGone: { questionId: string; participantId: string }[]
  questionVotes: { id: string; delta: number }[]
  prospectsNew: (LoadedProspect & { at: number })[]
  prospectsChanged: (LoadedProspect & { at: number })[]
  consents: ConsentRow[]
}

export interface ParticipantNew {
  id: string
  sessionId: string
  tokenHash: string
  nickname: string
  avatar: number
  language: string
  channel: string
  team: number | null
  stage: number
  at: number
}

export type AwardRow = Pick<LoadedResponse, 'sessionId' | 'participantId' | 'slideId' | 'run' | 'points'>

export interface ResponseRow extends LoadedResponse {
  share: number
  /** Points and time are part of the participant's standing. */
  scored: boolean
  stage: number
  taggedBy: StageTag['by']
  evidence: string
  text: string | null
  marked: boolean
  pending: boolean
  at: number
}

interface QuestionNew {
  id: string
  sessionId: string
  participantId: string
  slideId: string | null
  text: string
  anonymous: boolean
  marked: boolean
  pending: boolean
  stage: number
  taggedBy: StageTag['by']
  at: number
}

/** One decision of a person about one purpose, with the words that were on the screen. Never changed, only followed by another. */
export interface ConsentRow {
  id: string
  workspaceId: string
  prospectId: string
  participantId: string
  sessionId: string
  purpose: string
  text: string
  given: boolean
  at: number
}

export const tokenKey = (sessionId: string, tokenHash: string): string => `${sessionId} ${tokenHash}`
export const responseKey = (r: {
  sessionId: string
  participantId: string
  slideId: string
  run: number
}): string => `${r.sessionId} ${r.participantId} ${r.slideId} ${r.run}`
export const upvoteKey = (questionId: string, participantId: string): string =>
  `${questionId} ${participantId}`

/** The key in a slide's counts under which the participants who answered are counted; no kind may use it. */
export const responsesKey = '#'
