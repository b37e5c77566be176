import type pg from 'pg'
import { type Act, type ActResult, responseKey, tokenKey, upvoteKey } from '../../shared/core/session/acts.ts'
import { planIntake } from '../../shared/core/session/plan-intake.ts'
import {
  type DatabaseRow,
  type GatheredRows,
  loadedParticipant,
  loadedProspect,
  loadedQuestion,
  loadedResponse,
  loadedSession,
  loadedTeamSizes,
  noRows,
  participantColumns,
  prospectColumns,
  questionColumns,
  responseColumns,
  sessionColumns,
  teamSizesOf,
} from './intake-rows.ts'
import { type IntakeValue, intakeWrites, postgresStatement } from './intake-writes.ts'
import { gatesPassed } from './session-gate.ts'
import type { IntakeStore } from './store.ts'

/**
 * What another node can cause by doing the same at the same moment: unique violation, serialization failure, deadlock.
 * The batch is undone then, and the next try sees what the other one wrote.
 */
const transient = new Set(['23505', '40001', '40P01'])
const maxTries = 6

const statements = intakeWrites.map((write, index) => ({
  write,
  name: `intake-write-${index}`,
  text: postgresStatement(write),
}))

/** Intake on Postgres: one batch, one transaction, committed when it resolves. Any number of nodes at once. */
export function postgresIntake(pool: pg.Pool): IntakeStore {
  return {
    commit: async (acts) => {
      for (let tries = 1; ; tries++) {
        try {
          return await commitOnce(pool, acts)
        } catch (error) {
          const code = error instanceof Error && 'code' in error ? String(error.code) : ''
          if (!transient.has(code) || tries === maxTries) throw error
        }
      }
    },
  }
}

async function commitOnce(pool: pg.Pool, acts: readonly Act[]): Promise<ActResult[]> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('begin')
    const { results, writes } = planIntake(acts, await new Loader(client, acts).load())
    for (const { write, name, text } of statements) {
      const rows = write.rows(writes)
      if (rows.length === 0) continue
      const values = write.columns.map((_, column) => rows.map((row) => stored(row[column] ?? null)))
      await client.query({ name, text, values })
    }
    await client.query('commit')
    return results
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Postgres cannot keep a zero byte in a text and would refuse the whole batch for it. */
const stored = (value: IntakeValue): IntakeValue =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value

/** Reads what a batch needs to see; locks are taken in the same order on every node: sessions, participants, prospects, questions. */
class Loader {
  readonly #client: pg.PoolClient
  readonly #acts: readonly Act[]
  readonly #rows = noRows()

  constructor(client: pg.PoolClient, acts: readonly Act[]) {
    this.#client = client
    this.#acts = acts
  }

  async load(): Promise<GatheredRows> {
    await this.#loadSessions()
    await this.#loadTeamSizes()
    await this.#loadParticipants()
    await this.#loadProspects()
    await this.#loadResponses()
    await this.#loadQuestions()
    return this.#rows
  }

