import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitRows, rowHeight } from '../../../../shared/slides/leaderboard/fit-rows.ts'
import { keyedRows } from '../../../../shared/slides/parts/keyed-rows.ts'
import { buildRows } from './build-board.ts'

describe('the rows of the board', () => {
  it('fit into the height that they get, in type that can be read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.constantFrom(163, 112, 88, 76), (rows, width) => {
        const { columns, size } = fitRows(rows, { width, height: 65 })
        expect(size).toBeGreaterThanOrEqual(2.3)
        expect(Math.ceil(rows / columns) * rowHeight * size).toBeLessThanOrEqual(65)
      }),
    )
  })

  it('are large when they are few, in one column', () => {
    expect(fitRows(3, { width: 163, height: 65 })).toEqual({ columns: 1, size: 5 })
  })

  it('fifty of them stand in three columns', () => {
    expect(fitRows(50, { width: 163, height: 65 }).columns).toBe(3)
  })

  it('have keys of their own, namesakes too', () => {
    const rows = [...buildRows(3), ...buildRows(3)]
    expect(new Set(keyedRows(rows).map(({ key }) => key)).size).toBe(6)
  })
})
