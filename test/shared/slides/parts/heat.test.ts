import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { heatField, heatPixels, parseHex, type Rgb } from '../../../../shared/slides/parts/heat.ts'

const cells = 50
const cell = fc.integer({ min: 0, max: cells - 1 })
const points = fc.uniqueArray(fc.record({ x: cell, y: cell, count: fc.integer({ min: 1, max: 500 }) }), {
  minLength: 1,
  maxLength: 40,
  selector: ({ x, y }) => `${x}.${y}`,
})
const ramp: Rgb[] = [
  [250, 240, 200],
  [90, 10, 60],
]

describe('a heat field', () => {
  test.prop([points], { numRuns: 40 })('lies between nothing and its peak', (list) => {
    const { values, side, peak } = heatField(list, cells)
    expect(values).toHaveLength(side * side)
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true)
    expect(Math.max(...values)).toBeCloseTo(1, 5)
    expect(peak).not.toBeNull()
  })

  test.prop([cell, cell, fc.integer({ min: 1, max: 5000 })], { numRuns: 40 })(
    'peaks at the place that everybody tapped',
    (x, y, count) => {
      const { peak } = heatField([{ x, y, count }], cells)
      expect(Math.abs((peak?.x ?? 0) - (x + 0.5) / cells)).toBeLessThan(1 / cells)
      expect(Math.abs((peak?.y ?? 0) - (y + 0.5) / cells)).toBeLessThan(1 / cells)
    },
  )

  it('is darker where more people tapped', () => {
    const { values, side } = heatField(
      [
        { x: 10, y: 10, count: 30 },
        { x: 40, y: 40, count: 10 },
      ],
      cells,
    )
    const at = (place: number) => values[place * 2 * side + place * 2] ?? 0
    expect(at(10)).toBeGreaterThan(at(40))
    expect(at(40)).toBeGreaterThan(at(25))
  })

  it('is clear without points', () => {
    const field = heatField([], cells)
    expect(field.peak).toBeNull()
    expect(heatPixels(field, ramp).every((value, index) => index % 4 !== 3 || value === 0)).toBe(true)
  })
})

describe('the pixels of a heat field', () => {
  it('run from the light end of the ramp to the dark one', () => {
    const field = { side: 3, values: new Float32Array([0, 0.5, 1, 0, 0, 0, 0, 0, 0]), peak: null }
    const pixels = heatPixels(field, ramp)
    expect(pixels[3]).toBe(0)
    expect([...pixels.slice(4, 7)]).toEqual([170, 125, 130])
    expect([...pixels.slice(8, 12)]).toEqual([90, 10, 60, 235])
  })

  it('need no colours to be drawn without fail', () => {
    expect(heatPixels(heatField([{ x: 1, y: 1, count: 1 }], cells), [])[3]).toBe(0)
    expect(parseHex(' #fde9a0')).toEqual([253, 233, 160])
    expect(parseHex('')).toBeNull()
    expect(parseHex('rgb(1 2 3)')).toBeNull()
  })
})
