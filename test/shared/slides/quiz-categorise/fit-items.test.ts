import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitItems, fitUnderNames } from '../../../../shared/slides/quiz-categorise/fit-items.ts'

const beside = { image: false, question: 40, explanation: 0, names: ['Fruit', 'Leaf', 'Root'] }
const texts = fc.array(fc.string({ maxLength: 80 }), { minLength: 2, maxLength: 20 })

describe('the items on the screen', () => {
  it('are never smaller than the back row can read, and have at least a line', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), fc.nat(200), fc.nat(1000), (items, image, question, explanation) => {
        const fit = fitItems(items, { ...beside, image, question, explanation })
        expect(fit.size).toBeGreaterThanOrEqual(2.3)
        expect(fit.lines).toBeGreaterThanOrEqual(1)
        expect(fit.columns).toBeLessThanOrEqual(4)
      }),
    )
  })

  it('are larger the fewer they are', () => {
    const sizeOf = (count: number) =>
      fitItems(
        Array.from({ length: count }, () => 'Carrot'),
        beside,
      ).size
    expect(sizeOf(4)).toBeGreaterThan(sizeOf(20))
  })

  it('stand under their categories where they fit whole', () => {
    expect(fitUnderNames(['Apple', 'Kale', 'Carrot', 'Pear'], 2, beside)?.columns).toBe(3)
    const long = Array.from({ length: 20 }, () => 'word '.repeat(16).trim())
    expect(fitUnderNames(long, 20, beside)).toBeNull()
  })
})
