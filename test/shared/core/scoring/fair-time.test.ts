import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditedMs, fairTimeLimits } from '../../../../shared/core/scoring/fair-time.ts'

const { creditMs, quotaMs } = fairTimeLimits

describe('fair time', () => {
  it('[FAIR1] takes the measured round trip off, and nothing where none was measured', () => {
    expect(creditedMs([120], 3000, 0)).toBe(120)
    expect(creditedMs([], 3000, 0)).toBe(0)
  })

  it('[FAIR2] believes the shortest of the last measurements', () => {
    expect(creditedMs([400, 90, 350], 3000, 0)).toBe(90)
    expect(creditedMs([10, 200, 210, 220, 230, 240], 3000, 0), 'another network since').toBe(200)
  })

  it('[FAIR3] credits at most 500 ms an answer, and at most the quota in a session', () => {
    expect(creditedMs([9000], 60_000, 0)).toBe(creditMs)
    expect(creditedMs([400], 60_000, quotaMs - 100)).toBe(100)
    expect(creditedMs([400], 60_000, quotaMs + 1)).toBe(0)
  })

  it('[FAIR4] never leaves a time below zero or adds to one', () => {
    const ms = fc.nat(60_000)
    fc.assert(
      fc.property(fc.array(ms, { maxLength: 8 }), ms, ms, (roundTrips, elapsed, spent) => {
        const credit = creditedMs(roundTrips, elapsed, spent)
        expect(credit >= 0 && credit <= Math.min(elapsed, creditMs)).toBe(true)
      }),
    )
  })
})
