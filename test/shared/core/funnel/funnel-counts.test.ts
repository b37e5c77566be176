import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveKey, nowKey, readFunnel } from '../../../../shared/core/funnel/funnel-counts.ts'

describe('readFunnel', () => {
  it('[FUN6] [FUN7] reads reached, now and conversion', () => {
    const reading = readFunnel({ [nowKey(0)]: 60, [nowKey(1)]: 30, [nowKey(3)]: 10 }, 4)
    expect(reading.now).toEqual([60, 30, 0, 10])
    expect(reading.reached).toEqual([100, 40, 10, 10])
    expect(reading.conversion).toEqual([null, 0.4, 0.25, 1])
  })

  it('[FUN7] knows no conversion from nobody', () => {
    expect(readFunnel({}, 3).conversion).toEqual([null, null, null])
  })

  it('[FUN8] orders the moves by how many made them', () => {
    const counts = { [moveKey(0, 1)]: 3, [moveKey(1, 3)]: 14, [moveKey(0, 2)]: 0, [nowKey(1)]: 9 }
    expect(readFunnel(counts, 4).moves).toEqual([
      { from: 1, to: 3, count: 14 },
      { from: 0, to: 1, count: 3 },
    ])
  })

  it('[FUN6] never lets a later stage be reached by more than an earlier one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 2, maxLength: 8 }), (now) => {
        const counts = Object.fromEntries(now.map((count, stage) => [nowKey(stage), count]))
        const { reached } = readFunnel(counts, now.length)
        expect(reached[0]).toBe(now.reduce((sum, count) => sum + count, 0))
        for (const [stage, count] of reached.entries())
          expect(count).toBeLessThanOrEqual(reached[stage - 1] ?? count)
      }),
    )
  })
})
