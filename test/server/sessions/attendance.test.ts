import { describe, expect, it } from 'vitest'
import { Attendance, sampleMs } from '../../../server/sessions/attendance.ts'

describe('Attendance', () => {
  it('keeps a count every few seconds, and ends with now', () => {
    const attendance = new Attendance()
    for (let at = 0; at <= 3 * sampleMs; at += sampleMs / 5) attendance.sample('one', at, at)
    expect(attendance.until('one', 99_999, 7).map(({ at }) => at)).toEqual([
      ...[0, sampleMs, 2 * sampleMs, 3 * sampleMs],
      99_999,
    ])
    expect(attendance.until('other', 5, 1)).toEqual([{ at: 5, connected: 1 }])
    attendance.forget('one')
    expect(attendance.until('one', 5, 1)).toHaveLength(1)
  })

  it('thins out rather than growing, and keeps the beginning', () => {
    const attendance = new Attendance()
    for (let index = 0; index < 5000; index++) attendance.sample('long', index * sampleMs, index)
    const samples = attendance.until('long', 5000 * sampleMs, 0)
    expect(samples.length).toBeLessThanOrEqual(240)
    expect(samples.length).toBeGreaterThan(100)
    expect(samples[0]?.at).toBe(0)
    const steps = samples.slice(1, -1).map(({ at }, index) => at - (samples[index]?.at ?? 0))
    expect(new Set(steps).size).toBe(1)
  })
})
