import { apiLimits, type ReportRow } from '../../shared/protocol/api.ts'
import type { SessionRow, Store } from '../store/store.ts'
import { answersInWords } from './answers-in-words.ts'
import { consented } from './consented.ts'
import { signalsOf } from './signals.ts'

/** One page of a session's participants with their answers, for the report. */
export async function participantRows(
  store: Store,
  session: SessionRow,
  search: string,
  after: string | null,
): Promise<{ rows: ReportRow[]; more: boolean }> {
  const found = await store.participants.page(session.id, search, after, apiLimits.participantsPage + 1)
  const page = found.slice(0, apiLimits.participantsPage)
  const known = page.some((row) => row.prospectId !== null)
    ? new Map((await store.reports.participants(session.id)).map((row) => [row.id, consented(row)]))
    : new Map<string, null>()
  const rows = await Promise.all(
    page.map(async ({ id, nickname, avatar, stage, score, joinedAt, removed }) => {
      const person = known.get(id)
      const responses = await store.participants.responsesOf(session.id, id)
      return {
        participantId: id,
        nickname,
        avatar,
        stage,
        score,
        joinedAt,
        removed,
        name: person?.name ?? '',
        company: person?.company ?? '',
        email: person?.email ?? '',
        answers: answersInWords(responses, session),
        ...signalsOf(responses, session),
      }
    }),
  )
  return { rows, more: found.length > page.length }
}
