import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addCounts, type Counts } from '../../../../shared/core/counts.ts'
import { countPlaces, placedIn, placedItem } from '../../../../shared/slides/grid/grid-sums.ts'
import { assumedPlane, planLabels, textsFit } from '../../../../shared/slides/grid/label-plan.ts'
import { draftPlaces, quarterOf, quarters, withPlace } from '../../../../shared/slides/grid/quarters.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const position = fc.integer({ min: 0, max: 100 })

describe('sums of places', () => {
  test.prop([fc.array(fc.tuple(position, position), { minLength: 1, maxLength: 30 })])(
    'give the mean and the standard deviation of all who placed an item',
    (places) => {
      const counts = places.reduce<Counts>(
        (sum, [x, y]) => addCounts(sum, countPlaces([{ id: 'a', x, y }])),
        {},
      )
      const item = placedItem(counts, 'a')
      const mean = places.reduce((sum, [x]) => sum + x, 0) / places.length
      const variance = places.reduce((sum, [x]) => sum + (x - mean) ** 2, 0) / places.length
      expect(item?.placed).toBe(places.length)
      expect(item?.x).toBeCloseTo(mean, 8)
      expect(item?.spreadX).toBeCloseTo(Math.sqrt(variance), 3)
      const inQuarters = quarters.map((quarter) => placedIn(counts, 'a', quarter))
      expect(inQuarters.reduce((sum, count) => sum + count, 0)).toBe(places.length)
    },
  )

  it('say nothing of an item that nobody placed', () => {
    expect(placedItem(countPlaces([{ id: 'a', x: 0, y: 0 }]), 'b')).toBeNull()
    expect(placedItem(countPlaces([{ id: 'a', x: 0, y: 0 }]), 'a')).toMatchObject({ placed: 1, x: 0, y: 0 })
  })

  it('count the middle with the upper half', () => {
    expect([0, 49, 50, 100].map((x) => quarterOf({ x, y: 49 }))).toEqual(['ll', 'll', 'hl', 'hl'])
    expect(quarterOf({ x: 49, y: 50 })).toBe('lh')
    expect(quarterOf({ x: 50, y: 50 })).toBe('hh')
  })
})

describe('a draft of places', () => {
  it('keeps what the grid has, each item once', () => {
    const places = [
      { id: 'b', x: 1, y: 2 },
      { id: 'gone', x: 1, y: 2 },
      { id: 'a', x: 101, y: 2 },
      { id: 'b', x: 3, y: 4 },
      { id: 'c', x: '1', y: 2 },
    ]
    expect(draftPlaces({ places }, ids)).toEqual([{ id: 'b', x: 1, y: 2 }])
    for (const draft of [null, 4, {}, { places: 1 }]) expect(draftPlaces(draft, ids)).toBeNull()
  })

  it('sets one anew in the order of the items', () => {
    const places = [{ id: 'b', x: 1, y: 2 }]
    expect(withPlace(places, { id: 'a', x: 5, y: 5 }, ids).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(withPlace(places, { id: 'b', x: 5, y: 5 }, ids)).toEqual([{ id: 'b', x: 5, y: 5 }])
  })
})

const points = (lengths: number) =>
  fc
    .array(
      fc.record({
        x: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
        y: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
        length: fc.integer({ min: 1, max: lengths }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((list) =>
      list.map((point, index) => ({ ...point, id: ids[index] ?? '', text: 'ж'.repeat(point.length) })),
    )

describe('labels on the plane', () => {
  for (const [name, lengths, area] of [
    ['whole texts that are said to fit', 50, assumedPlane],
    ['letters on a narrow phone', 1, { width: 16, height: 16 }],
  ] as const) {
    test.prop([points(lengths)], { numRuns: 300 })(
      `${name} find a place inside, clear of one another, wherever the points are`,
      (list) => {
        const texts = list.map(({ text }) => text)
        fc.pre(lengths === 1 || textsFit(texts, area))
        const labels = planLabels(
          list.map(({ id, text, x, y }) => ({ id, text, x: x * area.width, y: y * area.height })),
          area,
        )
        expect(labels).not.toBeNull()
        for (const [index, one] of (labels ?? []).entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0)
          expect(one.top).toBeGreaterThanOrEqual(0)
          expect(one.left + one.width).toBeLessThanOrEqual(area.width)
          expect(one.top + one.height).toBeLessThanOrEqual(area.height)
          for (const other of labels?.slice(index + 1) ?? []) {
            const apart =
              one.left + one.width <= other.left ||
              other.left + other.width <= one.left ||
              one.top + one.height <= other.top ||
              other.top + other.height <= one.top
            expect(apart).toBe(true)
          }
          for (const { x, y } of labels ?? []) {
            const covers = x > one.left && x < one.left + one.width && y > one.top && y < one.top + one.height
            expect(covers).toBe(false)
          }
        }
      },
    )
  }

  it('stay where they were beside their points as those move a little', () => {
    const at = (x: number) => [{ id: 'a', text: 'Mobile app', x, y: 9 }]
    const former = new Map([['a', { x: -3, y: 1 }]])
    const [label] = planLabels(at(20.5), assumedPlane, former) ?? []
    expect(label).toMatchObject({ left: 17.5, top: 10 })
    const [moved] = planLabels(at(1), assumedPlane, former) ?? []
    expect(moved?.left).toBeGreaterThanOrEqual(0)
  })

  it('have room for a short word of wide letters', () => {
    const widthOf = (text: string) =>
      planLabels([{ id: 'a', text, x: 25, y: 9 }], assumedPlane)?.[0]?.width ?? 0
    // Measured in the text face at the weight of labels: 6.2 em, which broke before its last letter.
    expect(widthOf('Жылдамдық')).toBeGreaterThan(6.4)
    expect(widthOf('Жылдамдық')).toBeGreaterThan(widthOf('Тәуекелі.'))
  })

  it('leave long texts to letters', () => {
    expect(textsFit(Array.from({ length: 8 }, () => 'ж'.repeat(50)))).toBe(false)
    expect(textsFit(Array.from({ length: 5 }, () => 'ж'.repeat(18)))).toBe(true)
  })
})
