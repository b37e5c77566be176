import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'
import type { QuestionStore } from './store.ts'

export function questionStore(db: Kysely<Database>): QuestionStore {
  return {
    list: async (sessionId, withHidden, limit) => {
      const rows = await db
        .selectFrom('question')
        .innerJoin('participant', 'participant.id', 'question.participantId')
        .select(['question.id', 'question.sessionId', 'question.participantId', 'question.slideId'])
        .select(['question.text', 'question.anonymous', 'participant.nickname', 'participant.avatar'])
        .select([
          'question.upvotes',
          'question.answeredAt',
          'question.hidden',
          'question.stage',
          'question.at',
        ])
        .where('question.sessionId', '=', sessionId)
        .$if(!withHidden, (query) => query.where('question.hidden', '=', 0))
        .orderBy('question.upvotes', 'desc')
        .orderBy('question.at')
        .orderBy('question.id')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ ...row, anonymous: row.anonymous === 1, hidden: row.hidden === 1 }))
    },
    upvotedBy: async (sessionId, participantId) => {
      const rows = await db
        .selectFrom('questionUpvote')
        .select('questionId')
        .where('sessionId', '=', sessionId)
        .where('participantId', '=', participantId)
        .orderBy('questionId')
        .execute()
      return rows.map(({ questionId }) => questionId)
    },
    askedBy: async (sessionId, participantId) => {
      const rows = await db
        .selectFrom('question')
        .select('id')
        .where('sessionId', '=', sessionId)
        .where('participantId', '=', participantId)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(({ id }) => id)
    },
    moderate: async (sessionId, id, set) => {
      const { numUpdatedRows } = await db
        .updateTable('question')
        .set('hidden' in set ? { hidden: set.hidden ? 1 : 0 } : { answeredAt: set.answeredAt })
        .where('sessionId', '=', sessionId)
        .where('id', '=', id)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}
