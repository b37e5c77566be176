import type { StageRole } from '../../shared/core/funnel/stages.ts'
import type { TouchKind } from '../../shared/core/prospects/intent-score.ts'
import type { MoveCause } from '../../shared/core/session/acts.ts'
import type { ProspectSort } from '../../shared/protocol/prospect-api.ts'

/** A person known to a workspace across sessions. */
export interface ProspectRow {
  id: string
  workspaceId: string
  /** Of somebody without an address: one that nothing can be sent to; see `withoutEmail`. */
  email: string
  name: string
  company: string
  role: string
  phone: string
  /** Own fields by their label. */
  fields: Record<string, string>
  /** Stage id of the workspace: the furthest. */
  stage: string
  ownerId: string | null
  tags: string[]
  score: number
  /** See `heatKey`. */
  heat: number | null
  /** When they last did something; null: never. */
  touchedAt: number | null
  createdAt: number
  updatedAt: number
}

/** Which prospects to list; what is null or empty does not narrow. */
export interface ProspectQuery {
  search: string
  stages: readonly string[]
  /** Moved forward or back within these times. */
  movedFrom: number | null
  movedUntil: number | null
  sessionId: string | null
  channel: string | null
  /** `''`: nobody's. */
  ownerId: string | null
  tag: string | null
  minScore: number | null
  /** A heat key. */
  minHeat: number | null
  /** Whose latest decision on this purpose is yes. */
  consent: string | null
  sort: ProspectSort
  /** Ids of the workspace's stages in their order, to sort by. */
  stageOrder: readonly string[]
  descending: boolean
  offset: number
  limit: number
}

/** What a member has logged. */
export interface LoggedTouchpoint {
  id: string
  workspaceId: string
  prospectId: string
  kind: TouchKind
  outcome: string
  text: string
  role: StageRole | null
  /** The prospect's move by it, as stage ids of the workspace. */
  fromStage: string | null
  toStage: string | null
  at: number
  loggedAt: number
  memberId: string
}

/** Anything on a prospect's timeline. */
export interface ProspectTouchpoint {
  /** Unique among the touchpoints of its kind. */
  id: string
  prospectId: string
  kind: TouchKind
  /** Of acts in a session; else null. */
  sessionId: string | null
  participantId: string | null
  slideId: string | null
  /** Index into the session's stages; null: outside of sessions. */
  stage: number | null
  /** Of what was logged. */
  role: StageRole | null
  fromStage: string | null
  toStage: string | null
  outcome: string
  /** The answer, question or note in words. */
  text: string
  memberId: string | null
  at: number
}

export interface ProspectMove {
  id: string
  sessionId: string
  from: number
  to: number
  cause: MoveCause
  slideId: string | null
  evidence: string
  at: number
}

export interface ConsentRow {
  purpose: string
  /** As it was read when the decision was made. */
  text: string
  given: boolean
  sessionId: string
  at: number
}

export interface ProspectStanding {
  id: string
  score: number
  heat: number | null
  touchedAt: number | null
}

export type ProspectChange = Partial<
  Pick<ProspectRow, 'name' | 'company' | 'role' | 'phone' | 'ownerId' | 'tags' | 'stage'>
>

export interface ProspectStore {
  /** One page in a stable order, and how many there are in all. */
  page(workspaceId: string, query: ProspectQuery): Promise<{ rows: ProspectRow[]; total: number }>
  byId(workspaceId: string, id: string): Promise<ProspectRow | null>
  /** False when the workspace knows the address already. */
  create(row: ProspectRow): Promise<boolean>
  /** False when there is no such prospect. */
  change(workspaceId: string, id: string, change: ProspectChange, at: number): Promise<boolean>
  /** Also moves the prospect, where the touchpoint does; one transaction. */
  log(touchpoint: LoggedTouchpoint): Promise<void>
  /** Takes back what was logged, and its move where nothing has moved the prospect since; false when there was nothing. */
  unlog(workspaceId: string, prospectId: string, id: string): Promise<boolean>
  /** All that these people did, in order of time; removed participants' acts are not theirs. */
  timeline(prospectIds: readonly string[]): Promise<ProspectTouchpoint[]>
  /** Stage history, in order of time. */
  moves(prospectId: string): Promise<ProspectMove[]>
  /** Every decision on consent, in order of writing. */
  consents(prospectId: string): Promise<ConsentRow[]>
  /** Ids after `after`, in order, at most `limit`: to go through all of them. */
  ids(workspaceId: string, after: string, limit: number): Promise<string[]>
  setStanding(rows: readonly ProspectStanding[]): Promise<void>
  /** What lists can be narrowed by. */
  facets(workspaceId: string): Promise<{ tags: string[]; channels: string[] }>
}
