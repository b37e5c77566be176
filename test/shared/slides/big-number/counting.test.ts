import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedFigure, partOfFigure } from '../../../../shared/slides/big-number/counting.ts'

const at = (figure: string, share: number): string | null => {
  const counted = countedFigure(figure)
  return counted === null ? null : partOfFigure(counted, share)
}

describe('a figure that is counted up', () => {
  it('keeps its unit and its marks on the way', () => {
    expect(at('38 %', 0.5)).toBe('19 %')
    expect(at('1 200', 0.5)).toBe('600')
    expect(at('1 200', 0.9)).toBe('1 080')
    expect(at('$1.2M', 0.5)).toBe('$0.6M')
    expect(at('−12,5 °C', 0.1)).toBe('−1,3 °C')
    expect(at('1,250,000', 0.01)).toBe('12,500')
    expect(at('0.125', 0.1)).toBe('0.013')
    expect(at('3×', 0)).toBe('0×')
  })

  it('ends as the author wrote it', () => {
    const figure = fc
      .tuple(
        fc.constantFrom('', '$', '≈ ', '+'),
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('', ' %', '×', ' млн ₸'),
        fc.constantFrom('', ' ', ',', '.'),
      )
      .map(([before, number, after, mark]) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, mark)
        return `${before}${grouped}${after}`
      })
    fc.assert(
      fc.property(figure, (text) => {
        expect(at(text, 1)).toBe(text)
      }),
    )
  })

  it('never has more digits than at its end', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), share, (number, part) => {
        expect(Number(at(String(number), part))).toBeLessThanOrEqual(number)
      }),
    )
  })

  it('is not counted where it is no single number', () => {
    for (const text of ['24/7', '007', 'три', '', '2024–2026', '12 34', '1 из 10'])
      expect(countedFigure(text)).toBeNull()
  })
})
