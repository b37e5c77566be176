import { describe, expect, it } from 'vitest'
import { drawView, funnelView, moveView, questionView } from '../../../server/sessions/views.ts'
import type { DrawRow } from '../../../server/store/draw-store.ts'
import type { QuestionRow } from '../../../server/store/text-stores.ts'
import type { Move } from '../../../shared/core/session/acts.ts'
import { buildDeck, testTime } from '../../support/build-session.ts'

const question: QuestionRow = {
  id: 'q1',
  sessionId: 's1',
  participantId: 'p1',
  slideId: null,
  text: 'Why?',
  anonymous: false,
  nickname: 'Aigerim',
  avatar: 3,
  upvotes: 2,
  answeredAt: null,
  hidden: false,
  answer: null,
  pending: false,
  marked: false,
  original: null,
  stage: 2,
  at: testTime,
}

const move: Move & { nickname: string; company: string } = {
  id: 'm1',
  sessionId: 's1',
  participantId: 'p1',
  prospectId: null,
  from: 0,
  to: 1,
  at: testTime,
  cause: 'response',
  slideId: 'poll-one',
  run: 1,
  evidence: 'Price',
  actor: null,
  nickname: 'Aigerim',
  company: '',
}

describe('views', () => {
  it('a question tells nothing of somebody who asks anonymously, and nobody’s participant id', () => {
    expect(questionView(question)).toMatchObject({ nickname: 'Aigerim', avatar: 3, answered: false })
    const anonymous = questionView({ ...question, anonymous: true, answeredAt: testTime })
    expect(anonymous).toMatchObject({ nickname: '', avatar: 0, answered: true })
    expect(JSON.stringify(anonymous)).not.toContain('p1')
  })

  it('a move’s evidence is the slide’s heading with the answer, or the words themselves', () => {
    const deck = buildDeck()
    const [, poll] = deck.slides
    if (poll?.kind !== 'poll') throw new Error('no poll')
    const asked = { slides: [{ ...poll, config: { ...poll.config, question: 'Which?' } }] }
    expect(moveView(move, asked).evidence).toBe('Which? Price')
    expect(moveView({ ...move, evidence: 'Which?' }, asked).evidence).toBe('Which?')
    expect(moveView({ ...move, evidence: '' }, asked).evidence).toBe('Which?')
    expect(moveView({ ...move, slideId: 'gone' }, asked).evidence).toBe('Price')
    expect(moveView({ ...move, cause: 'question', evidence: 'Why?' }, asked).evidence).toBe('Why?')
  })

  it('a funnel counts everybody who is in it', () => {
    expect(funnelView({ 'now:0': 2, 'now:2': 3 }, 3)).toMatchObject({ participants: 5, reached: [5, 3, 3] })
    expect(funnelView({}, 3).participants).toBe(0)
  })

  it('a draw that was never opened says nothing of its seed', () => {
    const row: DrawRow = {
      id: 'd1',
      sessionId: 's1',
      slideId: 'draw-one',
      phase: 'open',
      tier: 'C',
      seed: 'secret-seed',
      createdAt: testTime,
      lockedAt: null,
      drawnAt: null,
      outcome: null,
    }
    const view = drawView(row, [])
    expect(view).toMatchObject({ drawId: 'd1', entries: null, root: null, winners: [], wheel: null })
    expect(JSON.stringify(view)).not.toContain('secret-seed')
  })
})
