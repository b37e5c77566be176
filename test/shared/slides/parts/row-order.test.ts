import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveRow, replaceRow, rowKeys } from '../../../../shared/slides/parts/row-order.ts'

describe('the order of rows', () => {
  it('moves one row and keeps all', () => {
    expect(moveRow(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
    expect(moveRow(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c'])
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat(20), fc.nat(20), (rows, from, to) => {
        const moved = moveRow(rows, from, to)
        expect([...moved].sort()).toEqual([...rows].sort())
        if (from < rows.length && to < rows.length) {
          expect(moved[to]).toBe(rows[from])
          expect(moveRow(moved, to, from)).toEqual(rows)
        } else expect(moved).toEqual(rows)
      }),
    )
  })

  it('replaces one row only', () => {
    expect(replaceRow(['a', 'b', 'c'], 1, 'x')).toEqual(['a', 'x', 'c'])
  })

  it('gives every row a key of its own and keeps the keys of those that stay', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (lengths) => {
        let keys: string[] = []
        let next = 0
        for (const length of lengths) {
          const before = keys
          keys = rowKeys(before, length, next)
          next += Math.max(0, length - before.length)
          expect(keys).toHaveLength(length)
          expect(new Set(keys).size).toBe(length)
          const stay = Math.min(length, before.length)
          expect(keys.slice(0, stay)).toEqual(before.slice(0, stay))
        }
      }),
    )
  })
})
