import { describe, expect, it } from 'vitest'
import { placedShare, placesIn, rightlyPlaced } from '../../../../shared/slides/parts/placings.ts'

const places = ['Red', 'Green', 'Red']

describe('things that are put in places', () => {
  it('earn a share for each, or nothing but for all', () => {
    expect(placedShare([0, 1], [0, 1], places, 'all')).toBe(1)
    expect(placedShare([0, null], [0, 1], places, 'all')).toBe(0)
    expect(placedShare([0, null], [0, 1], places, 'each')).toBe(0.5)
    expect(placedShare([1, 0], [0, 1], places, 'each')).toBe(0)
  })

  it('are right in a place with the same name: nobody could have told them apart', () => {
    expect(placedShare([2, 1], [0, 1], places, 'all')).toBe(1)
    expect(rightlyPlaced({ '0:0': 3, '0:1': 4, '0:2': 5, '1:0': 6 }, 0, 0, places)).toBe(8)
  })

  it('are not read from a draft that says something else', () => {
    expect(placesIn([0, null], 2, 3)).toEqual([0, null])
    for (const other of [null, 'x', [0], [0, 3], [0, -1], [0, 1.5], [0, '1']]) {
      expect(placesIn(other, 2, 3)).toBeNull()
    }
  })
})
