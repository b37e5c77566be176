import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitColumns } from '../../../../shared/slides/two-columns/fit-columns.ts'
import type { Column } from '../../../../shared/slides/two-columns/two-columns.ts'

const column = (overrides: Partial<Column> = {}): Column => ({
  title: '',
  image: null,
  alt: '',
  text: '',
  points: [],
  ...overrides,
})
const points = (count: number, length: number) => Array.from({ length: count }, () => 'ә'.repeat(length))

describe('two columns on the screen', () => {
  it('are never set below what the back row can read', () => {
    const any = fc
      .record({
        title: fc.string({ maxLength: 80 }),
        text: fc.string({ maxLength: 600 }),
        points: fc.array(fc.string({ maxLength: 160 }), { maxLength: 6 }),
      })
      .map(column)
    fc.assert(
      fc.property(any, any, (left, right) => {
        const fit = fitColumns({ heading: 'Шұңқыр', left, right })
        expect(fit.size).toBeGreaterThanOrEqual(2.3)
        expect(fit.verdict === 'fits').toBe(fit.size >= 3.1)
      }),
    )
  })

  it('share one type size, that of the fuller one', () => {
    const short = column({ points: points(2, 20) })
    const long = column({ points: points(6, 120) })
    const size = (left: Column, right: Column) => fitColumns({ heading: 'A', left, right }).size
    expect(size(short, long)).toBe(size(long, short))
    expect(size(short, long)).toBeLessThan(size(short, short))
  })

  it('leave room for an image under the words of its column', () => {
    const words = column({ points: points(6, 60) })
    const without = fitColumns({ heading: 'A', left: words, right: column() })
    const beside = fitColumns({
      heading: 'A',
      left: { ...words, image: 'a'.repeat(64) },
      right: column(),
    })
    expect(beside.size).toBeLessThan(without.size)
  })

  it('say when there is more than one screen holds', () => {
    const full = column({ title: 'ә'.repeat(80), text: 'ә'.repeat(600), points: points(6, 160) })
    expect(fitColumns({ heading: 'ә'.repeat(200), left: full, right: full }).verdict).toBe('over')
  })
})
