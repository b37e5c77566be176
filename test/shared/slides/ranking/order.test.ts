import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import { otherId, withOtherRow } from '../../../../shared/slides/parts/other-answer.ts'
import {
  borda,
  draftOrder,
  otherPlaceKey,
  placesToGive,
  rankedIds,
  rankItems,
  withNext,
  withOther,
} from '../../../../shared/slides/ranking/order.ts'
import { type RankingConfig, ranking } from '../../../../shared/slides/ranking/ranking.ts'

const option = (id: string, stage: string | null = null) => ({
  id,
  text: id.toUpperCase(),
  image: null,
  stage,
})
const config: RankingConfig = {
  question: 'What matters most?',
  options: [option('a', 'interest'), option('b', 'purchase'), option('c'), option('d')],
  top: null,
  other: null,
}
const ids = config.options.map(({ id }) => id)
const counted = (orders: readonly (readonly string[])[], of = config): Counts =>
  orders.reduce<Counts>((sum, order) => addCounts(sum, ranking.count({ order: [...order] }, of)), {})
const anyOrder = fc.shuffledSubarray(ids, { minLength: 4, maxLength: 4 })

describe('the answer', () => {
  it('places every option where all are asked for', () => {
    expect(ranking.accepts({ order: ['b', 'a', 'd', 'c'] }, config)).toBe(true)
    expect(ranking.accepts({ order: ['b', 'a', 'd'] }, config)).toBe(false)
    expect(ranking.accepts({ order: ['b', 'a', 'd', 'b'] }, config)).toBe(false)
    expect(ranking.accepts({ order: ['b', 'a', 'd', 'x'] }, config)).toBe(false)
  })

  it('may place fewer where only the best are asked for, but not more', () => {
    const best = { ...config, top: 2 }
    expect(ranking.accepts({ order: ['b'] }, best)).toBe(true)
    expect(ranking.accepts({ order: ['b', 'd'] }, best)).toBe(true)
    expect(ranking.accepts({ order: ['b', 'd', 'a'] }, best)).toBe(false)
    expect(placesToGive(4, 9)).toBe(4)
  })

  it('speaks for the option in the first place', () => {
    const answer = { order: ['b', 'a', 'd', 'c'] }
    expect(ranking.facts(answer, config)).toEqual({ picked: ['b'] })
    expect(ranking.optionStages(answer, config)).toEqual(['purchase'])
    expect(ranking.optionStages({ order: ['d', 'b', 'a', 'c'] }, config)).toEqual([])
    expect(ranking.summary(answer, config)).toBe('1. B; 2. A; 3. D; 4. C')
  })
})

describe('the Borda count', () => {
  it('gives n − 1 points for a first place and none for the last', () => {
    expect(
      borda(
        [
          { step: 1, count: 2 },
          { step: 3, count: 1 },
          { step: 4, count: 5 },
        ],
        4,
      ),
    ).toBe(2 * 3 + 1)
  })

  it('orders the options by points, with the average place of those who placed them', () => {
    const counts = counted([
      ['a', 'b', 'c', 'd'],
      ['b', 'a', 'c', 'd'],
      ['b', 'c', 'a', 'd'],
    ])
    expect(
      rankItems(counts, ids).map(({ id, points, place, firsts }) => [id, points, place, firsts]),
    ).toEqual([
      ['b', 8, 1, 2],
      ['a', 6, 2, 1],
      ['c', 4, 3, 0],
      ['d', 0, 4, 0],
    ])
    expect(rankItems(counts, ids)[1]?.meanPlace).toBe(2)
  })

  it('gives level options one place, in the author’s order', () => {
    const counts = counted([
      ['a', 'b', 'c', 'd'],
      ['b', 'a', 'd', 'c'],
    ])
    expect(rankItems(counts, ids).map(({ id, place }) => [id, place])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
      ['d', 3],
    ])
  })

  it('gives nothing to options that were left out', () => {
    const counts = counted([['c'], ['c', 'a']], { ...config, top: 2 })
    const [first, second, third] = rankItems(counts, ids)
    expect(first).toMatchObject({ id: 'c', points: 6, placedBy: 2, meanPlace: 1 })
    expect(second).toMatchObject({ id: 'a', points: 2, placedBy: 1, meanPlace: 2 })
    expect(third).toMatchObject({ id: 'b', points: 0, placedBy: 0, meanPlace: null })
  })

  test.prop([fc.array(anyOrder, { minLength: 1, maxLength: 30 })])(
    'shares out the same points for every full order, and says the same as the average place',
    (orders) => {
      const items = rankItems(counted(orders), ids)
      expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(6 * orders.length)
      for (const item of items) {
        expect(item.points).toBeCloseTo(orders.length * (4 - (item.meanPlace ?? 0)), 6)
      }
    },
  )
})

