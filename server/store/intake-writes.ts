import type { WriteSet } from '../../shared/core/session/acts.ts'
import { foldCase } from './fold-case.ts'

type ColumnType = 'text' | 'integer'
export type IntakeValue = string | number | null

/**
 * What intake writes, as one description from which both dialects make their statements: to add a column, add it here (and
 * in a migration). The order is that of the foreign keys, and the same on every node, so that no two wait for each other.
 */
export interface IntakeWrite {
  table: string
  action:
    | { do: 'insert' }
    /** On a repeat of the key, `replace` takes the new values and `add` sums old and new. */
    | { do: 'upsert'; key: readonly string[]; how: 'replace' | 'add' }
    /** `add` names the columns that are increments; the others are replaced. */
    | { do: 'update'; key: readonly string[]; add: readonly string[] }
    | { do: 'delete' }
  columns: readonly { name: string; type: ColumnType }[]
  /** The values in the order of the columns. */
  rows(writes: WriteSet): IntakeValue[][]
}

type Columns<Row> = Record<string, readonly [ColumnType, (row: Row) => IntakeValue]>

function write<Row>(
  table: string,
  action: IntakeWrite['action'],
  pick: (writes: WriteSet) => readonly Row[],
  columns: Columns<Row>,
): IntakeWrite {
  const isKey = (name: string) => action.do === 'update' && action.key.includes(name)
  // In an update the key comes last, as it does in the statement: SQLite's drivers bind by order.
  const entries = Object.entries(columns)
  const ordered = [...entries.filter(([name]) => !isKey(name)), ...entries.filter(([name]) => isKey(name))]
  const values = ordered.map(([, [, value]]) => value)
  return {
    table,
    action,
    columns: ordered.map(([name, [type]]) => ({ name, type })),
    rows: (writes) => pick(writes).map((row) => values.map((value) => value(row))),
  }
}

const flag = (value: boolean): number => (value ? 1 : 0)

type Prospect = WriteSet['prospectsNew'][number]

const prospectColumns: Columns<Prospect> = {
  id: ['text', (row) => row.id],
  name: ['text', (row) => row.name],
  company: ['text', (row) => row.company],
  role: ['text', (row) => row.role],
  phone: ['text', (row) => row.phone],
  fields: ['text', (row) => row.fields],
  stage: ['text', (row) => row.stage],
  folded: ['text', (row) => foldCase(`${row.name} ${row.company}`)],
  updated_at: ['integer', (row) => row.at],
}

