import type { StageTag } from '../../shared/core/funnel/tag-response.ts'
import type {
  AwardAct,
  CorrectionAct,
  JoinAct,
  QuestionAct,
  RemoveAct,
  ResponseAct,
  TeamAct,
  UpvoteAct,
} from '../../shared/core/session/acts.ts'
import { testTime, uniqueId } from './build-session.ts'

export const tag = (stage: number): StageTag => ({ stage, by: 'default' })

export function buildJoin(overrides: Partial<JoinAct> = {}): JoinAct {
  return {
    type: 'join',
    actId: uniqueId('act'),
    sessionId: 'session',
    at: testTime,
    participantId: uniqueId('participant'),
    tokenHash: uniqueId('token'),
    nickname: 'Aigerim',
    avatar: 3,
    language: 'kk',
    channel: 'newsletter',
    team: null,
    balanceOver: 0,
    ...overrides,
  }
}

/** The pick of option `a` of the small deck's poll, in run 1; carries stage 1. */
export function buildResponse(overrides: Partial<ResponseAct> = {}): ResponseAct {
  return {
    type: 'response',
    actId: uniqueId('act'),
    sessionId: 'session',
    at: testTime + 1000,
    participantId: 'participant',
    slideId: 'poll-one',
    run: 1,
    revision: 1,
    responseId: uniqueId('response'),
    answer: '{"picked":["a"]}',
    counts: { 'o:a': 1 },
    tag: tag(1),
    evidence: 'Price',
    text: null,
    marked: false,
    pending: false,
    scored: false,
    points: 0,
    share: 0,
    elapsedMs: 1000,
    changeable: true,
    lingers: false,
    identity: null,
    ...overrides,
  }
}

/** The right answer to the small deck's quiz, given once, worth 900 points after 1.2 s. */
export function buildQuizAnswer(overrides: Partial<ResponseAct> = {}): ResponseAct {
  return buildResponse({
    slideId: 'quiz-one',
    answer: '{"picked":"a"}',
    scored: true,
    points: 900,
    share: 1,
    elapsedMs: 1200,
    changeable: false,
    ...overrides,
  })
}

export function buildIdentity(
  overrides: Partial<NonNullable<ResponseAct['identity']>> = {},
): NonNullable<ResponseAct['identity']> {
  return {
    email: 'aigerim@northwind.example',
    name: 'Aigerim Serik',
    company: 'Northwind',
    role: 'CTO',
    phone: '',
    fields: {},
    consents: [{ purpose: 'contact', text: 'You may answer my request.', given: true }],
    newProspectId: uniqueId('prospect'),
    ...overrides,
  }
}

/** A lead form with consent: carries stage 3 and is taken after the presenter has moved on. */
export function buildLead(overrides: Partial<ResponseAct> = {}): ResponseAct {
  return buildResponse({
    slideId: 'form-one',
    answer: '{"values":{}}',
    counts: { leads: 1 },
    tag: tag(3),
    evidence: 'Left contact data',
    lingers: true,
    identity: buildIdentity(),
    ...overrides,
  })
}

export function buildQuestion(overrides: Partial<QuestionAct> = {}): QuestionAct {
  return {
    type: 'question',
    actId: uniqueId('act'),
    sessionId: 'session',
    at: testTime + 2000,
    participantId: 'participant',
    questionId: uniqueId('question'),
    slideId: null,
    text: 'What does it cost?',
    anonymous: false,
    marked: false,
    pending: false,
    tag: tag(2),
    ...overrides,
  }
}

export function buildUpvote(overrides: Partial<UpvoteAct> = {}): UpvoteAct {
  return {
    type: 'upvote',
    actId: uniqueId('act'),
    sessionId: 'session',
    at: testTime + 3000,
    participantId: 'participant',
    questionId: 'question',
    up: true,
    tag: tag(1),
    ...overrides,
  }
}

export function buildCorrection(overrides: Partial<CorrectionAct> = {}): CorrectionAct {
  return {
    type: 'correction',
    actId: uniqueId('act'),
    sessionId: 'session',
    at: testTime + 4000,
    participantId: 'participant',
    stage: 0,
    actor: 'member',
    reason: 'Existing customer',
    ...overrides,
  }
}

export function buildRemove(overrides: Partial<RemoveAct> = {}): RemoveAct {
  return {
    type: 'remove',
    actId: uniqueId('act'),
    sessionId: 'session',
    at: testTime + 5000,
    participantId: 'participant',
    ...overrides,
  }
}

/** The quiz answer's points, settled. */
export function buildAward(overrides: Partial<AwardAct> = {}): AwardAct {
  return {
    type: 'award',
    actId: uniqueId('act'),
    sessionId: 'session',
    at: testTime + 6000,
    participantId: 'participant',
    streak: 2,
    out: false,
    answers: [{ slideId: 'quiz-one', run: 1, points: 1000 }],
    ...overrides,
  }
}

export function buildTeam(overrides: Partial<TeamAct> = {}): TeamAct {
  return {
    type: 'team',
    actId: uniqueId('act'),
    sessionId: 'session',
    at: testTime + 7000,
    participantId: 'participant',
    team: 1,
    by: 'presenter',
    ...overrides,
  }
}