  async #query(name: string, text: string, ...columns: IntakeValue[][]): Promise<DatabaseRow[]> {
    if (columns[0]?.length === 0) return []
    const values = columns.map((column) => column.map(stored))
    const { rows } = await this.#client.query<DatabaseRow>({ name: `intake-${name}`, text, values })
    return rows
  }

  /** Shared: batches of several nodes go on side by side, a change of state waits for them and they for it; see `session-gate.ts`. */
  async #loadSessions(): Promise<void> {
    const ids = [...new Set(this.#acts.map((act) => act.sessionId))]
    const rows = await this.#query(
      'sessions',
      `select ${sessionColumns} from session where id = any($1) and ${gatesPassed('$1')} order by id for share`,
      ids,
    )
    for (const row of rows) {
      const session = loadedSession(row)
      this.#rows.sessions.set(session.id, session)
    }
  }

  /** Under a lock of their own to the end of the transaction, so that two nodes do not both fill the same smallest team. */
  async #loadTeamSizes(): Promise<void> {
    const ids = this.#acts.flatMap((act) =>
      act.type === 'join' && act.balanceOver > 0 ? [act.sessionId] : [],
    )
    for (const id of [...new Set(ids)].sort()) {
      await this.#query('teams-lock', 'select pg_advisory_xact_lock(hashtextextended(($1::text[])[1], 1))', [
        id,
      ])
      const rows = await this.#query('team-sizes', teamSizesOf('($1::text[])[1]'), [id])
      this.#rows.teamSizes.set(id, loadedTeamSizes(rows))
    }
  }

  async #loadParticipants(): Promise<void> {
    const ids = new Set(this.#acts.flatMap((act) => (act.type === 'join' ? [] : [act.participantId])))
    const joins = this.#acts.filter((act) => act.type === 'join')
    const tokens = await this.#query(
      'tokens',
      `select session_id, token_hash, id from participant
      join unnest($1::text[], $2::text[]) as given (session_id, token_hash) using (session_id, token_hash)`,
      joins.map((act) => act.sessionId),
      joins.map((act) => act.tokenHash),
    )
    for (const row of tokens) {
      this.#rows.tokens.set(tokenKey(String(row.session_id), String(row.token_hash)), String(row.id))
      ids.add(String(row.id))
    }
    const rows = await this.#query(
      'participants',
      `select ${participantColumns} from participant where id = any($1) order by id for update`,
      [...ids],
    )
    for (const row of rows) {
      const participant = loadedParticipant(row)
      this.#rows.participants.set(participant.id, participant)
    }
  }

  async #loadProspects(): Promise<void> {
    const wanted = this.#acts.flatMap((act) => {
      const workspaceId = this.#rows.sessions.get(act.sessionId)?.workspaceId
      const email = act.type === 'response' ? act.identity?.email : undefined
      return workspaceId === undefined || email === undefined ? [] : [{ workspaceId, email }]
    })
    const found = await this.#query(
      'emails',
      `select id from prospect
      join unnest($1::text[], $2::text[]) as given (workspace_id, email) using (workspace_id, email)`,
      wanted.map(({ workspaceId }) => workspaceId),
      wanted.map(({ email }) => email),
    )
    const known = [...this.#rows.participants.values()].flatMap(({ prospectId }) => prospectId ?? [])
    const rows = await this.#query(
      'prospects',
      `select ${prospectColumns} from prospect where id = any($1) order by id for update`,
      [...new Set([...known, ...found.map((row) => String(row.id))])],
    )
    for (const row of rows) {
      const prospect = loadedProspect(row)
      this.#rows.prospects.set(prospect.id, prospect)
    }
  }

  /** Not locked: only who holds the participant's row may change the participant's answers. */
  async #loadResponses(): Promise<void> {
    const acts = this.#acts.flatMap((act) => {
      if (act.type === 'response') return [act]
      if (act.type !== 'award') return []
      const { sessionId, participantId } = act
      return act.answers.map(({ slideId, run }) => ({ sessionId, participantId, slideId, run }))
    })
    const rows = await this.#query(
      'responses',
      `select session_id, participant_id, slide_id, run, ${responseColumns} from response
      join (
        select distinct * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
        as given (session_id, participant_id, slide_id, run)
      ) as wanted using (session_id, participant_id, slide_id, run)`,
      acts.map((act) => act.sessionId),
      acts.map((act) => act.participantId),
      acts.map((act) => act.slideId),
      acts.map((act) => act.run),
    )
    for (const row of rows) {
      const place = {
        sessionId: String(row.session_id),
        participantId: String(row.participant_id),
        slideId: String(row.slide_id),
        run: Number(row.run),
      }
      const response = loadedResponse(place, row)
      this.#rows.responses.set(responseKey(response), response)
    }
  }

  async #loadQuestions(): Promise<void> {
    const acts = this.#acts.filter((act) => act.type === 'question' || act.type === 'upvote')
    const rows = await this.#query(
      'questions',
      `select ${questionColumns} from question where id = any($1) order by id for update`,
      [...new Set(acts.map((act) => act.questionId))],
    )
    for (const row of rows) {
      const question = loadedQuestion(row)
      this.#rows.questions.set(question.id, question)
    }
    const upvotes = acts.filter((act) => act.type === 'upvote')
    const found = await this.#query(
      'upvotes',
      `select question_id, participant_id from question_upvote
      join unnest($1::text[], $2::text[]) as given (question_id, participant_id)
      using (question_id, participant_id)`,
      upvotes.map((act) => act.questionId),
      upvotes.map((act) => act.participantId),
    )
    for (const row of found) {
      this.#rows.upvotes.add(upvoteKey(String(row.question_id), String(row.participant_id)))
    }
  }
}
