import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { severalRules, severalShare } from '../../../../shared/slides/quiz-several/several-score.ts'

const correct = ['a', 'b', 'c']

describe('the share of an answer with several picks', () => {
  it('is all or nothing', () => {
    expect(severalShare(['c', 'a', 'b'], correct, 'all-or-nothing')).toBe(1)
    expect(severalShare(['a', 'b'], correct, 'all-or-nothing')).toBe(0)
    expect(severalShare(['a', 'b', 'c', 'd'], correct, 'all-or-nothing')).toBe(0)
  })

  it('is the right picks less the wrong ones', () => {
    expect(severalShare(['a', 'b'], correct, 'right-minus-wrong')).toBeCloseTo(2 / 3)
    expect(severalShare(['a', 'b', 'd'], correct, 'right-minus-wrong')).toBeCloseTo(1 / 3)
    expect(severalShare(['a', 'd', 'e'], correct, 'right-minus-wrong')).toBe(0)
  })

  it('is the right picks, unless one is wrong', () => {
    expect(severalShare(['a', 'b'], correct, 'right-unless-wrong')).toBeCloseTo(2 / 3)
    expect(severalShare(['a', 'b', 'c', 'd'], correct, 'right-unless-wrong')).toBe(0)
  })

  it('is whole for the exact answer alone, and never less for one right pick more', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const some = fc.subarray(ids, { minLength: 1 })
    fc.assert(
      fc.property(some, some, fc.constantFrom(...severalRules), (picked, right, rule) => {
        const share = severalShare(picked, right, rule)
        const exact = right.length === picked.length && right.every((id) => picked.includes(id))
        expect(share === 1).toBe(exact)
        const missed = right.find((id) => !picked.includes(id))
        if (missed === undefined) return
        expect(severalShare([...picked, missed], right, rule)).toBeGreaterThanOrEqual(share)
      }),
    )
  })
})
