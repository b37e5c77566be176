import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitQuizOptions } from '../../../../shared/slides/parts/fit-quiz-options.ts'

const beside = { image: false, question: 40, explanation: 0 }

describe('the type size of quiz options', () => {
  it('is never below what the back row can read, and never cuts to nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 120 }), { minLength: 2, maxLength: 8 }),
        fc.boolean(),
        fc.nat(200),
        fc.nat(1000),
        (texts, image, question, explanation) => {
          const fit = fitQuizOptions(texts, { image, question, explanation })
          expect(fit.size).toBeGreaterThanOrEqual(2.3)
          expect(fit.lines).toBeGreaterThanOrEqual(1)
        },
      ),
    )
  })

  it('is large for short answers and smaller for long and many ones', () => {
    const short = fitQuizOptions(['Yes', 'No'], beside)
    const long = fitQuizOptions(['Yes', 'x '.repeat(55)], beside)
    const many = fitQuizOptions(Array(8).fill('a few words here'), beside)
    expect(short.size).toBe(5.4)
    expect(long.size).toBeLessThan(short.size)
    expect(many.size).toBeLessThan(short.size)
  })

  it('gives a word that is long whole lines where it can', () => {
    const word = 'жүйелендірілмегендік'
    const { size } = fitQuizOptions([word, 'Иә', 'Жоқ', 'Білмеймін'], beside)
    expect((80 / size - 8.6) / 0.57).toBeGreaterThanOrEqual(word.length)
  })

  it('sets what is placed larger than options, which have a larger sign and a count beside them', () => {
    const texts = Array(8).fill('Ұқсас шешімді көргенбіз, қолдау қызметі баяу болды.')
    const option = fitQuizOptions(texts, beside)
    const placed = fitQuizOptions(texts, beside, 'placed')
    expect(placed.size).toBeGreaterThan(option.size)
    expect(placed.size * placed.lines * 1.18).toBeLessThan(53 / 4 - 2.4)
  })

  it('leaves room for an image and a long explanation', () => {
    const texts = Array(8).fill('several words in a row')
    const alone = fitQuizOptions(texts, beside)
    const crowded = fitQuizOptions(texts, { image: true, question: 180, explanation: 900 })
    expect(crowded.size).toBeLessThan(alone.size)
  })
})
