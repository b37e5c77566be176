import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stableShuffle } from '../../../../shared/slides/parts/stable-shuffle.ts'

const shown = (texts: readonly string[]) => stableShuffle(texts).map((place) => texts[place])

describe('the shuffle that tells nothing', () => {
  it('shows the same for the same texts in any order', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 12 })
          .chain((texts) =>
            fc.tuple(
              fc.constant(texts),
              fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length }),
            ),
          ),
        ([texts, others]) => {
          expect(shown(others)).toEqual(shown(texts))
        },
      ),
    )
  })

  it('names every place once, and equal texts in their order', () => {
    expect(stableShuffle(['b', 'a', 'b', 'a', 'b']).toSorted()).toEqual([0, 1, 2, 3, 4])
    const places = stableShuffle(['b', 'a', 'b', 'a', 'b'])
    expect(places.filter((place) => place % 2 === 0)).toEqual([0, 2, 4])
  })

  it('puts each of a row of numbers first about equally often', () => {
    const first = new Map<number, number>()
    for (let round = 0; round < 2000; round++) {
      const texts = [1, 2, 3, 4].map((number) => `${round * 10 + number}`)
      const place = stableShuffle(texts)[0] ?? -1
      first.set(place, (first.get(place) ?? 0) + 1)
    }
    // 500 each are expected; five standard deviations of a fair shuffle are 97.
    for (const place of [0, 1, 2, 3]) expect(Math.abs((first.get(place) ?? 0) - 500)).toBeLessThan(97)
  })
})
