import { fc, it as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { canonicalJson, isWellFormed, type Json } from '../../../../shared/core/giveaway/canonical-json.ts'

const jsonText = fc.json({ stringUnit: 'binary' })

describe('canonicalJson', () => {
  it('[REC-1] sorts keys by UTF-16 code unit, at every depth', () => {
    // RFC 8785, section 3.2.3: the sorting example.
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const keys = [...canonicalJson(value).matchAll(/:"(\w+)/g)].map(([, word]) => word)
    expect(keys).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew'])
    expect(canonicalJson({ b: { d: 1, c: 2 }, a: [{ f: 1, e: 2 }] })).toBe(
      '{"a":[{"e":2,"f":1}],"b":{"c":2,"d":1}}',
    )
  })

  it('[REC-1] numbers, escapes and literals as in RFC 8785, section 3.2.2', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  property.prop([jsonText])('[REC-1] the text parses to the same value, and is stable', (source) => {
    const value = JSON.parse(source) as Json
    const canonical = canonicalJson(value)
    expect(canonicalJson(JSON.parse(canonical) as Json)).toBe(canonical)
    expect(JSON.parse(canonical)).toEqual(value)
  })

  property.prop([fc.dictionary(fc.string(), fc.integer())])(
    '[REC-1] the order of keys does not matter',
    (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(reversed)).toBe(canonicalJson({ ...value }))
    },
  )

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('[REC-1] refuses %d', (value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError)
  })

  it('[REC-1] refuses what JSON and UTF-8 cannot carry', () => {
    expect(() => canonicalJson('\ud800')).toThrow(TypeError)
    expect(() => canonicalJson({ '\udc00': 1 })).toThrow(TypeError)
    expect(() => canonicalJson(Object.assign([1], { 0: undefined }))).toThrow(TypeError)
    expect(isWellFormed('\ud83d\ude00 ә')).toBe(true)
  })
})
