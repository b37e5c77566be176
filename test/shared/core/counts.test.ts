import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCounts } from '../../../shared/core/counts.ts'

const counts = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 9 }), {
  noNullPrototype: true,
})

describe('addCounts', () => {
  it('commutes', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(addCounts(a, b)).toEqual(addCounts(b, a))
      }),
    )
  })

  it('takes away what was added', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(addCounts(addCounts(a, b), b, -1)).toEqual(a)
      }),
    )
  })
})
