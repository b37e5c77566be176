import { describe, expect, it } from 'vitest'
import type { PointsPolicy } from '../../../../shared/core/scoring/points.ts'
import { isLocked, ownQuizPoints, sentAnswer } from '../../../../shared/slides/parts/quiz-answer.tsx'

const read = (draft: unknown) => (typeof draft === 'string' ? draft : null)

describe('the own answer of a quiz question', () => {
  it('is what was sent, or what the draft has while it is under way', () => {
    expect(sentAnswer({ own: { answer: 'a' }, draft: 'b', sendState: 'saved' }, read)).toBe('a')
    expect(sentAnswer({ own: null, draft: 'b', sendState: 'waiting' }, read)).toBe('b')
    expect(sentAnswer({ own: null, draft: 'b', sendState: 'none' }, read)).toBeNull()
    expect(sentAnswer({ own: null, draft: 'b', sendState: { refused: 'No.' } }, read)).toBeNull()
  })

  it('can be given while the question is open and not paused, once, and again when it was refused', () => {
    const open = { phase: 'open' as const, sendState: 'none' as const, pausedAt: null }
    expect(isLocked(open, false)).toBe(false)
    expect(isLocked(open, true)).toBe(true)
    expect(isLocked({ ...open, sendState: { refused: 'No.' } }, true)).toBe(false)
    expect(isLocked({ ...open, pausedAt: 5 }, false)).toBe(true)
    expect(isLocked({ ...open, sendState: 'sending' }, false)).toBe(true)
    expect(isLocked({ ...open, phase: 'closed' }, false)).toBe(true)
  })
})

describe('the points that a phone computes', () => {
  const points = (policy: PointsPolicy, share: number, elapsedMs: number | null = 10_000) =>
    ownQuizPoints({
      scoring: { points: policy, double: true, hintCosts: [25] },
      share,
      elapsedMs,
      limitMs: 20_000,
      hints: 1,
    })

  it('are those of the server’s formula, with double points and hints', () => {
    expect(points({ policy: 'speed', max: 1000, min: 500 }, 1)).toBe(1125)
    expect(points({ policy: 'speed', max: 1000, min: 500 }, 0.5)).toBe(563)
    expect(points({ policy: 'halving', max: 1000 }, 1)).toBe(1125)
    expect(points({ policy: 'flat', points: 100 }, 1)).toBe(150)
  })

  it('are nothing for a wrong answer, whatever else is unknown', () => {
    expect(points({ policy: 'order', max: 1000, min: 100, step: 100 }, 0)).toBe(0)
    expect(points({ policy: 'flat', points: 100 }, 0, null)).toBe(0)
  })

  it('are left to the server where only it can tell, and unsaid where nothing is scored', () => {
    expect(points({ policy: 'order', max: 1000, min: 100, step: 100 }, 1)).toBeNull()
    expect(points({ policy: 'flat', points: 100 }, 1, null)).toBeNull()
    expect(points({ policy: 'none' }, 1)).toBeNull()
  })
})
