import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { stageRoles } from '../../../../shared/core/funnel/stages.ts'
import {
  defaultWeights,
  pointsEarned,
  type ScoredAct,
  scoreOf,
  scoreWeightsSchema,
  touchKinds,
  worthOf,
} from '../../../../shared/core/prospects/intent-score.ts'

const arbitraryActs = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 5 }),
    kind: fc.constantFrom(...touchKinds),
    role: fc.option(fc.constantFrom(...stageRoles)),
    sessionId: fc.option(fc.constantFrom('first', 'second')),
    at: fc.integer({ min: 0, max: 1_000_000 }),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
)
const act = (id: string, more: Partial<ScoredAct> = {}): ScoredAct => ({
  ...{ id, kind: 'responded', role: 'interest', sessionId: 'first', at: 1 },
  ...more,
})

describe('the intent score', () => {
  test.prop([arbitraryActs])('SCORE1 is the sum of what its acts earned, each named', (acts) => {
    const points = pointsEarned(acts, defaultWeights)
    expect([...points.keys()].sort()).toEqual(acts.map(({ id }) => id).sort())
    expect(scoreOf(points)).toBe([...points.values()].reduce((sum, earned) => sum + earned, 0))
    for (const earned of points.values()) expect(Number.isInteger(earned) && earned >= 0).toBe(true)
  })

  test.prop([arbitraryActs, fc.integer()])('SCORE2 does not depend on the order', (acts, seed) => {
    const mixed = [...acts].sort((a, b) => ((a.at * 31 + seed) % 7) - ((b.at * 31 + seed) % 7))
    expect([...pointsEarned(mixed, defaultWeights)]).toEqual([...pointsEarned(acts, defaultWeights)])
  })

  it('SCORE3 counts the kind and how far the act says that somebody is', () => {
    expect(worthOf(act('a', { role: 'evaluation' }), defaultWeights)).toBe(1 + 4)
    expect(worthOf(act('a', { kind: 'asked', role: 'purchase' }), defaultWeights)).toBe(4 + 15)
    expect(worthOf(act('a', { kind: 'joined', role: 'purchase' }), defaultWeights)).toBe(2)
    expect(worthOf(act('a', { kind: 'met', role: null, sessionId: null }), defaultWeights)).toBe(15)
  })

  test.prop([arbitraryActs])('SCORE4 lets the answers of a session earn no more than the limit', (acts) => {
    const weights = { ...defaultWeights, answersPerSession: 12 }
    const points = pointsEarned(acts, weights)
    for (const session of ['first', 'second']) {
      const answers = acts.filter(({ kind, sessionId }) => kind === 'responded' && sessionId === session)
      const wanted = answers.reduce((sum, answer) => sum + worthOf(answer, weights), 0)
      const earned = answers.reduce((sum, { id }) => sum + (points.get(id) ?? 0), 0)
      expect(earned).toBe(Math.min(12, wanted))
    }
  })

  it('SCORE4 counts the answers that tell most, whenever they were given', () => {
    const quiz = Array.from({ length: 10 }, (_, index) => act(`quiz ${index}`, { at: index }))
    const points = pointsEarned([...quiz, act('buys', { role: 'purchase', at: 99 })], {
      ...defaultWeights,
      answersPerSession: 20,
    })
    expect(points.get('buys')).toBe(16)
    expect(points.get('quiz 0')).toBe(2)
    expect(points.get('quiz 9')).toBe(0)
  })

  it('SCORE5 gives nothing for what was caused by an act that has earned', () => {
    for (const kind of ['moved', 'noted', 'added'] as const) {
      expect(worthOf(act('a', { kind, role: 'purchase' }), defaultWeights)).toBe(0)
    }
  })

  it('has weights that a workspace may store', () => {
    expect(scoreWeightsSchema.safeParse(defaultWeights).success).toBe(true)
    expect(scoreWeightsSchema.safeParse({ ...defaultWeights, halfLifeDays: 0 }).success).toBe(false)
  })
})
