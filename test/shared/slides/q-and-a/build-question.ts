import type { QuestionView } from '../../../../shared/protocol/views.ts'

export const buildQuestion = (overrides: Partial<QuestionView> = {}): QuestionView => ({
  id: 'q1',
  text: 'What does it cost?',
  nickname: 'Aigul',
  avatar: 3,
  upvotes: 0,
  answered: false,
  hidden: false,
  answer: '',
  pending: false,
  at: 1,
  ...overrides,
})
