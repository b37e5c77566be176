import { describe, expect, it } from 'vitest'
import { pickWithoutReplacement } from '../../../../shared/core/giveaway/weighted-picks.ts'

/** Runs every possible sequence of random numbers once, and gives each order of picks its exact probability. */
function exactChances(weights: readonly number[], picks: number): Map<string, number> {
  const chances = new Map<string, number>()
  const run = (rolls: number[]) => {
    let used = 0
    let chance = 1
    let openEnd: number | null = null
    const picked = pickWithoutReplacement(weights, picks, (m) => {
      chance /= m
      const roll = rolls[used]
      used += 1
      if (roll === undefined) openEnd ??= m
      return roll ?? 0
    })
    if (openEnd !== null) {
      for (let roll = 0; roll < openEnd; roll += 1) run([...rolls, roll])
      return
    }
    const key = picked.join()
    chances.set(key, (chances.get(key) ?? 0) + chance)
  }
  run([])
  return chances
}

describe('pickWithoutReplacement', () => {
  it.each([
    { weights: [1], picks: 1 },
    { weights: [1, 1, 1], picks: 3 },
    { weights: [1, 2, 3], picks: 2 },
    { weights: [5, 1, 4, 2], picks: 3 },
    { weights: [2, 2, 1, 3, 1], picks: 2 },
  ])('[FD1-8] every order of picks from $weights has exactly its chance', ({ weights, picks }) => {
    const chances = exactChances(weights, picks)
    let total = 0
    for (const [order, chance] of chances) {
      let left = weights.reduce((sum, weight) => sum + weight, 0)
      let expected = 1
      for (const index of order.split(',').map(Number)) {
        const weight = weights[index] ?? 0
        expected *= weight / left
        left -= weight
      }
      expect(chance).toBeCloseTo(expected, 12)
      total += chance
    }
    expect(total).toBeCloseTo(1, 12)
  })

  it('[FD1-9] the first whose cumulative weight exceeds r', () => {
    const picksFor = (r: number) => pickWithoutReplacement([2, 1, 3], 1, () => r)[0]
    expect([0, 1, 2, 3, 4, 5].map(picksFor)).toEqual([0, 0, 1, 2, 2, 2])
  })

  it('[FD1-9] the picked weight is gone from the next pick', () => {
    const offered: number[] = []
    const picked = pickWithoutReplacement([2, 1, 3], 3, (m) => {
      offered.push(m)
      return 0
    })
    expect(offered).toEqual([6, 4, 3])
    expect(picked).toEqual([0, 1, 2])
  })
})
