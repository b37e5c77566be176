import type {
  LoadedParticipant,
  LoadedProspect,
  LoadedQuestion,
  LoadedResponse,
  LoadedRows,
  LoadedSession,
} from '../../shared/core/session/acts.ts'
import { type StepName, stepNames } from '../../shared/slides/slide-steps.ts'

/** What intake reads of each table, and how a row becomes what the planner sees; the same for both dialects. */
export const sessionColumns =
  'id, workspace_id, ended, open_slide, open_run, open_step, closes_at, runs, stage_ids'
export const participantColumns =
  'id, session_id, stage, score, time_ms, prospect_id, removed, team, streak, is_out'
/** Without the key, which the asking act has. */
export const responseColumns = 'id, revision, answer, counts, points, elapsed_ms'
export const questionColumns = 'id, session_id, participant_id, text, original, hidden, pending'
export const prospectColumns = 'id, workspace_id, email, name, company, role, phone, fields, stage'

/** Columns are as the migrations declare them; this is where the drivers' untyped rows get their types. */
export type DatabaseRow = Record<string, unknown>

const text = (value: unknown): string => String(value)
const textOrNull = (value: unknown): string | null => (value === null ? null : String(value))
const integer = (value: unknown): number => Number(value)

const stepName = (value: unknown): StepName | null => stepNames.find((name) => name === value) ?? null

export function loadedSession(row: DatabaseRow): LoadedSession {
  return {
    id: text(row.id),
    workspaceId: text(row.workspace_id),
    ended: row.ended === 1,
    open:
      row.open_slide === null
        ? null
        : {
            slideId: text(row.open_slide),
            run: integer(row.open_run),
            step: stepName(row.open_step),
            closesAt: row.closes_at === null ? null : integer(row.closes_at),
          },
    runs: JSON.parse(text(row.runs)),
    stages: JSON.parse(text(row.stage_ids)),
  }
}

export function loadedParticipant(row: DatabaseRow): LoadedParticipant {
  return {
    id: text(row.id),
    sessionId: text(row.session_id),
    stage: integer(row.stage),
    score: integer(row.score),
    timeMs: integer(row.time_ms),
    prospectId: textOrNull(row.prospect_id),
    removed: row.removed === 1,
    team: row.team === null ? null : integer(row.team),
    streak: integer(row.streak),
    out: row.is_out === 1,
  }
}

type ResponsePlace = Pick<LoadedResponse, 'sessionId' | 'participantId' | 'slideId' | 'run'>

export function loadedResponse(
  { sessionId, participantId, slideId, run }: ResponsePlace,
  row: DatabaseRow,
): LoadedResponse {
  return {
    sessionId,
    participantId,
    slideId,
    run,
    id: text(row.id),
    revision: integer(row.revision),
    answer: text(row.answer),
    counts: JSON.parse(text(row.counts)),
    points: integer(row.points),
    elapsedMs: integer(row.elapsed_ms),
  }
}

export function loadedQuestion(row: DatabaseRow): LoadedQuestion {
  return {
    id: text(row.id),
    sessionId: text(row.session_id),
    participantId: text(row.participant_id),
    text: text(row.text),
    asked: text(row.original ?? row.text),
    hidden: row.hidden === 1 || row.pending === 1,
  }
}

export function loadedProspect(row: DatabaseRow): LoadedProspect {
  return {
    id: text(row.id),
    workspaceId: text(row.workspace_id),
    email: text(row.email),
    name: text(row.name),
    company: text(row.company),
    role: text(row.role),
    phone: text(row.phone),
    fields: text(row.fields),
    stage: text(row.stage),
  }
}

/** How many participants of a session each team has; the parameter is the session. */
export const teamSizesOf = (parameter: string): string =>
  `select team, count(*) as members from participant
  where session_id = ${parameter} and removed = 0 and team is not null group by team`

export const loadedTeamSizes = (rows: readonly DatabaseRow[]): Record<number, number> =>
  Object.fromEntries(rows.map((row) => [integer(row.team), integer(row.members)]))

type Loading<Rows> = {
  [Key in keyof Rows]: Rows[Key] extends ReadonlyMap<infer K, infer V> ? Map<K, V> : Set<string>
}

/** `LoadedRows` while they are being gathered. */
export type GatheredRows = Loading<LoadedRows>

export function noRows(): GatheredRows {
  return {
    sessions: new Map(),
    participants: new Map(),
    tokens: new Map(),
    responses: new Map(),
    questions: new Map(),
    upvotes: new Set(),
    prospects: new Map(),
    teamSizes: new Map(),
  }
}
