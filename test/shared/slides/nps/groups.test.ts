import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import { draftNps } from '../../../../shared/slides/nps/draft.ts'
import { groupCounts, groupOf, npsKey, npsScore } from '../../../../shared/slides/nps/groups.ts'

const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 })
const counted = (given: readonly number[]): Counts =>
  given.reduce<Counts>((sum, rating) => addCounts(sum, { [npsKey(rating)]: 1 }), {})

describe('the Net Promoter Score', () => {
  it('is the percentage of promoters minus that of detractors', () => {
    expect(npsScore(counted([10, 9, 9, 8, 7, 7, 6, 0, 10, 10]))).toBe(30)
    expect(npsScore(counted([7, 8]))).toBe(0)
    expect(npsScore(counted([9]))).toBe(100)
    expect(npsScore(counted([6, 0]))).toBe(-100)
    expect(npsScore(counted([9, 8, 8]))).toBe(33)
    expect(npsScore({})).toBeNull()
  })

  it('draws the groups where Reichheld does', () => {
    expect([0, 6, 7, 8, 9, 10].map(groupOf)).toEqual([
      'detractors',
      'detractors',
      'passives',
      'passives',
      'promoters',
      'promoters',
    ])
  })

  test.prop([ratings])('has everybody in one group, and stays from −100 to 100', (given) => {
    const groups = groupCounts(counted(given))
    expect(groups.detractors + groups.passives + groups.promoters).toBe(given.length)
    const score = npsScore(counted(given))
    expect(Number.isInteger(score)).toBe(true)
    expect(Math.abs(score ?? 101)).toBeLessThanOrEqual(100)
  })

  test.prop([fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 5000 })])(
    'of a mirrored room is the mirrored score, and never minus zero',
    (promoters, detractors, passives) => {
      const one = npsScore({ 'r:10': promoters, 'r:3': detractors, 'r:7': passives })
      const other = npsScore({ 'r:10': detractors, 'r:3': promoters, 'r:7': passives })
      expect((one ?? 1) + (other ?? 1)).toBe(0)
      expect(Object.is(one, -0)).toBe(false)
    },
  )
})

describe('the draft', () => {
  it('is read only where this question has it', () => {
    expect(draftNps({ rating: 9, why: ' because ' })).toEqual({ rating: 9, why: ' because ' })
    expect(draftNps({ rating: 11, why: 4 })).toEqual({ rating: null, why: '' })
    for (const draft of [null, 3, {}, { why: 'x' }]) expect(draftNps(draft)).toBeNull()
  })
})
