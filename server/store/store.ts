import type { Counts } from '../../shared/core/counts.ts'
import type { StageModel } from '../../shared/core/funnel/stages.ts'
import type { ScoreWeights } from '../../shared/core/prospects/intent-score.ts'
import type { SettledAnswer, SettledPlayer } from '../../shared/core/scoring/settle.ts'
import type { Act, ActResult, Move } from '../../shared/core/session/acts.ts'
import type { SessionState } from '../../shared/core/session/state.ts'
import type { Deck } from '../../shared/slides/deck.ts'
import type { Language } from '../../shared/text/translate.ts'
import type { DrawStore } from './draw-store.ts'
import type { ProspectStore } from './prospect-store.ts'
import type { EntryRow, QuestionStore, WordStore } from './text-stores.ts'

/**
 * Everything that is remembered. One implementation in Kysely for both dialects; `test/contracts/store.ts` is its
 * contract and runs on SQLite and on Postgres. All times are epoch milliseconds, given by the caller.
 */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres'
  workspaces: WorkspaceStore
  members: MemberStore
  decks: DeckStore
  assets: AssetStore
  sessions: SessionStore
  participants: ParticipantStore
  prospects: ProspectStore
  questions: QuestionStore
  words: WordStore
  draws: DrawStore
  reports: ReportStore
  intake: IntakeStore
  settings: SettingStore
  /** Resolves when the database answers; rejects with the driver's error. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** The hot path: one batch, one transaction, durable when it resolves. Results are in the order of the acts. */
export interface IntakeStore {
  commit(acts: readonly Act[]): Promise<ActResult[]>
}

export interface Workspace {
  id: string
  name: string
  stages: StageModel
  weights: ScoreWeights
  createdAt: number
}
export interface WorkspaceStore {
  create(workspace: Workspace): Promise<void>
  /** The one workspace of an installation, or null before set-up. */
  first(): Promise<Workspace | null>
  setStages(id: string, stages: StageModel): Promise<void>
  setWeights(id: string, weights: ScoreWeights): Promise<void>
}

export interface Member {
  id: string
  workspaceId: string
  email: string
  name: string
  passwordHash: string
  role: 'owner' | 'editor' | 'presenter' | 'analyst'
  language: Language
  createdAt: number
}
export interface MemberStore {
  /** False when the address is taken. */
  create(member: Member): Promise<boolean>
  byEmail(email: string): Promise<Member | null>
  byId(id: string): Promise<Member | null>
  /** In order of joining. */
  ofWorkspace(workspaceId: string): Promise<Member[]>
  count(): Promise<number>
  createLogin(login: {
    idHash: string
    memberId: string
    createdAt: number
    expiresAt: number
  }): Promise<void>
  /** The member behind a login that has not expired at `now`. */
  byLogin(idHash: string, now: number): Promise<Member | null>
  deleteLogin(idHash: string): Promise<void>
  deleteExpiredLogins(now: number): Promise<void>
}

export interface DeckRow {
  id: string
  workspaceId: string
  deck: Deck
  /** Rises by one with every save. */
  version: number
  isDemo: boolean
  createdAt: number
  updatedAt: number
}
export interface DeckStore {
  create(row: DeckRow): Promise<void>
  /** Newest change first; without the slides. */
  list(
    workspaceId: string,
  ): Promise<(Omit<DeckRow, 'deck'> & { title: string; language: Language; slideCount: number })[]>
  byId(workspaceId: string, id: string): Promise<DeckRow | null>
  /** Compare-and-set: the new version, or null when `version` is not the stored one. */
  save(workspaceId: string, id: string, version: number, deck: Deck, at: number): Promise<number | null>
  delete(workspaceId: string, id: string): Promise<boolean>
}

export interface Asset {
  /** SHA-256 of what is stored, hexadecimal; also the file's name on disk. */
  hash: string
  workspaceId: string
  mime: string
  bytes: number
  /** In pixels; 0 for what is not an image. */
  width: number
  height: number
  /** The name under which a handout is saved; empty for images. */
  name: string
  createdAt: number
}
export interface AssetStore {
  /** Does nothing when the workspace has the asset already. */
  create(asset: Asset): Promise<void>
  byHash(hash: string): Promise<Asset | null>
}

