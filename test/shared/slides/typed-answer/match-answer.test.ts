import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparedForm,
  frequentWrong,
  isAccepted,
  listedForm,
  slipsIn,
  type Tolerance,
  wrongKey,
  wrongOfKey,
} from '../../../../shared/slides/typed-answer/match-answer.ts'

const strict: Tolerance = {
  case: false,
  accents: false,
  spacing: false,
  typos: false,
  yo: false,
  kazakh: false,
}
const accepts = (typed: string, wanted: string, tolerance: Partial<Tolerance> = {}) =>
  isAccepted(typed, ['something else entirely', wanted], { ...strict, ...tolerance })

describe('a typed answer', () => {
  it('is accepted as it stands, however it is composed and spaced', () => {
    expect(accepts('New York', 'New York')).toBe(true)
    expect(accepts('  New   York ', 'New York')).toBe(true)
    expect(accepts('Caf\u0065\u0301', 'Café')).toBe(true)
    expect(accepts('new york', 'New York')).toBe(false)
  })

  it('may differ in case', () => {
    expect(accepts('ҚОСТАНАЙ', 'Қостанай', { case: true })).toBe(true)
    expect(accepts('ҚОСТАНАЙ', 'Қостанай')).toBe(false)
  })

  it('may lack accents, but not the marks that make another letter', () => {
    expect(accepts('Zurich', 'Zürich', { accents: true })).toBe(true)
    expect(accepts('Zurich', 'Zürich')).toBe(false)
    expect(accepts('мои', 'мой', { accents: true })).toBe(false)
    expect(accepts('елка', 'ёлка', { accents: true })).toBe(false)
    expect(accepts('за\u0301мок', 'замок', { accents: true })).toBe(true)
  })

  it('may differ in spaces and punctuation, but not in signs that make another name', () => {
    expect(accepts('e mail', 'e-mail', { spacing: true })).toBe(true)
    expect(accepts('email!', 'e-mail', { spacing: true })).toBe(true)
    expect(accepts('C', 'C#', { spacing: true })).toBe(false)
    expect(accepts('C', 'C++', { spacing: true })).toBe(false)
    expect(accepts('?', '!', { spacing: true })).toBe(false)
  })

  it('may have е for ё', () => {
    expect(accepts('Елка', 'Ёлка', { yo: true })).toBe(true)
    expect(accepts('ёлка', 'елка', { yo: true })).toBe(true)
    expect(accepts('Елка', 'Ёлка')).toBe(false)
  })

  it('may have the Russian letters that stand in for Kazakh ones', () => {
    const pairs = { әғқңөұүһі: 'агкноуухи', ӘҒҚҢӨҰҮҺІ: 'АГКНОУУХИ', Қызылорда: 'Кызылорда', Үкімет: 'Укимет' }
    for (const [kazakh, russian] of Object.entries(pairs)) {
      expect(accepts(russian, kazakh, { kazakh: true })).toBe(true)
      expect(accepts(kazakh, russian, { kazakh: true })).toBe(true)
      expect(accepts(russian, kazakh)).toBe(false)
    }
  })

  it('may have slips of the keys, the more the longer it is, and none in numbers', () => {
    expect([3, 4, 7, 8, 20].map(slipsIn)).toEqual([0, 1, 1, 2, 2])
    expect(accepts('Almati', 'Almaty', { typos: true })).toBe(true)
    expect(accepts('Almty', 'Almaty', { typos: true })).toBe(true)
    expect(accepts('Alamty', 'Almaty', { typos: true })).toBe(false)
    expect(accepts('Kazakstn', 'Kazakhstan', { typos: true })).toBe(true)
    expect(accepts('cat', 'car', { typos: true })).toBe(false)
    expect(accepts('1918', '1917', { typos: true })).toBe(false)
    expect(accepts('Appolo 11', 'Apollo 11', { typos: true })).toBe(true)
    expect(accepts('Apollo 12', 'Apollo 11', { typos: true })).toBe(false)
  })

  it('is accepted whatever is tolerated if it is the accepted one, and never if that is blank', () => {
    const tolerance = fc.record({
      case: fc.boolean(),
      accents: fc.boolean(),
      spacing: fc.boolean(),
      typos: fc.boolean(),
      yo: fc.boolean(),
      kazakh: fc.boolean(),
    })
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(typed, tolerance, (text, some) => {
        expect(isAccepted(text, [text], some)).toBe(comparedForm(text, some) !== '')
        expect(isAccepted(text, ['', '  '], some)).toBe(false)
      }),
    )
  })
})

describe('wrong answers', () => {
  it('meet under one form and are listed by how often they came', () => {
    expect(wrongKey(' Astana ')).toBe(wrongKey('ASTANA'))
    expect(listedForm('\u202eanatsA')).toBe('anatsa')
    expect(wrongOfKey('right')).toBeNull()
    const counts = { right: 9, 'w:b': 2, 'w:a': 2, 'w:c': 5, 'w:gone': 0 }
    expect(frequentWrong(counts, 2)).toEqual([
      { text: 'c', count: 5 },
      { text: 'a', count: 2 },
    ])
  })
})
