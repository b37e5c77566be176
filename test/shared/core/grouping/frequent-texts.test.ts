import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { leftOutKey } from '../../../../shared/core/counts.ts'
import { frequentTexts } from '../../../../shared/core/grouping/frequent-texts.ts'

const isText = (key: string) => key.startsWith('w:')
const view = (counts: Record<string, number>, before: Record<string, number> | null = null) => ({
  counts,
  responses: 9,
  before: before && { counts: before, responses: 9 },
})
const arbitraryCounts = fc.dictionary(
  fc
    .tuple(fc.constantFrom('w:', 'o:'), fc.string({ minLength: 1, maxLength: 4 }))
    .map((part) => part.join('')),
  fc.integer({ min: 1, max: 50 }),
)

describe('the texts that a room gets', () => {
  test.prop([arbitraryCounts, fc.integer({ min: 1, max: 8 })])(
    'GRP10 are the most frequent, and the left out are counted',
    (counts, most) => {
      const { [leftOutKey]: left = 0, ...shown } = frequentTexts(view(counts), isText, most).counts
      const texts = Object.keys(counts).filter(isText)
      expect(Object.keys(shown).filter(isText)).toHaveLength(Math.min(most, texts.length))
      expect(left).toBe(Math.max(0, texts.length - most))
      for (const [key, count] of Object.entries(shown)) expect(count).toBe(counts[key])
      for (const key of Object.keys(counts)) {
        if (!isText(key)) expect(shown[key]).toBe(counts[key])
        else if (!(key in shown)) {
          const rarest = Math.min(
            ...Object.keys(shown)
              .filter(isText)
              .map((text) => counts[text] ?? 0),
          )
          expect(counts[key]).toBeLessThanOrEqual(rarest)
        }
      }
    },
  )

  it('GRP10 keep what they are compared with, in both directions', () => {
    const { counts, before } = frequentTexts(
      view({ 'w:a': 3, 'w:b': 2, 'w:c': 1 }, { 'w:b': 1, 'w:c': 9, 'w:d': 2, 'w:a': 1 }),
      isText,
      1,
    )
    expect(counts).toEqual({ 'w:a': 3, 'w:c': 1, [leftOutKey]: 1 })
    expect(before?.counts).toEqual({ 'w:a': 1, 'w:c': 9, [leftOutKey]: 2 })
  })

  it('GRP10 are all of them where they are few', () => {
    const few = view({ 'w:a': 1, 'o:b': 2 })
    expect(frequentTexts(few, isText).counts).toBe(few.counts)
  })
})
