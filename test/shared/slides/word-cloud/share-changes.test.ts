import { describe, expect, it } from 'vitest'
import { shareChanges } from '../../../../shared/slides/word-cloud/share-changes.ts'

const results = (responses: number, words: Record<string, number>) => ({
  responses,
  counts: Object.fromEntries(Object.entries(words).map(([word, count]) => [`w:${word}`, count])),
})

describe('what changed in a word cloud', () => {
  it('is told by shares of those who answered, not by how often a word was sent', () => {
    const before = results(10, { price: 5, trust: 2 })
    const now = results(100, { price: 12, trust: 40, speed: 30 })
    expect(shareChanges(now, before)).toEqual({
      riser: { word: 'speed', from: 0, to: 30 },
      faller: { word: 'price', from: 50, to: 12 },
    })
  })

  it('has words that nobody sends any more', () => {
    expect(shareChanges(results(4, { trust: 1 }), results(4, { trust: 1, price: 3 }))).toEqual({
      riser: null,
      faller: { word: 'price', from: 75, to: 0 },
    })
  })

  it('is nothing below what a whole per cent shows, and where nobody answered', () => {
    const nothing = { riser: null, faller: null }
    expect(shareChanges(results(1000, { price: 304 }), results(1000, { price: 296 }))).toEqual(nothing)
    expect(shareChanges(results(0, {}), results(4, { price: 3 }))).toEqual(nothing)
    expect(shareChanges(results(4, { price: 3 }), results(0, {}))).toEqual(nothing)
  })

  it('never goes beyond everybody where one person sent two variants', () => {
    expect(shareChanges(results(2, { price: 3 }), results(2, { price: 1 })).riser?.to).toBe(100)
  })
})