export interface SessionRow {
  id: string
  workspaceId: string
  deckId: string | null
  /** Six characters, unique among sessions that have not ended. */
  code: string
  title: string
  /** The deck as it is run: later edits do not change it. */
  deck: Deck
  stages: StageModel
  state: SessionState
  /** Rises by one with every change of state. */
  version: number
  capacity: number
  /** Its audience is simulated: it is in no list and no report, makes no prospects, and is deleted at its end. */
  rehearsal: boolean
  createdAt: number
  createdBy: string
}
/** A link's right: opens the screen, the console or the moderator's page of one session without a login. */
export interface ScopedToken {
  tokenHash: string
  sessionId: string
  role: 'screen' | 'console' | 'moderator'
  createdAt: number
}
export interface SessionStore {
  /** False when the code is in use by a session that has not ended; the caller makes another one. */
  create(row: SessionRow): Promise<boolean>
  byId(id: string): Promise<SessionRow | null>
  /** The session that has not ended under this code, else the latest ended one, else null. */
  byCode(code: string): Promise<SessionRow | null>
  list(workspaceId: string): Promise<SessionSummary[]>
  /** The funnels that sessions ran with, by session id. */
  stagesOf(ids: readonly string[]): Promise<Map<string, StageModel>>
  /**
   * Compare-and-set of the state. Also keeps what intake reads (open slide, run, closing time, ended) in step, and on
   * `resetSlideId` takes the points and answer times of that slide's earlier runs off the participants, in the same transaction.
   * True when `version` was the stored one.
   */
  saveState(id: string, version: number, state: SessionState, resetSlideId: string | null): Promise<boolean>
  /** Sessions whose open slide is due to be closed at `now`. */
  due(now: number): Promise<string[]>
  /** Rehearsals that have ended, and those that were made before `before` and forgotten. */
  doneRehearsals(before: number): Promise<{ id: string; workspaceId: string }[]>
  delete(workspaceId: string, id: string): Promise<boolean>
  createToken(token: ScopedToken): Promise<void>
  byToken(tokenHash: string): Promise<ScopedToken | null>
  /** Newest first. */
  tokens(sessionId: string): Promise<ScopedToken[]>
  revokeTokens(sessionId: string): Promise<void>
  /** False when the session has no such token. */
  revokeToken(sessionId: string, tokenHash: string): Promise<boolean>
}
export interface SessionSummary {
  id: string
  title: string
  code: string
  deckId: string | null
  status: 'lobby' | 'showing' | 'ended'
  createdAt: number
  startedAt: number | null
  endedAt: number | null
  participants: number
  responses: number
}

export interface ParticipantRecord {
  id: string
  sessionId: string
  nickname: string
  avatar: number
  language: string
  channel: string
  stage: number
  score: number
  timeMs: number
  prospectId: string | null
  removed: boolean
  /** Index into the deck's teams. */
  team: number | null
  /** Out of a quiz that only survivors go on with. */
  out: boolean
  joinedAt: number
}
export interface StoredResponse {
  participantId: string
  slideId: string
  run: number
  revision: number
  /** JSON. */
  answer: string
  points: number
  elapsedMs: number
  stage: number
  taggedBy: string
  evidence: string
  text: string | null
  hidden: boolean
  at: number
}
export interface ParticipantStore {
  byToken(sessionId: string, tokenHash: string): Promise<ParticipantRecord | null>
  byId(id: string): Promise<ParticipantRecord | null>
  rename(id: string, nickname: string, avatar: number): Promise<void>
  /** Those who joined last and were not removed, the newest first, at most `limit`. */
  newest(sessionId: string, limit: number): Promise<Pick<ParticipantRecord, 'id' | 'nickname' | 'avatar'>[]>
  /**
   * In order of id after `after`, at most `limit`, matching `search` in the nickname, or in the prospect's name or company too,
   * without regard to case.
   */
  page(
    sessionId: string,
    search: string,
    after: string | null,
    limit: number,
    searchIn?: 'nicknames' | 'everything',
  ): Promise<(ParticipantRecord & { name: string; company: string })[]>
  /** All answers of one participant (they are few). */
  responsesOf(sessionId: string, participantId: string): Promise<StoredResponse[]>
  /** To show an answer that waits for approval is to approve it, and to hide it is a decision as well. */
  hideResponse(
    at: { sessionId: string; slideId: string; run: number; participantId: string },
    hidden: boolean,
  ): Promise<boolean>
  /** The hints that a participant has taken: how many of each slide and run. */
  hintsOf(
    sessionId: string,
    participantId: string,
  ): Promise<{ slideId: string; run: number; taken: number }[]>
  /**
   * Takes hint number `hint` (from 1) where all before it were taken; taking it again changes nothing.
   * @returns false: one before it is missing
   */
  takeHint(
    of: { sessionId: string; participantId: string; slideId: string; run: number },
    hint: number,
    at: number,
  ): Promise<boolean>
  /** Scores of everybody who has not been removed and has answered a scored slide. */
  scores(sessionId: string): Promise<PlayerScore[]>
  /** What each participant earned in these runs of scored slides; without those who answered none of them. */
  scoresOf(
    sessionId: string,
    runs: readonly { slideId: string; run: number }[],
  ): Promise<{ id: string; score: number; timeMs: number }[]>
  /** Everybody who has not been removed. */
  players(sessionId: string): Promise<SettledPlayer[]>
  /** The answers that count towards the standings. */
  scoredAnswers(sessionId: string): Promise<SettledAnswer[]>
  /** How many participants who have not been removed are not out. */
  countLeft(sessionId: string): Promise<number>
  /** Members who have not been removed, by the team's index. */
  teamSizes(sessionId: string): Promise<Record<number, number>>
}
export interface PlayerScore {
  id: string
  nickname: string
  avatar: number
  score: number
  timeMs: number
  team: number | null
  out: boolean
}

