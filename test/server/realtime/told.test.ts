import { describe, expect, it } from 'vitest'
import { resultsPauseMs, tickMs } from '../../../server/realtime/publish-pace.ts'
import { forRoom } from '../../../server/realtime/told.ts'
import { leftOutKey } from '../../../shared/core/counts.ts'
import { mostTexts } from '../../../shared/core/grouping/frequent-texts.ts'
import type { ModeratedCounts } from '../../../shared/protocol/views.ts'

const results = (counts: Record<string, number>): ModeratedCounts => ({
  ...{ slideId: 'cloud', run: 1, counts, responses: 5000, before: null },
  words: [{ key: 'w:rude', marked: true, hidden: true, pending: false }],
  groups: [{ key: 'w:price', members: ['w:price', 'w:prices'] }],
  byHand: [],
})

describe('what a room is told of results', () => {
  const words = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`w:word ${index}`, 1]))

  it('[GRP10] is the most frequent of very many texts, variants as one, without what is hidden', () => {
    const { counts } = forRoom('word-cloud', results({ ...words, 'w:prices': 2, 'w:price': 3, 'w:rude': 9 }))
    expect(Object.keys(counts)).toHaveLength(mostTexts + 1)
    expect(counts['w:price']).toBe(5)
    expect(counts['w:rude']).toBeUndefined()
    expect(counts[leftOutKey]).toBe(5001 - mostTexts)
  })

  it('is all of the counts where they are of no texts', () => {
    const options = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`o:${index}`, 1]))
    expect(forRoom('poll', { ...results(options), words: [], groups: [] }).counts).toEqual(options)
  })
})

describe('the pace of results', () => {
  it('is a tick for usual results, and slower the more keys they have', () => {
    expect(resultsPauseMs(30)).toBe(0)
    expect(resultsPauseMs(5000)).toBe(5 * tickMs)
    expect(resultsPauseMs(25_000)).toBe(2500)
  })
})
