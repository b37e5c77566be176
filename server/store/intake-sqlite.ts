import { type Act, type ActResult, responseKey, tokenKey, upvoteKey } from '../../shared/core/session/acts.ts'
import { planIntake } from '../../shared/core/session/plan-intake.ts'
import {
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
import { intakeWrites, sqliteStatement } from './intake-writes.ts'
import type { SqliteFile, SqliteRow } from './open-sqlite-file.ts'

/** Intake on the writer's connection: one batch, one immediate transaction, on disk when it returns. */
export class SqliteIntake {
  readonly #file: SqliteFile
  readonly #load
  readonly #writes

  constructor(file: SqliteFile) {
    this.#file = file
    this.#load = {
      session: file.prepare(`select ${sessionColumns} from session where id = ?`),
      participant: file.prepare(`select ${participantColumns} from participant where id = ?`),
      token: file.prepare(
        `select ${participantColumns} from participant where session_id = ? and token_hash = ?`,
      ),
      response: file.prepare(
        `select ${responseColumns} from response
        where session_id = ? and participant_id = ? and slide_id = ? and run = ?`,
      ),
      question: file.prepare(`select ${questionColumns} from question where id = ?`),
      upvote: file.prepare(
        'select 1 as found from question_upvote where question_id = ? and participant_id = ?',
      ),
      prospect: file.prepare(`select ${prospectColumns} from prospect where id = ?`),
      teamSizes: file.prepare(teamSizesOf('?')),
      email: file.prepare(`select ${prospectColumns} from prospect where workspace_id = ? and email = ?`),
    }
    this.#writes = intakeWrites.map((write) => ({
      write,
      statement: file.prepare(sqliteStatement(write)),
    }))
  }

  commit(acts: readonly Act[]): ActResult[] {
    return this.#file.transaction(() => {
      const { results, writes } = planIntake(acts, this.#loadRows(acts))
      for (const { write, statement } of this.#writes) {
        for (const values of write.rows(writes)) statement.run(...values)
      }
      return results
    })
  }

  #loadRows(acts: readonly Act[]): GatheredRows {
    const rows = noRows()
    for (const act of acts) {
      if (!rows.sessions.has(act.sessionId)) {
        const session = this.#load.session.get(act.sessionId)
        if (session) rows.sessions.set(act.sessionId, loadedSession(session))
      }
      if (act.type === 'join') {
        const participant = this.#load.token.get(act.sessionId, act.tokenHash)
        if (participant) {
          rows.tokens.set(tokenKey(act.sessionId, act.tokenHash), String(participant.id))
          this.#addParticipant(rows, participant)
        }
        if (act.balanceOver > 0 && !rows.teamSizes.has(act.sessionId)) {
          rows.teamSizes.set(act.sessionId, loadedTeamSizes(this.#load.teamSizes.all(act.sessionId)))
        }
        continue
      }
      if (!rows.participants.has(act.participantId)) {
        this.#addParticipant(rows, this.#load.participant.get(act.participantId))
      }
      if (act.type === 'award') {
        const { sessionId, participantId } = act
        for (const { slideId, run } of act.answers) {
          const place = { sessionId, participantId, slideId, run }
          const response = this.#load.response.get(sessionId, participantId, slideId, run)
          if (response) rows.responses.set(responseKey(place), loadedResponse(place, response))
        }
      }
      if (act.type === 'response') {
        const { sessionId, participantId, slideId, run } = act
        const response = this.#load.response.get(sessionId, participantId, slideId, run)
        if (response) rows.responses.set(responseKey(act), loadedResponse(act, response))
        const workspaceId = rows.sessions.get(sessionId)?.workspaceId
        if (act.identity && workspaceId !== undefined) {
          this.#addProspect(rows, this.#load.email.get(workspaceId, act.identity.email))
        }
      }
      if (act.type === 'question' || act.type === 'upvote') {
        const question = this.#load.question.get(act.questionId)
        if (question) rows.questions.set(act.questionId, loadedQuestion(question))
      }
      if (act.type === 'upvote' && this.#load.upvote.get(act.questionId, act.participantId)) {
        rows.upvotes.add(upvoteKey(act.questionId, act.participantId))
      }
    }
    return rows
  }

  #addParticipant(rows: GatheredRows, row: SqliteRow | undefined): void {
    if (!row) return
    const participant = loadedParticipant(row)
    rows.participants.set(participant.id, participant)
    if (participant.prospectId !== null && !rows.prospects.has(participant.prospectId)) {
      this.#addProspect(rows, this.#load.prospect.get(participant.prospectId))
    }
  }

  #addProspect(rows: GatheredRows, row: SqliteRow | undefined): void {
    if (!row) return
    const prospect = loadedProspect(row)
    rows.prospects.set(prospect.id, prospect)
  }
}
