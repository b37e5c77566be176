import { type Kysely, sql } from 'kysely'
import type { Database } from './schema.ts'
import type { QuestionChange, QuestionRow, QuestionStore } from './text-stores.ts'

const questionColumns = [
  ...(['question.id', 'question.sessionId', 'question.participantId', 'question.slideId'] as const),
  ...(['question.text', 'question.anonymous', 'participant.nickname', 'participant.avatar'] as const),
  ...(['question.upvotes', 'question.answeredAt', 'question.answer', 'question.hidden'] as const),
  ...(['question.pending', 'question.marked', 'question.original', 'question.stage', 'question.at'] as const),
]

type Flags = 'anonymous' | 'hidden' | 'pending' | 'marked'

function asQuestion(row: Omit<QuestionRow, Flags> & Record<Flags, number>): QuestionRow {
  const { anonymous, hidden, pending, marked } = row
  return {
    ...row,
    anonymous: anonymous === 1,
    hidden: hidden === 1,
    pending: pending === 1,
    marked: marked === 1,
  }
}

function changed(change: QuestionChange) {
  if ('hidden' in change) return { hidden: change.hidden ? 1 : 0, pending: 0 }
  if ('text' in change) {
    const original = sql<string>`coalesce(original, text)`
    return { text: change.text, marked: change.marked ? 1 : 0, original }
  }
  if (!('answer' in change)) return { answeredAt: change.answeredAt }
  if (change.answer === null) return { answer: null }
  return { answer: change.answer, answeredAt: sql<number>`coalesce(answered_at, ${change.answeredAt})` }
}

export function questionStore(db: Kysely<Database>): QuestionStore {
  return {
    list: async (sessionId, withHidden, limit) => {
      const rows = await db
        .selectFrom('question')
        .innerJoin('participant', 'participant.id', 'question.participantId')
        .select(questionColumns)
        .where('question.sessionId', '=', sessionId)
        .$if(!withHidden, (query) => query.where('question.hidden', '=', 0).where('question.pending', '=', 0))
        .$if(withHidden, (query) => query.orderBy('question.pending', 'desc'))
        .orderBy('question.upvotes', 'desc')
        .orderBy('question.at')
        .orderBy('question.id')
        .limit(limit)
        .execute()
      return rows.map(asQuestion)
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
        .innerJoin('participant', 'participant.id', 'question.participantId')
        .select(questionColumns)
        .where('question.sessionId', '=', sessionId)
        .where('question.participantId', '=', participantId)
        .orderBy('question.at')
        .orderBy('question.id')
        .execute()
      return rows.map(asQuestion)
    },
    byId: async (sessionId, id) => {
      const row = await db
        .selectFrom('question')
        .innerJoin('participant', 'participant.id', 'question.participantId')
        .select(questionColumns)
        .where('question.sessionId', '=', sessionId)
        .where('question.id', '=', id)
        .executeTakeFirst()
      return row ? asQuestion(row) : null
    },
    moderate: async (sessionId, id, change) => {
      const { numUpdatedRows } = await db
        .updateTable('question')
        .set(changed(change))
        .where('sessionId', '=', sessionId)
        .where('id', '=', id)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}
