import { describe, expect, it } from 'vitest'
import { fitWords } from '../../../../shared/slides/parts/fit-words.ts'

const words = (count: number, letters: number) =>
  Array.from({ length: count }, (_, index) => ({ word: 'ң'.repeat(letters), count: count - index }))

describe('the words that fit under the options', () => {
  it('are all of a few', () => {
    expect(fitWords(words(6, 8), 62, 2)).toHaveLength(6)
    expect(fitWords([], 62, 2)).toEqual([])
  })
  it('are the most frequent of many, whole, with room for how many more there are', () => {
    const shown = fitWords(words(300, 8), 62, 2)
    // A line of 62 em holds eight of 7.68 em, the last one six beside its 9 em.
    expect(shown).toHaveLength(14)
    expect(shown[0]?.count).toBe(300)
  })
  it('are few of the longest', () => {
    expect(fitWords(words(300, 60), 62, 2)).toHaveLength(2)
  })
})
