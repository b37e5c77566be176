import type { ModeratedQuestion } from '../../../shared/protocol/views.ts'

export const questionFilters = [
  'all',
  'pending',
  'unanswered',
  'answered',
  'hidden',
  'pinned',
  'marked',
] as const
export type QuestionFilter = (typeof questionFilters)[number]
export type QuestionOrder = 'votes' | 'time'

/** Whether a question belongs under a filter. What waits is neither answered nor hidden yet. */
export function passes(question: ModeratedQuestion, filter: QuestionFilter, pinned: string | null): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'pending':
      return question.pending
    case 'unanswered':
      return !question.answered && !question.hidden
    case 'answered':
      return question.answered && !question.hidden
    case 'hidden':
      return question.hidden && !question.pending
    case 'pinned':
      return question.id === pinned
    case 'marked':
      return question.marked
  }
}

/** What asks for a decision first: waiting, then open, answered, hidden. */
const place = (question: ModeratedQuestion): number =>
  question.pending ? 0 : question.hidden ? 3 : question.answered ? 2 : 1

const fold = (text: string): string => text.normalize('NFC').toLowerCase()

/** The questions under a filter in which the search is found, in order: by what they ask for, then by votes or the newest. */
export function listedQuestions(
  questions: readonly ModeratedQuestion[],
  {
    filter,
    order,
    search,
    pinned,
  }: {
    filter: QuestionFilter
    order: QuestionOrder
    search: string
    pinned: string | null
  },
): ModeratedQuestion[] {
  const sought = fold(search.trim())
  return questions
    .filter((question) => passes(question, filter, pinned))
    .filter(({ text, nickname, answer }) =>
      [text, nickname, answer].some((part) => fold(part).includes(sought)),
    )
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        (order === 'votes' ? b.upvotes - a.upvotes : 0) ||
        b.at - a.at ||
        (a.id < b.id ? -1 : 1),
    )
}
