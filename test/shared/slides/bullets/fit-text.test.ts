import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitBullets } from '../../../../shared/slides/bullets/fit-text.ts'

const content = (points: string[], text = '') => ({ heading: 'Шұңқыр', text, points })

describe('bullets on the screen', () => {
  it('are never set below what the back row can read', () => {
    const points = fc.array(fc.string({ maxLength: 240 }), { maxLength: 10 })
    fc.assert(
      fc.property(points, fc.string({ maxLength: 1000 }), fc.boolean(), (list, text, narrow) => {
        const fit = fitBullets(content(list, text), narrow)
        expect(fit.size).toBeGreaterThanOrEqual(2.3)
        expect(fit.verdict === 'fits').toBe(fit.size >= 3.1)
        if (narrow) expect(fit.columns).toBe(1)
      }),
    )
  })

  it('shrink as there is more to say', () => {
    const size = (count: number, length: number) =>
      fitBullets(content(Array.from({ length: count }, () => 'ә'.repeat(length))), false).size
    expect(size(3, 30)).toBeGreaterThan(size(8, 120))
    expect(size(8, 120)).toBeGreaterThan(size(10, 240))
    const verdict = (length: number) =>
      fitBullets(content(Array.from({ length: 10 }, () => 'ә'.repeat(length))), false).verdict
    expect([20, 150, 240].map(verdict)).toEqual(['fits', 'crowded', 'over'])
  })

  it('stand in two columns when many short ones would not fit in one', () => {
    expect(fitBullets(content(Array.from({ length: 10 }, () => 'Бағалау')), false).columns).toBe(2)
    expect(fitBullets(content(['Бағалау', 'Қатысу']), false).columns).toBe(1)
  })

  it('all keep their beginning where not all can stand whole', () => {
    const ten = Array.from({ length: 10 }, () => 'ә'.repeat(240))
    for (const narrow of [true, false]) {
      const { lines, columns, size } = fitBullets(content(ten, 'ә'.repeat(1000)), narrow)
      expect(lines.text).toBeGreaterThanOrEqual(3)
      expect(lines.point).toBeGreaterThanOrEqual(1)
      const height = (lines.text + (10 / columns) * lines.point) * 1.32 + (10 / columns) * 0.55 + 1
      // Beside a heading of one line.
      expect(height * size).toBeLessThanOrEqual(78 - 12.4 + 9)
    }
    expect(fitBullets(content(['Бағалау']), false).lines.point).toBe(Number.POSITIVE_INFINITY)
  })
})
