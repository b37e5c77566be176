import type { ModeratedQuestion, QuestionView } from '../../shared/protocol/views.ts'
import type { Store } from '../store/store.ts'
import type { CachedSession } from './session-cache.ts'
import { moderatedQuestion, questionView } from './views.ts'

/** How many questions each is told of: those who moderate see what waits as well, and must not lose it behind the rest. */
export const questionLimits = { moderators: 300, screens: 100, phones: 30 } as const

/** A question that was pinned is told of wherever it stands in the list. */
async function withPinned<View extends QuestionView>(
  { questions }: Store,
  { row }: CachedSession,
  views: View[],
): Promise<(View | QuestionView)[]> {
  const { pinnedQuestion } = row.state
  if (pinnedQuestion === null || views.some(({ id }) => id === pinnedQuestion)) return views
  const pinned = await questions.byId(row.id, pinnedQuestion)
  return pinned && !pinned.hidden && !pinned.pending ? [...views, questionView(pinned)] : views
}

/** What the room may see, the most wanted first. */
export async function visibleQuestions(
  store: Store,
  session: CachedSession,
  limit: number,
): Promise<QuestionView[]> {
  const rows = await store.questions.list(session.row.id, false, limit)
  return withPinned(store, session, rows.map(questionView))
}

/** All of it, what waits for approval first. */
export async function moderatedQuestions(store: Store, session: CachedSession): Promise<ModeratedQuestion[]> {
  const rows = await store.questions.list(session.row.id, true, questionLimits.moderators)
  return rows.map(moderatedQuestion)
}

/** The questions as a participant may see them: those of the room, and the own ones that wait. */
export async function questionsFor(
  store: Store,
  session: CachedSession,
  participantId: string,
): Promise<{ questions: QuestionView[]; upvoted: string[]; own: string[] }> {
  const { id } = session.row
  const [visible, upvoted, own] = await Promise.all([
    visibleQuestions(store, session, questionLimits.screens),
    store.questions.upvotedBy(id, participantId),
    store.questions.askedBy(id, participantId),
  ])
  const waiting = own.filter((row) => row.pending && !row.hidden).map(questionView)
  return { questions: [...visible, ...waiting], upvoted, own: own.map((row) => row.id) }
}
