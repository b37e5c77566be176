import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardHeight, columnsFor, paginate } from '../../../../shared/slides/open-text/pages.ts'

const room = 60
const cards = (lengths: readonly number[]) =>
  lengths.map((length, index) => ({ id: `${index}`, text: 'ә'.repeat(length) }))
const lengths = fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 60 })

describe('pages of open answers', () => {
  it('hold every answer exactly once', () => {
    fc.assert(
      fc.property(lengths, (list) => {
        const shown = paginate(cards(list), room).flatMap((page) => page.flat().map((card) => card.id))
        expect(shown.sort()).toEqual(
          cards(list)
            .map((card) => card.id)
            .sort(),
        )
      }),
    )
  })

  it('hold no more than fits, except one answer that is too high for any', () => {
    fc.assert(
      fc.property(lengths, (list) => {
        const columns = columnsFor(list.length)
        for (const column of paginate(cards(list), room).flat()) {
          const height = column.reduce((sum, card) => sum + cardHeight(card.text, columns), 0)
          if (column.length > 1) expect(height + (column.length - 1) * 3.2).toBeLessThanOrEqual(room + 0.001)
        }
      }),
    )
  })

  it('begin with the newest', () => {
    fc.assert(
      fc.property(lengths, (list) => {
        const [first] = paginate(cards(list), room)
        if (first) expect(first[0]?.[0]?.id).toBe('0')
      }),
    )
  })

  it('never set type too small for the back row, and set few and short answers large', () => {
    fc.assert(
      fc.property(lengths, (list) => {
        for (const card of paginate(cards(list), room).flat(2)) expect(card.size).toBeGreaterThanOrEqual(2.3)
      }),
    )
    const size = (list: number[]) => paginate(cards(list), room)[0]?.[0]?.[0]?.size ?? 0
    expect(size([20])).toBeGreaterThan(size([20, 20, 20, 20]))
    expect(size([20, 20, 20, 20])).toBeGreaterThan(size([400, 20, 20, 20]))
  })

  it('are none without answers', () => {
    expect(paginate([], room)).toEqual([])
  })
})
