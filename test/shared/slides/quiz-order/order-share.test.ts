import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderShare } from '../../../../shared/slides/quiz-order/order-share.ts'

const four = ['a', 'b', 'c', 'd']
const right = [0, 1, 2, 3]
const anOrder = fc.integer({ min: 2, max: 8 }).chain((size) => {
  const all = Array.from({ length: size }, (_, index) => index)
  const shuffled = fc.shuffledSubarray(all, { minLength: size, maxLength: size })
  return fc.tuple(shuffled, shuffled, fc.constant(all.map(String)))
})

describe('the share of an order', () => {
  it('is all or nothing where nothing else is asked for', () => {
    expect(orderShare([0, 1, 2, 3], right, four, 'all')).toBe(1)
    expect(orderShare([0, 1, 3, 2], right, four, 'all')).toBe(0)
  })

  it('counts places: one item moved to the end leaves nothing in place', () => {
    expect(orderShare([1, 2, 3, 0], right, four, 'places')).toBe(0)
    expect(orderShare([0, 1, 3, 2], right, four, 'places')).toBe(0.5)
  })

  it('counts pairs: one item moved to the end leaves half of them, a reversal none', () => {
    expect(orderShare([1, 2, 3, 0], right, four, 'pairs')).toBe(0.5)
    expect(orderShare([0, 1, 3, 2], right, four, 'pairs')).toBeCloseTo(5 / 6)
    expect(orderShare([3, 2, 1, 0], right, four, 'pairs')).toBe(0)
  })

  it('is by pairs what Kendall’s τ says of two orders, which is symmetric', () => {
    fc.assert(
      fc.property(anOrder, ([order, correct, items]) => {
        const share = orderShare(order, correct, items, 'pairs')
        expect(orderShare(correct, order, items, 'pairs')).toBeCloseTo(share)
        expect(orderShare(order.toReversed(), correct, items, 'pairs')).toBeCloseTo(1 - share)
        expect(share === 1).toBe(order.join() === correct.join())
      }),
    )
  })

  it('does not tell items with the same text apart', () => {
    const items = ['same', 'other', 'same']
    for (const partial of ['all', 'places', 'pairs'] as const) {
      expect(orderShare([2, 1, 0], [0, 1, 2], items, partial)).toBe(1)
    }
    expect(orderShare([1, 2, 0], [0, 1, 2], items, 'pairs')).toBeCloseTo(2 / 3)
  })
})
