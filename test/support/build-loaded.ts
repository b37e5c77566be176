import type { LoadedProspect, LoadedSession } from '../../shared/core/session/acts.ts'

const stages = ['awareness', 'interest', 'evaluation', 'engagement', 'purchase', 'loyalty']

export function buildLoadedSession(overrides: Partial<LoadedSession> = {}): LoadedSession {
  return {
    id: 'session',
    workspaceId: 'workspace',
    ended: false,
    open: { slideId: 'poll-one', run: 1, closesAt: null },
    runs: { 'poll-one': 1, 'quiz-one': 1, 'form-one': 1 },
    stages,
    ...overrides,
  }
}

export function buildProspect(overrides: Partial<LoadedProspect> = {}): LoadedProspect {
  return {
    id: 'prospect',
    workspaceId: 'workspace',
    email: 'aigerim@northwind.example',
    name: 'Aigerim Serik',
    company: 'Northwind',
    role: 'CTO',
    phone: '+7 701 000 00 00',
    fields: '{"City":"Almaty"}',
    stage: 'awareness',
    ...overrides,
  }
}
