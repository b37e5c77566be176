import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftPicks, samePicks } from '../../../../shared/slides/poll/picks.ts'

const options = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

describe('a poll’s draft', () => {
  it('is read in the order of the options, without those that are gone', () => {
    expect(draftPicks({ picked: ['c', 'gone', 'a'] }, options)).toEqual(['a', 'c'])
    expect(draftPicks({ picked: [] }, options)).toEqual([])
  })

  it('is nothing when it is something else', () => {
    fc.assert(
      fc.property(fc.anything(), (draft) => {
        const picks = draftPicks(draft, options)
        if (picks !== null) expect(picks.every((id) => options.some((option) => option.id === id))).toBe(true)
      }),
    )
    for (const draft of [null, undefined, 'a', ['a'], { picked: 'a' }, { words: [] }]) {
      expect(draftPicks(draft, options)).toBeNull()
    }
  })

  it('is the same answer in another order', () => {
    expect(samePicks(['a', 'b'], ['b', 'a'])).toBe(true)
    expect(samePicks(['a'], ['a', 'b'])).toBe(false)
    expect(samePicks(['a', 'b'], ['a', 'c'])).toBe(false)
  })
})
