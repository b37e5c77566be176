import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import {
  countedPins,
  draftPin,
  fitZone,
  imageParts,
  isInZone,
  partOf,
  percentOf,
  pinCells,
  pinKey,
  pinsIn,
  pinsInAll,
  zoneBetween,
} from '../../../../shared/slides/pin-on-image/cells.ts'
import { pinOnImage } from '../../../../shared/slides/pin-on-image/pin-on-image.ts'

const cell = fc.integer({ min: 0, max: pinCells - 1 })
const pin = fc.record({ x: cell, y: cell })
const any = fc.integer({ min: -80, max: 80 })

describe('pins', () => {
  test.prop([fc.array(pin, { maxLength: 30 }), pin, pin])(
    'are found again in their counts',
    (list, one, other) => {
      const counts = list.reduce<Counts>((sum, at) => addCounts(sum, { [pinKey(at)]: 1 }), {})
      const pins = countedPins(counts)
      expect(pinsInAll(pins)).toBe(list.length)
      const zone = zoneBetween(one, other)
      expect(pinsIn(pins, zone)).toBe(list.filter((at) => isInZone(at, zone)).length)
    },
  )

  it('of other keys are passed over', () => {
    expect(countedPins({ '#': 3, 'c:50.1': 1, 'c:1': 1, 'c:x.y': 1, 'c:0.49': 2 })).toEqual([
      { x: 0, y: 49, count: 2 },
    ])
  })

  it('are kept as drafts only where the image has them', () => {
    expect(draftPin({ x: 0, y: 49 })).toEqual({ x: 0, y: 49 })
    for (const draft of [null, 1, {}, { x: 50, y: 1 }, { x: 0.5, y: 1 }, { x: '1', y: 1 }])
      expect(draftPin(draft)).toBeNull()
  })

  test.prop([pin])('lie in one of nine parts', (at) => {
    expect(imageParts).toContain(partOf(at))
    expect(percentOf(at.x)).toBeGreaterThan(0)
    expect(percentOf(at.x)).toBeLessThan(100)
  })

  it('name the corners and the middle', () => {
    expect([0, 25, 49].map((x) => partOf({ x, y: 0 }))).toEqual(['topLeft', 'top', 'topRight'])
    expect(partOf({ x: 25, y: 25 })).toBe('middle')
    expect(partOf({ x: 49, y: 49 })).toBe('bottomRight')
  })
})

describe('zones', () => {
  test.prop([any, any, any, any])('are brought into the image', (x, y, width, height) => {
    const zone = { ...fitZone({ x, y, width, height }), id: 'a', name: '', stage: null }
    const config = { ...pinOnImage.newConfig(), zones: [zone] }
    expect(pinOnImage.configSchema.safeParse(config).error).toBeUndefined()
  })

  test.prop([pin, pin])('between two cells hold both', (one, other) => {
    const zone = zoneBetween(one, other)
    expect(isInZone(one, zone) && isInZone(other, zone)).toBe(true)
    expect(fitZone(zone)).toEqual(zone)
  })
})
