import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { codeLength, codeOfPath, readCode } from '../../../client/audience/code.ts'

const alphabet = [...'23456789BCDFGHJKMNPQRSTVWXYZ']
const code = fc
  .array(fc.constantFrom(...alphabet), { minLength: codeLength, maxLength: codeLength })
  .map((characters) => characters.join(''))

describe('readCode', () => {
  test.prop([code, fc.constantFrom(' ', '-', '–', '.', '_', '\u00a0', '')])(
    'reads a code in any case and with anything between its characters',
    (written, gap) => {
      expect(readCode([...written.toLowerCase()].join(gap))).toEqual({ code: written, unknown: [] })
    },
  )

  test.prop([code])('finds the code in a pasted link', (written) => {
    for (const link of [
      `https://rostrum.example.com/j/${written}`,
      `  http://192.168.1.20:3000/j/${written.toLowerCase()}?utm_source=mail#top `,
    ]) {
      expect(readCode(link)).toEqual({ code: written, unknown: [] })
    }
  })

  it('takes Cyrillic capitals for the Latin ones that they look like', () => {
    expect(readCode('вснкмр')).toEqual({ code: 'BCHKMP', unknown: [] })
    expect(readCode('ТХУҮЗ2')).toEqual({ code: 'TXYY32', unknown: [] })
  })

  it('names the characters that no code has, and keeps the others', () => {
    expect(readCode('BC0D1aё')).toEqual({ code: 'BCD', unknown: ['0', '1', 'A', 'Ё'] })
  })

  it('takes no more than a code has', () => {
    expect(readCode('BCDFGHJK').code).toBe('BCDFGH')
  })

  test.prop([fc.string()])('never throws, and gives nothing but characters of codes', (text) => {
    expect([...readCode(text).code].every((character) => alphabet.includes(character))).toBe(true)
  })
})

describe('codeOfPath', () => {
  it('is null where the address has no code', () => {
    expect(codeOfPath('/')).toBeNull()
    expect(codeOfPath('/j')).toBeNull()
    expect(codeOfPath('/j/')).toBeNull()
  })

  it('is empty where it has one that cannot be', () => {
    expect(codeOfPath('/j/hello')).toBe('')
    expect(codeOfPath('/j/BCDFG0')).toBe('')
    expect(codeOfPath('/j/%E0%A4%A')).toBe('')
  })

  it('is the code in its canonical form', () => {
    expect(codeOfPath('/j/bcd%20fgh/')).toBe('BCDFGH')
  })
})
