import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { heatAt, heatKey, heatKeyAt } from '../../../../shared/core/prospects/heat.ts'

const dayMs = 86_400_000
const today = Date.UTC(2026, 5, 1)
const arbitraryActs = fc.array(
  fc.record({
    points: fc.integer({ min: 0, max: 100 }),
    at: fc.integer({ min: today - 700 * dayMs, max: today }),
  }),
  { maxLength: 40 },
)
const direct = (acts: { points: number; at: number }[], now: number, halfLifeDays: number) =>
  acts.reduce((sum, { points, at }) => sum + points * 2 ** ((at - now) / (halfLifeDays * dayMs)), 0)

describe('the heat of a prospect', () => {
  test.prop([arbitraryActs, fc.integer({ min: 1, max: 365 })])(
    'HEAT1 is each act’s points, halved in every half-life since',
    (acts, halfLifeDays) => {
      const heat = heatAt(heatKey(acts, halfLifeDays), today, halfLifeDays)
      const expected = direct(acts, today, halfLifeDays)
      // Keys are kept in thousandths of a half-life: 0.04 % of the heat.
      expect(Math.abs(heat - expected)).toBeLessThanOrEqual(expected * 0.0004 + 1e-12)
    },
  )

  it('HEAT1 is half of it a half-life later, and nothing without acts', () => {
    const key = heatKey([{ points: 10, at: today }], 30)
    expect(heatAt(key, today, 30)).toBeCloseTo(10, 2)
    expect(heatAt(key, today + 30 * dayMs, 30)).toBeCloseTo(5, 2)
    expect(heatKey([], 30)).toBeNull()
    expect(heatKey([{ points: 0, at: today }], 30)).toBeNull()
    expect(heatAt(null, today, 30)).toBe(0)
  })

  test.prop([arbitraryActs, arbitraryActs, fc.integer({ min: 0, max: 900 })])(
    'HEAT2 keeps people in one order at every time',
    (some, others, days) => {
      const [one, other] = [heatKey(some, 30), heatKey(others, 30)]
      if (one === null || other === null || one === other) return
      const now = today + days * dayMs
      expect(heatAt(one, now, 30) > heatAt(other, now, 30)).toBe(one > other)
    },
  )

  test.prop([fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })])('HEAT3 adds up', (a, b) => {
    const at = today - 3 * dayMs
    expect(
      heatKey(
        [
          { points: a, at },
          { points: b, at },
        ],
        14,
      ),
    ).toBe(heatKey([{ points: a + b, at }], 14))
  })

  it('knows the key from which on somebody is at least so warm', () => {
    const border = heatKeyAt(5, today, 30)
    expect(heatAt(border, today, 30)).toBeCloseTo(5, 2)
    expect(heatAt(border - 2, today, 30)).toBeLessThan(5)
  })
})
