import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cloudBox } from '../../../../shared/slides/word-cloud/cloud-plan.ts'
import { freePlace, makeRoom, type WordBox } from '../../../../shared/slides/word-cloud/make-room.ts'

const box = fc.record<WordBox>({
  x: fc.integer({ min: -700, max: 700 }),
  y: fc.integer({ min: -250, max: 250 }),
  width: fc.integer({ min: 40, max: 300 }),
  size: fc.integer({ min: 23, max: 80 }),
  padding: fc.constant(4),
})

const edges = (one: WordBox) => ({
  left: one.x - one.width / 2,
  right: one.x + one.width / 2,
  top: one.y - one.size * 0.76,
  bottom: one.y + one.size * 0.24,
})
const inside = (one: WordBox) => {
  const { left, right, top, bottom } = edges(one)
  return (
    left >= -cloudBox.width / 2 &&
    right <= cloudBox.width / 2 &&
    top >= -cloudBox.height / 2 - 0.001 &&
    bottom <= cloudBox.height / 2 + 0.001
  )
}
const apart = (one: WordBox, other: WordBox) => {
  const [a, b] = [edges(one), edges(other)]
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
}

describe('making room between words', () => {
  it('leaves no word on another and none outside, or says that there is no room', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 14 }), (boxes) => {
        const moved = makeRoom(boxes)
        if (moved === null) return
        expect(moved).toHaveLength(boxes.length)
        for (const [index, one] of moved.entries()) {
          expect(inside(one)).toBe(true)
          for (const other of moved.slice(index + 1)) expect(apart(one, other)).toBe(true)
        }
      }),
    )
  })

  it('finds room for a few words nearly always', () => {
    const found = fc
      .sample(fc.array(box, { minLength: 8, maxLength: 8 }), { numRuns: 100, seed: 3 })
      .filter((boxes) => makeRoom(boxes) !== null)
    expect(found.length).toBeGreaterThan(90)
  })

  it('moves nothing where nothing touches', () => {
    const quiet: WordBox[] = [
      { x: -300, y: 0, width: 100, size: 40, padding: 4 },
      { x: 300, y: 0, width: 100, size: 40, padding: 4 },
    ]
    expect(makeRoom(quiet)).toEqual(quiet)
  })

  it('moves the smaller of two more than the larger', () => {
    const large: WordBox = { x: 0, y: 0, width: 300, size: 90, padding: 4 }
    const small: WordBox = { x: 10, y: 30, width: 120, size: 30, padding: 4 }
    const [movedLarge, movedSmall] = makeRoom([large, small]) ?? []
    expect(Math.abs((movedSmall?.y ?? 0) - small.y)).toBeGreaterThan(Math.abs((movedLarge?.y ?? 0) - large.y))
  })

  it('gives up when the words are more than the box holds', () => {
    const crowd = Array.from(
      { length: 80 },
      (): WordBox => ({ x: 0, y: 0, width: 300, size: 80, padding: 4 }),
    )
    expect(makeRoom(crowd)).toBeNull()
  })
})

describe('a free place', () => {
  it('is the wanted one where that is free, else one near by that touches nothing', () => {
    const wanted: WordBox = { x: 0, y: 0, width: 100, size: 40, padding: 4 }
    expect(freePlace(wanted, [])).toEqual(wanted)
    const other: WordBox = { x: 10, y: 5, width: 200, size: 60, padding: 4 }
    const place = freePlace(wanted, [other])
    expect(place && apart(place, other) && inside(place)).toBe(true)
    expect(Math.abs(place?.y ?? 999)).toBeLessThan(100)
  })

  it('is nowhere when the box is full', () => {
    const wall: WordBox = { x: 0, y: 150, width: 1620, size: 560, padding: 4 }
    expect(freePlace({ x: 0, y: 0, width: 400, size: 100, padding: 4 }, [wall])).toBeNull()
  })
})
