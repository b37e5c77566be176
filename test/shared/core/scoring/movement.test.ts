import { describe, expect, it } from 'vitest'
import { withMovement } from '../../../../shared/core/scoring/movement.ts'

const entry = (id: string, score: number, timeMs = 0) => ({ id, score, timeMs })

describe('movement', () => {
  it('is how many places somebody has gained since the standings were last shown', () => {
    const now = [entry('a', 300), entry('b', 500), entry('c', 100), entry('new', 400)]
    const before = [entry('a', 200), entry('b', 100), entry('c', 150), entry('gone', 900)]
    expect(withMovement(now, before).map(({ id, rank, moved }) => [id, rank, moved])).toEqual([
      ['b', 1, 2],
      ['new', 2, null],
      ['a', 3, -2],
      ['c', 4, -2],
    ])
  })

  it('is nobody’s the first time', () => {
    expect(withMovement([entry('a', 1)], null)).toEqual([{ ...entry('a', 1), rank: 1, moved: null }])
  })
})
