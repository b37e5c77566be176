import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnGapEm, fitOptions } from '../../../../shared/slides/parts/fit-options.ts'
import { screenRoom } from '../../../../shared/slides/parts/screen-room.ts'

const longest = 'ә'.repeat(120)
const box = { width: screenRoom.width, height: screenRoom.height('ә'.repeat(200)) }
const options = fc.array(
  fc.nat(120).map((length) => 'ә'.repeat(length)),
  { minLength: 2, maxLength: 30 },
)

describe('options on the screen', () => {
  it('are never set below what the back row can read', () => {
    fc.assert(
      fc.property(options, fc.boolean(), (texts, beside) => {
        const width = beside ? screenRoom.widthBesideImage : screenRoom.width
        expect(fitOptions(texts, { ...box, width }).size).toBeGreaterThanOrEqual(2.3)
      }),
    )
  })

  it('fit into their box with the gaps between them', () => {
    fc.assert(
      fc.property(options, (texts) => {
        const fit = fitOptions(texts, box)
        const rows = Math.ceil(texts.length / fit.columns)
        // Every row is at least one line with its bar and gap, whatever its text.
        const bar = fit.bar === 'below' ? 0.9 : 0.4
        expect(rows * (1.2 + bar + fit.gap) * fit.size).toBeLessThanOrEqual(box.height + 0.001)
        expect((fit.columns - 1) * columnGapEm * fit.size).toBeLessThan(box.width)
      }),
    )
  })

  it('get larger type the fewer and shorter they are', () => {
    const size = (count: number, text: string) =>
      fitOptions(
        Array.from({ length: count }, () => text),
        box,
      ).size
    expect(size(2, 'Иә')).toBeGreaterThan(size(12, 'Иә'))
    expect(size(12, 'Иә')).toBeGreaterThan(size(30, 'Иә'))
    expect(size(6, 'Иә')).toBeGreaterThan(size(6, longest))
  })

  it('stand in one column while they are few and in two when they are many', () => {
    expect(fitOptions(['Иә', 'Жоқ'], box)).toMatchObject({ columns: 1, bar: 'below', lines: 1 })
    expect(
      fitOptions(
        Array.from({ length: 30 }, () => 'Қауіпсіздік'),
        box,
      ),
    ).toMatchObject({ columns: 2 })
  })

  it('are cut only when thirty long ones leave no other way', () => {
    const cut = fitOptions(
      Array.from({ length: 30 }, () => longest),
      box,
    )
    expect(cut).toMatchObject({ columns: 2, size: 2.3, bar: 'behind' })
    expect(
      fitOptions(
        Array.from({ length: 6 }, () => longest),
        box,
      ).lines,
    ).toBeGreaterThan(1)
  })
})

describe('the room on a screen', () => {
  it('shrinks as the heading grows, and is largest without one', () => {
    const heights = ['', 'ә'.repeat(20), 'ә'.repeat(80), 'ә'.repeat(200)].map(screenRoom.height)
    expect([...heights].sort((a, b) => b - a)).toEqual(heights)
    expect(Math.min(...heights)).toBeGreaterThan(55)
  })
})