/** Reads for results, funnel and exports; on SQLite through a second, read-only connection. */
export interface ReportStore {
  /** Counts of one run; the participants who answered are under `responsesKey`. */
  slideCounts(sessionId: string, slideId: string, run: number): Promise<Counts>
  funnelCounts(sessionId: string): Promise<Counts>
  /** Newest first; `after` is exclusive in time and id order and null for the newest. */
  moves(sessionId: string, limit: number): Promise<(Move & { nickname: string; company: string })[]>
  /** Newest first, at most `limit`; `withHidden`: those that wait too. */
  entries(
    sessionId: string,
    slideId: string,
    run: number,
    withHidden: boolean,
    limit: number,
  ): Promise<EntryRow[]>
  /** One of them, hidden or not; null: this participant has none. */
  entryOf(sessionId: string, slideId: string, run: number, participantId: string): Promise<EntryRow | null>
  /** Every participant with prospect data where there is consent, for the export; not removed ones. */
  participants(sessionId: string): Promise<ReportParticipant[]>
  responses(sessionId: string): Promise<StoredResponse[]>
  /** Every answer to these slides of a session, of all runs, in order of participant, slide and run. */
  answers(sessionId: string, slideIds: readonly string[]): Promise<StoredAnswer[]>
  /** The different answers to these slides, each with how many gave it. */
  equalAnswers(
    sessionId: string,
    slideIds: readonly string[],
  ): Promise<{ slideId: string; run: number; answer: string; times: number }[]>
  /** Recount from the stored rows, to be compared with the stored counts (invariant I3). */
  recount(
    sessionId: string,
  ): Promise<{ slides: { slideId: string; run: number; counts: Counts }[]; funnel: Counts }>
  /** Ids of all sessions. */
  sessionIds(): Promise<string[]>
  /** What one participant did, in order of time. */
  timeline(sessionId: string, participantId: string): Promise<Touchpoint[]>
}
/** What an analysis needs of a response. */
export type StoredAnswer = Pick<StoredResponse, 'participantId' | 'slideId' | 'run' | 'answer' | 'elapsedMs'>
/** Any recorded act of a participant, derived from the row that it left. */
export interface Touchpoint {
  /** Unique among the touchpoints of its kind. */
  id: string
  kind: 'joined' | 'responded' | 'asked' | 'upvoted' | 'moved'
  prospectId: string | null
  slideId: string | null
  /** Index into the session's stages: the one that the act carries, or that was moved to. */
  stage: number
  evidence: string
  at: number
}
export interface ReportParticipant extends ParticipantRecord {
  prospect: {
    email: string
    name: string
    company: string
    role: string
    phone: string
    fields: Record<string, string>
    /** Purposes with the latest decision being yes. */
    consents: string[]
  } | null
}

/** Small installation-wide values: signing key, set-up token hash … */
export interface SettingStore {
  get(key: string): Promise<string | null>
  set(key: string, value: string): Promise<void>
  /** Keeps the value unless there is one already, and gives the one that is kept: for what several nodes may make at once. */
  setOnce(key: string, value: string): Promise<string>
  delete(key: string): Promise<void>
}
