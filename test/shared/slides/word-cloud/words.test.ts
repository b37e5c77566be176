import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordCloud } from '../../../../shared/slides/word-cloud/word-cloud.ts'
import { distinctWords, draftWords } from '../../../../shared/slides/word-cloud/words.ts'

describe('words of a cloud', () => {
  it('count the same word from one person once', () => {
    expect(distinctWords(['Сенім', ' ', 'сенім!', 'Баға  мен сапа'])).toEqual(['Сенім', 'Баға мен сапа'])
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 5 }), (typed) => {
        const words = distinctWords(typed)
        const long = words.some((word) => word.length > 40)
        if (words.length > 0 && !long)
          expect(wordCloud.accepts({ words }, { question: '', maxWords: 5, mergeVariants: true })).toBe(true)
      }),
    )
  })

  it('are read from a draft as typed, whatever else it holds', () => {
    expect(draftWords({ words: ['a ', 1, 'b'] })).toEqual(['a ', 'b'])
    expect(draftWords({ words: ['1', '2', '3', '4', '5', '6'] })).toHaveLength(5)
    for (const draft of [null, 'a', { words: 'a' }, { text: 'a' }]) expect(draftWords(draft)).toBeNull()
  })

  it('refuse answers with nothing in them, too many words, or one word twice', () => {
    const accepts = (words: string[]) =>
      wordCloud.accepts({ words }, { question: '', maxWords: 2, mergeVariants: true })
    expect(accepts(['сенім', 'баға'])).toBe(true)
    expect(accepts(['!!!'])).toBe(false)
    expect(accepts(['a', 'b', 'c'])).toBe(false)
    expect(accepts(['Сенім', 'сенім.'])).toBe(false)
  })
})