export const intakeWrites: readonly IntakeWrite[] = [
  write('prospect', { do: 'insert' }, (writes) => writes.prospectsNew, {
    ...prospectColumns,
    workspace_id: ['text', (row) => row.workspaceId],
    email: ['text', (row) => row.email],
    created_at: ['integer', (row) => row.at],
  }),
  write(
    'prospect',
    { do: 'update', key: ['id'], add: [] },
    (writes) => writes.prospectsChanged,
    prospectColumns,
  ),
  write('participant', { do: 'insert' }, (writes) => writes.participantsNew, {
    id: ['text', (row) => row.id],
    session_id: ['text', (row) => row.sessionId],
    token_hash: ['text', (row) => row.tokenHash],
    nickname: ['text', (row) => row.nickname],
    folded: ['text', (row) => foldCase(row.nickname)],
    avatar: ['integer', (row) => row.avatar],
    language: ['text', (row) => row.language],
    channel: ['text', (row) => row.channel],
    team: ['integer', (row) => row.team],
    stage: ['integer', (row) => row.stage],
    joined_at: ['integer', (row) => row.at],
  }),
  // Without the nickname: renaming is not intake's business.
  write('participant', { do: 'update', key: ['id'], add: [] }, (writes) => writes.participantsChanged, {
    id: ['text', (row) => row.id],
    stage: ['integer', (row) => row.stage],
    score: ['integer', (row) => row.score],
    time_ms: ['integer', (row) => row.timeMs],
    prospect_id: ['text', (row) => row.prospectId],
    removed: ['integer', (row) => flag(row.removed)],
    team: ['integer', (row) => row.team],
    streak: ['integer', (row) => row.streak],
    is_out: ['integer', (row) => flag(row.out)],
  }),
  // Without `hidden`: a text that was hidden stays so when its author changes it. One that was approved is looked at anew.
  write(
    'response',
    { do: 'upsert', key: ['session_id', 'participant_id', 'slide_id', 'run'], how: 'replace' },
    (writes) => writes.responses,
    {
      session_id: ['text', (row) => row.sessionId],
      participant_id: ['text', (row) => row.participantId],
      slide_id: ['text', (row) => row.slideId],
      run: ['integer', (row) => row.run],
      id: ['text', (row) => row.id],
      revision: ['integer', (row) => row.revision],
      answer: ['text', (row) => row.answer],
      counts: ['text', (row) => JSON.stringify(row.counts)],
      points: ['integer', (row) => row.points],
      share: ['text', (row) => String(row.share)],
      elapsed_ms: ['integer', (row) => row.elapsedMs],
      scored: ['integer', (row) => flag(row.scored)],
      stage: ['integer', (row) => row.stage],
      tagged_by: ['text', (row) => row.taggedBy],
      evidence: ['text', (row) => row.evidence],
      text: ['text', (row) => row.text],
      marked: ['integer', (row) => flag(row.marked)],
      pending: ['integer', (row) => flag(row.pending)],
      at: ['integer', (row) => row.at],
    },
  ),
  write(
    'response',
    { do: 'update', key: ['session_id', 'participant_id', 'slide_id', 'run'], add: [] },
    (writes) => writes.awards,
    {
      session_id: ['text', (row) => row.sessionId],
      participant_id: ['text', (row) => row.participantId],
      slide_id: ['text', (row) => row.slideId],
      run: ['integer', (row) => row.run],
      points: ['integer', (row) => row.points],
    },
  ),
  write(
    'slide_count',
    { do: 'upsert', key: ['session_id', 'slide_id', 'run', 'key'], how: 'add' },
    (writes) => writes.slideCounts,
    {
      session_id: ['text', (row) => row.sessionId],
      slide_id: ['text', (row) => row.slideId],
      run: ['integer', (row) => row.run],
      key: ['text', (row) => row.key],
      value: ['integer', (row) => row.delta],
    },
  ),
  write(
    'funnel_count',
    { do: 'upsert', key: ['session_id', 'key'], how: 'add' },
    (writes) => writes.funnelCounts,
    {
      session_id: ['text', (row) => row.sessionId],
      key: ['text', (row) => row.key],
      value: ['integer', (row) => row.delta],
    },
  ),
  write('stage_move', { do: 'insert' }, (writes) => writes.moves, {
    id: ['text', (row) => row.id],
    session_id: ['text', (row) => row.sessionId],
    participant_id: ['text', (row) => row.participantId],
    prospect_id: ['text', (row) => row.prospectId],
    from_stage: ['integer', (row) => row.from],
    to_stage: ['integer', (row) => row.to],
    at: ['integer', (row) => row.at],
    cause: ['text', (row) => row.cause],
    slide_id: ['text', (row) => row.slideId],
    run: ['integer', (row) => row.run],
    evidence: ['text', (row) => row.evidence],
    actor: ['text', (row) => row.actor],
  }),
  write('question', { do: 'insert' }, (writes) => writes.questionsNew, {
    id: ['text', (row) => row.id],
    session_id: ['text', (row) => row.sessionId],
    participant_id: ['text', (row) => row.participantId],
    slide_id: ['text', (row) => row.slideId],
    text: ['text', (row) => row.text],
    anonymous: ['integer', (row) => flag(row.anonymous)],
    marked: ['integer', (row) => flag(row.marked)],
    pending: ['integer', (row) => flag(row.pending)],
    stage: ['integer', (row) => row.stage],
    tagged_by: ['text', (row) => row.taggedBy],
    at: ['integer', (row) => row.at],
  }),
  write('question_upvote', { do: 'delete' }, (writes) => writes.upvotesGone, {
    question_id: ['text', (row) => row.questionId],
    participant_id: ['text', (row) => row.participantId],
  }),
  write('question_upvote', { do: 'insert' }, (writes) => writes.upvotesNew, {
    question_id: ['text', (row) => row.questionId],
    participant_id: ['text', (row) => row.participantId],
    session_id: ['text', (row) => row.sessionId],
    stage: ['integer', (row) => row.stage],
    at: ['integer', (row) => row.at],
  }),
  write('question', { do: 'update', key: ['id'], add: ['upvotes'] }, (writes) => writes.questionVotes, {
    id: ['text', (row) => row.id],
    upvotes: ['integer', (row) => row.delta],
  }),
  write('consent', { do: 'insert' }, (writes) => writes.consents, {
    id: ['text', (row) => row.id],
    workspace_id: ['text', (row) => row.workspaceId],
    prospect_id: ['text', (row) => row.prospectId],
    participant_id: ['text', (row) => row.participantId],
    session_id: ['text', (row) => row.sessionId],
    purpose: ['text', (row) => row.purpose],
    text: ['text', (row) => row.text],
    given: ['integer', (row) => flag(row.given)],
    at: ['integer', (row) => row.at],
  }),
]

