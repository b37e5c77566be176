import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherId } from '../../../../shared/slides/parts/other-answer.ts'
import { draftPicks, samePicks } from '../../../../shared/slides/parts/picks.ts'

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
    const same = (a: string[], b: string[]) => samePicks({ picked: a }, { picked: b })
    expect(same(['a', 'b'], ['b', 'a'])).toBe(true)
    expect(same(['a'], ['a', 'b'])).toBe(false)
    expect(same(['a', 'b'], ['a', 'c'])).toBe(false)
  })

  it('is another answer in other words of one’s own, where those are picked', () => {
    const same = (picked: string[], a: string, b: string) =>
      samePicks({ picked, other: a }, { picked, other: b })
    expect(same([otherId], 'price', 'the price')).toBe(false)
    expect(same([otherId], 'price', ' price ')).toBe(true)
    expect(same(['a'], 'price', 'the price')).toBe(true)
  })
})
