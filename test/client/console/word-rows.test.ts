import { describe, expect, it } from 'vitest'
import { wordRows } from '../../../client/console/moderation/word-rows.ts'

const told = {
  ...{ slideId: 'cloud', run: 1, responses: 9, before: null },
  counts: { 'w:price': 4, 'w:prices': 2, 'w:speed': 5, 'w:rude': 1 },
  words: [{ key: 'w:rude', marked: true, hidden: true, pending: true }],
  groups: [{ key: 'w:price', members: ['w:price', 'w:prices'] }],
  byHand: ['w:prices'],
}

describe('the words of a slide, for those who moderate', () => {
  it('stand under the variant that the room sees, what was marked first', () => {
    const rows = wordRows(told, (key) => key.slice(2))
    expect(rows.map(({ text, count }) => [text, count])).toEqual([
      ['rude', 1],
      ['price', 6],
      ['speed', 5],
    ])
    expect(rows[1]?.variants).toEqual([{ key: 'w:prices', text: 'prices', count: 2, byHand: true }])
  })
})
