import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standings } from '../../../../shared/core/scoring/standings.ts'

const entry = (id: string, score: number, timeMs: number) => ({ id, score, timeMs })

describe('standings', () => {
  it('put the higher score first, and of two equal ones the quicker', () => {
    const ranked = standings([entry('a', 10, 900), entry('b', 20, 5000), entry('c', 10, 300)])
    expect(ranked.map(({ id, rank }) => [id, rank])).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 3],
    ])
  })

  it('share a place where score and time are equal, and leave the next one out', () => {
    const ranked = standings([entry('d', 5, 1), entry('a', 9, 1), entry('c', 7, 2), entry('b', 7, 2)])
    expect(ranked.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
    ])
  })

  it('do not depend on the order of the entries', () => {
    const entries = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1 }), score: fc.nat(5), timeMs: fc.nat(3) }),
      {
        selector: ({ id }) => id,
      },
    )
    fc.assert(
      fc.property(entries, (list) => {
        expect(standings([...list].reverse())).toEqual(standings(list))
      }),
    )
  })
})