describe('putting in order', () => {
  const all = { items: config.options, places: 4 }
  it('places the last one with the last but one, for it has nowhere else to go', () => {
    expect(withNext(['c', 'a'], 'd', all)).toEqual(['c', 'a', 'd', 'b'])
    expect(withNext(['c'], 'd', { items: config.options, places: 3 })).toEqual(['c', 'd'])
    expect(withNext(['c', 'a'], 'd', { items: config.options, places: 3 })).toEqual(['c', 'a', 'd'])
  })

  it('takes none twice and none beyond the places', () => {
    expect(withNext(['c', 'a'], 'c', all)).toEqual(['c', 'a'])
    expect(withNext(['c', 'a'], 'd', { items: config.options, places: 2 })).toEqual(['c', 'a'])
  })

  it('reads a draft without what the slide no longer has', () => {
    expect(draftOrder({ order: ['d', 'gone', 3, 'd', 'a'] }, all)).toEqual(['d', 'a'])
    expect(draftOrder({ order: ['d', 'a', 'b'] }, { ...all, places: 2 })).toEqual(['d', 'a'])
    for (const draft of [null, 'a', {}, { order: 'a' }]) expect(draftOrder(draft, all)).toBeNull()
  })
})

describe('own words', () => {
  const offered = { ...config, other: { stage: 'evaluation' } }
  const other = 'Our law!'
  const full = { order: ['b', '_other', 'a', 'd', 'c'], other }

  it('may stand in any place, and need not be written', () => {
    expect(ranking.accepts(full, offered)).toBe(true)
    expect(ranking.accepts({ order: ['b', 'a', 'd', 'c'] }, offered)).toBe(true)
    expect(ranking.accepts(full, config)).toBe(false)
    expect(ranking.accepts({ order: full.order }, offered)).toBe(false)
    expect(ranking.accepts({ order: ['b', 'a', 'd', 'c'], other }, offered)).toBe(false)
  })

  it('take the place of no option where all are asked for, and of one where only the best are', () => {
    expect(ranking.accepts({ order: ['b', '_other', 'a', 'd'], other }, offered)).toBe(false)
    const best = { ...offered, top: 2 }
    expect(ranking.accepts({ order: ['_other'], other }, best)).toBe(true)
    expect(ranking.accepts({ order: ['b', '_other', 'a'], other }, best)).toBe(false)
  })

  it('count under the text with their place, and speak for a stage in the first place only', () => {
    expect(ranking.count(full, offered)).toEqual({
      ...{ 'p:b:1': 1, 'p:a:3': 1, 'p:d:4': 1, 'p:c:5': 1 },
      ...{ 'w:our law': 1, 'p2@w:our law': 1 },
    })
    expect(ranking.optionStages(full, offered)).toEqual(['purchase'])
    expect(ranking.optionStages({ order: ['_other', 'b', 'a', 'd', 'c'], other }, offered)).toEqual([
      'evaluation',
    ])
    expect(ranking.facts(full, offered)).toEqual({ picked: ['b'], text: other })
    expect(ranking.summary(full, offered)).toBe('1. B; 2. Our law!; 3. A; 4. D; 5. C')
  })

  it('have the Borda count and average place of those who wrote any, whatever it was', () => {
    const counts = [full, { order: ['_other', 'a', 'b', 'c', 'd'], other: 'Training' }].reduce<Counts>(
      (sum, answer) => addCounts(sum, ranking.count(answer, offered)),
      ranking.count({ order: ['a', 'b', 'c', 'd'] }, offered),
    )
    const items = rankItems(withOtherRow(counts, otherPlaceKey), rankedIds({ ...config, other: true }))
    expect(items.find(({ id }) => id === otherId)).toEqual({
      ...{ id: otherId, points: 3 + 4, meanPlace: 1.5, placedBy: 2, firsts: 1, place: 3 },
    })
    expect(items.find(({ id }) => id === 'a')).toMatchObject({ points: 2 + 3 + 4, placedBy: 3 })
  })

  it('go to the end of an order that only lacks them', () => {
    const items = [...config.options, { id: otherId }]
    expect(withOther(['c', 'a', 'b', 'd'], { items, places: 5 })).toEqual(['c', 'a', 'b', 'd', otherId])
    expect(withOther(['c', 'a', 'b'], { items, places: 5 })).toEqual(['c', 'a', 'b'])
    expect(withOther(['c', 'a', 'b', 'd'], { items: config.options, places: 4 })).toHaveLength(4)
    expect(withOther(['c', 'a', 'b', 'd'], { items, places: 4 })).toHaveLength(4)
  })
})
