import { describe, expect, it } from 'vitest'
import { shownPoints } from '../../../../shared/slides/parts/shown-points.ts'

describe('the points that are shown', () => {
  it('leave out empty ones and tell equal ones apart', () => {
    const shown = shownPoints(['Бағалау', '', '  ', 'Бағалау', ' Қатысу '])
    expect(shown.map((point) => point.text)).toEqual(['Бағалау', 'Бағалау', 'Қатысу'])
    expect(new Set(shown.map((point) => point.key)).size).toBe(3)
  })
})