const assignment = (how: 'replace' | 'add', table: string, from: string, name: string): string =>
  how === 'add' ? `${name} = ${table}.${name} + ${from}.${name}` : `${name} = ${from}.${name}`

const conflictClause = ({ table, action, columns }: IntakeWrite): string => {
  if (action.do !== 'upsert') return ''
  const set = columns
    .filter(({ name }) => !action.key.includes(name))
    .map(({ name }) => assignment(action.how, table, 'excluded', name))
  return ` on conflict (${action.key.join(', ')}) do update set ${set.join(', ')}`
}

const names = ({ columns }: IntakeWrite): string => columns.map(({ name }) => name).join(', ')

/** The statement for one row; its parameters are the columns in order. */
export function sqliteStatement(write: IntakeWrite): string {
  const { table, action, columns } = write
  switch (action.do) {
    case 'insert':
    case 'upsert':
      return `insert into ${table} (${names(write)}) values (${columns.map(() => '?').join(', ')})${conflictClause(write)}`
    case 'update': {
      const set = columns
        .filter(({ name }) => !action.key.includes(name))
        .map(({ name }) => (action.add.includes(name) ? `${name} = ${name} + ?` : `${name} = ?`))
      return `update ${table} set ${set.join(', ')} where ${action.key.map((name) => `${name} = ?`).join(' and ')}`
    }
    case 'delete':
      return `delete from ${table} where ${columns.map(({ name }) => `${name} = ?`).join(' and ')}`
  }
}

/** The statement for any number of rows; its parameters are the columns in order, each as an array. */
export function postgresStatement(write: IntakeWrite): string {
  const { table, action, columns } = write
  const arrays = columns.map(({ type }, index) => `$${index + 1}::${type === 'text' ? 'text' : 'bigint'}[]`)
  const given = `unnest(${arrays.join(', ')}) as given (${names(write)})`
  const same = (keys: readonly string[]) =>
    keys.map((name) => `${table}.${name} = given.${name}`).join(' and ')
  switch (action.do) {
    case 'insert':
    case 'upsert':
      return `insert into ${table} (${names(write)}) select * from ${given}${conflictClause(write)}`
    case 'update': {
      const set = columns
        .filter(({ name }) => !action.key.includes(name))
        .map(({ name }) => assignment(action.add.includes(name) ? 'add' : 'replace', table, 'given', name))
      return `update ${table} set ${set.join(', ')} from ${given} where ${same(action.key)}`
    }
    case 'delete':
      return `delete from ${table} using ${given} where ${same(columns.map(({ name }) => name))}`
  }
}
