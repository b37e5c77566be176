import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalWord, wordsOf } from '../../../../shared/slides/parts/words.ts'

describe('words that people have sent', () => {
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

  it('come most frequent first, and equal ones in the order of the alphabet', () => {
    expect(wordsOf({ 'w:баға': 2, 'w:сенім': 5, 'w:арман': 2, other: 9, 'w:gone': 0 })).toEqual([
      { word: 'сенім', count: 5 },
      { word: 'арман', count: 2 },
      { word: 'баға', count: 2 },
    ])
  })
})
