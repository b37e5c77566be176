import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordCloud } from '../../../../shared/slides/word-cloud/word-cloud.ts'
import { distinctWords, draftWords, normalWord, wordsOf } from '../../../../shared/slides/word-cloud/words.ts'

describe('words of a cloud', () => {
  it('meet under one form: case, spaces, punctuation, composed letters', () => {
    for (const word of ['Сенім', ' сенім ', '«СЕНІМ!»', 'сенім…', '— сенім'])
      expect(normalWord(word)).toBe('сенім')
    expect(normalWord('Уақыт   үнемдеу')).toBe('уақыт үнемдеу')
    // й as one letter and as и with a breve.
    expect(normalWord('и\u0306')).toBe(normalWord('й'))
    expect(normalWord('бәсекеге-қабілетті')).toBe('бәсекеге-қабілетті')
  })

  it('have no invisible characters around and never turn the writing direction', () => {
    expect(normalWord('\u200bсенім\u2060')).toBe('сенім')
    expect(normalWord('\u202eсенім')).toBe('сенім')
    expect(normalWord('сен\u202eім')).toBe('сенім')
    expect(normalWord('\u200b\u200d')).toBe('')
  })

  it('have a normal form that is its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const once = normalWord(word)
        expect(normalWord(once)).toBe(once)
      }),
    )
  })

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

  it('come most frequent first, and equal ones in the order of the alphabet', () => {
    expect(wordsOf({ 'w:баға': 2, 'w:сенім': 5, 'w:арман': 2, other: 9, 'w:gone': 0 })).toEqual([
      { word: 'сенім', count: 5 },
      { word: 'арман', count: 2 },
      { word: 'баға', count: 2 },
    ])
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
